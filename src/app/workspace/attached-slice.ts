import type { AttachedDocument } from "../../domain/attached.ts";
import { readAttached } from "../../records/read-attached.ts";
import { passagesOf } from "../passages-of.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putAtOnce } from "./put-slice.ts";

/** The documents that are attached; where their quotes stand is found anew, as claims may change. */
export const attachedSlice: KeptSlice<AttachedDocument> = {
  kind: "attached",
  sourceOf: ({ attached }) => attached,
  listOf: ({ attached }) => [...attached.values()],
  keyOf: ({ document }) => document,
  isOrdered: false,
  isTyped: false,
  isLarge: false,
  goesWith: [],
  parts: [
    {
      name: "attached",
      write: ({ document, fileName, how, sha256, attachedAt, text }) => ({
        document,
        fileName,
        how,
        sha256,
        attachedAt,
        text,
      }),
      isSame: (one, other) => one === other,
    },
  ],
  read: ({ attached }, store) => {
    const read = readAttached(attached);
    if ("fault" in read) return read;
    const { coded } = store.getState();
    // Kept for the record that has it, which may be another build's.
    if (coded?.documents.has(read.thing.document) !== true) return null;
    const { document, text } = read.thing;
    return { thing: { ...read.thing, passages: passagesOf(coded, document, text) } };
  },
  put: putAtOnce((_state, list) => ({
    attached: new Map(list.map((each) => [each.document, each])),
  })),
};

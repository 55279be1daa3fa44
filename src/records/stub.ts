import type { RecordOf } from "../domain/data-file.ts";
import type { IdSets } from "./check-references.ts";

type Stubs = { readonly [C in keyof IdSets]: (id: string) => RecordOf<C> };

const UNIT = /^[A-Z]{2}-[A-Z0-9]{1,3}$/u;
const COUNTRY = /^[A-Z]{2}$/u;

/**
 * Stand-ins for records of a file that could not be read. They carry nothing but the id, so that
 * the claims which refer to them can still be shown, under the id as their name.
 */
export const STUBS: Stubs = {
  documents: (id) =>
    ({
      id,
      title: id,
      publisher: null,
      published: null,
      sha256: "0".repeat(64),
      paragraphs: 1,
      language: "und",
      reliability: "F",
    }) as RecordOf<"documents">,
  claimants: (id) =>
    ({
      id,
      name: id,
      kind: "unnamed",
      actor: null,
      upstream: null,
      reliability: "F",
    }) as RecordOf<"claimants">,
  actors: (id) =>
    ({
      id,
      name: id,
      short: id,
      kind: "armed-group",
      aliases: [],
      parent: null,
    }) as unknown as RecordOf<"actors">,
  places: (id) =>
    ({
      id,
      name: id,
      kind: UNIT.test(id) ? "admin1" : COUNTRY.test(id) ? "country" : "area",
      country: /^[A-Z]{2}/u.exec(id)?.[0] ?? null,
      admin1: null,
      aliases: [],
    }) as unknown as RecordOf<"places">,
  propositions: (id) =>
    ({ id, question: id, kind: "stance", supports: id, denies: id }) as RecordOf<"propositions">,
  events: (id) => ({ id, title: id, type: "Strategic developments" }) as RecordOf<"events">,
};

import type { Passage } from "../domain/attached.ts";
import { anchorQuotes } from "../ingest/anchor.ts";
import type { CodedRecord } from "../records/read-record.ts";

/** Where each quote of a document stands in its text; quotes that are not in it are left out. */
export function passagesOf(
  record: CodedRecord,
  document: string,
  text: string,
): ReadonlyMap<string, Passage> {
  const claims = [...record.claims.values()].filter((claim) => claim.document === document);
  const anchors = anchorQuotes(
    claims.map(({ locator }) => locator.quote),
    text,
  );
  return new Map(
    claims.flatMap(({ id }, at): readonly (readonly [string, Passage])[] => {
      const anchor = anchors[at] ?? null;
      return anchor === null ? [] : [[id, anchor]];
    }),
  );
}

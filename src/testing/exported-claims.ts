import type { ExportedClaims } from "../domain/exported-claims.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { makeClaim } from "./claims.ts";
import { smallRecord } from "./small-record.ts";

/** Texts that break files which are put together without care. */
export const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "-Taliban Pakistan (TTP) and more",
  "+1 @x and three words",
  'a "quoted" word, a comma; a semicolon \\; more',
  "one line\r\ntwo lines\nthree lines",
  "</script><script>alert(1)</script> is here",
  "100% of {this} costs $5 & #1_a ~ ^ \\",
  "پنجشیر و بدخشان در شمال",
  "ER  - \r\nTY  - BOOK",
] as const;

/** A whole record as it is exported, with two points of places. */
export const exportedRecord = (record: CodedRecord): ExportedClaims => ({
  documents: [...record.documents.values()],
  claimants: [...record.claimants.values()],
  actors: [...record.actors.values()],
  places: [...record.places.values()],
  propositions: [...record.propositions.values()],
  events: [...record.events.values()],
  claims: [...record.claims.values()],
  points: [
    { place: "AF-BDS", at: [71.5, 36.8], radiusKm: null },
    { place: "AF-BDS-town", at: [70.6, 37.1], radiusKm: 7 },
  ],
  rows: new Map(),
  rowsLeftOut: 0,
});

/** The small record; its documents, groups and claims carry each of the hostile texts as well. */
export function hostileExport(): ExportedClaims {
  const small = exportedRecord(smallRecord());
  const hostile = HOSTILE.map((text, index) => {
    const claim = makeClaim(`002-p${index + 4}-01`, {
      summary: text,
      figures: [{ quantity: "camps", low: 1, best: null, high: null, stated: text }],
    });
    return {
      ...claim,
      locator: { ...claim.locator, quote: { exact: text, prefix: text, suffix: "" } },
    };
  });
  return {
    ...small,
    documents: small.documents.map((document, index) => ({
      ...document,
      title: HOSTILE.slice(index).join(" "),
      publisher: index === 0 ? null : HOSTILE[6],
      published: index === 0 ? null : "2024-05",
    })),
    claims: [...small.claims, ...hostile],
  };
}

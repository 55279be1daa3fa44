import fc from "fast-check";
import { type Claim, claimSchema } from "../domain/schema/claim.ts";
import {
  type Claimant,
  claimantSchema,
  type Place,
  placeSchema,
} from "../domain/schema/reference.ts";
import { documentSchema, type Document } from "../domain/schema/document.ts";
import { MODALITIES } from "../domain/vocabularies.ts";

type Raw = Record<string, unknown>;
const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** A claim with the given id ("001-p1-01") that says nothing but what `fields` add. */
export function makeClaim(id: string, fields: Raw = {}): Claim {
  const [document = "", paragraph = ""] = id.split("-p");
  return claimSchema.parse({
    id,
    document,
    locator: {
      paragraph: Number(paragraph.split("-")[0]),
      quote: { exact: "three words here", prefix: "with ", suffix: " and more" },
    },
    claimants: [],
    modality: "asserted",
    kind: "state-of-affairs",
    summary: `Summary of ${id}.`,
    about: null,
    actors: [],
    places: [],
    when: null,
    figures: [],
    propositions: [],
    ...fields,
  });
}

/** What a claim is made of, for `makeClaim`. */
export const at = (...ids: readonly string[]) => ({
  places: ids.map((place) => ({ place, role: "location" })),
});
export const on = (edtf: string) => ({ when: { edtf, stated: edtf, basis: "explicit" } });
export const takes = (stance: string, proposition = "calm") => ({
  propositions: [{ proposition, stance }],
});
export const counts = (low: number | null, high: number | null, quantity = "camps") => ({
  figures: [{ quantity, low, best: null, high, stated: "a number" }],
});

export const makeClaimants = (
  ...claimants: readonly (readonly [id: string, upstream: string | null, kind?: string])[]
): ReadonlyMap<string, Claimant> =>
  byId(
    claimants.map(([id, upstream, kind = "person"]) =>
      claimantSchema.parse({ id, name: id, kind, actor: null, upstream }),
    ),
  );

export const makeDocuments = (
  ...documents: readonly (readonly [id: string, publisher: string | null])[]
): ReadonlyMap<string, Document> =>
  byId(
    documents.map(([id, publisher]) =>
      documentSchema.parse({
        id,
        title: id,
        publisher,
        published: null,
        sha256: "0".repeat(64),
        paragraphs: 9,
        language: "en",
        reliability: "F",
      }),
    ),
  );

const place = (id: string, kind: string, more: Raw = {}): Place =>
  placeSchema.parse({
    id,
    name: id,
    kind,
    country: /^[A-Z]{2}/u.exec(id)?.[0] ?? null,
    admin1: null,
    aliases: [],
    ...more,
  });

/** Two countries, three units, a town, two regions that overlap, one without bounds, a border. */
export const PLACES: ReadonlyMap<string, Place> = byId([
  place("AF", "country"),
  place("PK", "country"),
  place("AF-BDS", "admin1"),
  place("AF-TAK", "admin1"),
  place("AF-KAN", "admin1"),
  place("PK-KP", "admin1"),
  place("AF-BDS-town", "city", { admin1: "AF-BDS" }),
  place("region-north", "region", { country: "AF", members: ["AF-BDS", "AF-TAK"], basis: "x" }),
  place("region-east", "region", { country: "AF", members: ["AF-BDS"], basis: "x" }),
  place("region-vague", "region", { members: [], basis: "x" }),
  place("border-AF-PK", "border", { sides: ["AF", "PK"] }),
]);

export const somePlace = fc.constantFrom(...PLACES.keys());

/** Claims on a few propositions, quantities, times and places, so that many of them meet. */
export const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      document: fc.constantFrom("001", "002", "003"),
      claimants: fc.uniqueArray(fc.constantFrom("alba", "brook", "cedar"), { maxLength: 2 }),
      modality: fc.constantFrom(...MODALITIES),
      edtf: fc.constantFrom(null, "2001", "2021-08", "2021-08-15", "2022/.."),
      places: fc.uniqueArray(somePlace, { maxLength: 2 }),
      stances: fc.uniqueArray(fc.constantFrom("supports", "denies"), { maxLength: 2 }),
      figures: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 }),
      about: fc.constantFrom(null, "evt-clash"),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ document, edtf, places, stances, figures, ...fields }, row) =>
      makeClaim(`${document}-p${row + 1}-01`, {
        ...fields,
        ...at(...places),
        ...(edtf === null ? {} : on(edtf)),
        propositions: stances.map((stance) => ({ proposition: "calm", stance })),
        figures: figures.flatMap(([low, more]) => counts(low, low + more).figures),
      }),
    ),
  );

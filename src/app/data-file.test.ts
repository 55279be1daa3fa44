import fc from "fast-check";
import { expect, test } from "vitest";
import { COLLECTIONS } from "../domain/data-file.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { dataFile } from "../exports/data/data-file.ts";
import { type Files, readRecord } from "../records/read-record.ts";
import { selectExportedClaims } from "../selectors/exported-claims.ts";
import { createAppStore } from "../store/store.ts";
import { makeClaimants, makeDocuments, PLACES, someClaims } from "../testing/claims.ts";
import { recordOf } from "../testing/record-of.ts";
import { smallRecord } from "../testing/small-record.ts";

const about = {
  title: "Claims",
  filter: "",
  unit: "Counted: claims.",
  date: "2026-01-31",
  marking: "",
  statement: "",
  attribution: "",
  link: "",
};

const storeOf = (claims: readonly Claim[]) => {
  const store = createAppStore();
  const more = {
    places: PLACES,
    documents: makeDocuments(["001", null], ["002", null], ["003", null]),
    claimants: makeClaimants(["alba", "brook"], ["brook", null], ["cedar", null]),
  };
  store.actions.loadRecord(recordOf(claims, more));
  return store;
};

async function readBack(store: ReturnType<typeof createAppStore>) {
  const data = selectExportedClaims(store.getState());
  if (data === null) throw new Error("no record");
  const { bytes } = await dataFile("json", { ...data, about });
  const files = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, { text: String(bytes) }]),
  ) as Files;
  return { data, record: readRecord(files) };
}

test("the JSON of any claims under any filter is read back to the same claims", async () => {
  await fc.assert(
    fc.asyncProperty(
      someClaims,
      fc.subarray(["001", "002", "003"], { minLength: 1 }),
      async (claims, include) => {
        const store = storeOf(claims);
        store.actions.setClause({
          source: "document",
          dimension: "document",
          value: { include, exclude: [] },
        });
        const { data, record } = await readBack(store);
        const passing = claims.filter(({ document }) => include.includes(document));
        expect(record.faults).toEqual([]);
        expect(record.rejected).toEqual([]);
        expect([...record.claims.values()]).toEqual(passing);
        for (const collection of COLLECTIONS)
          expect([...record[collection].values()]).toEqual(data[collection]);
      },
    ),
    { numRuns: 60 },
  );
});

test("what is exported is what is referred to, and whole in itself", async () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  const { record } = await readBack(store);
  expect(record.claims).toEqual(smallRecord().claims);
  expect(record.rejected).toEqual([]);
});

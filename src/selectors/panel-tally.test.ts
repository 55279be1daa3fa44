import { expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import { countedAs, countIn, tallyBy } from "./panel-tally.ts";

const claim = (id: string, document: string, about: string | null, kind: string) =>
  ({ id, document, about, kind }) as Claim;
const nobody = { claimants: new Map(), documents: new Map() };
const claims = [
  claim("000-p1-01", "000", "evt-a", "figure"),
  claim("000-p2-01", "000", "evt-a", "figure"),
  claim("002-p1-01", "002", "evt-a", "proposal"),
  claim("002-p2-01", "002", null, "proposal"),
];

it("counts distinct claims, events and documents", () => {
  expect([
    countIn(claims, countedAs("claims", nobody)),
    countIn(claims, countedAs("events", nobody)),
    countIn(claims, countedAs("documents", nobody)),
  ]).toEqual([4, 1, 2]);
});

it("keeps a value that counts nothing in the unit, at the end", () => {
  const rows = tallyBy(
    [claims[3], claims[0]].flatMap((each) => each ?? []),
    countedAs("events", nobody),
    ({ kind }) => [kind],
  );
  expect(rows).toEqual([
    { value: "figure", count: 1 },
    { value: "proposal", count: 0 },
  ]);
});

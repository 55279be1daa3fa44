import { expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import { INITIAL_STATE, type State } from "../store/state.ts";
import { recordOf } from "../testing/record-of.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectEvaluation } from "./evaluation.ts";
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
  const [first, second] = [...smallRecord().claims.values()];
  if (first === undefined || second === undefined) throw new Error("two claims are needed");
  const record = recordOf([
    { ...first, kind: "figure", about: "evt-clash" as NonNullable<Claim["about"]> },
    { ...second, kind: "proposal", about: null },
  ]);
  const state: State = { ...INITIAL_STATE, record };
  expect(tallyBy(selectEvaluation(state), "kind", "events")).toEqual([
    { value: "figure", count: 1 },
    { value: "proposal", count: 0 },
  ]);
});

import { describe, expect, test } from "vitest";
import { sideOf, valueOfSide } from "../domain/comparison.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { stepOfDifference } from "./map-units.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { selectComparison } from "./comparison.ts";

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.actions.select({
    type: "comparison",
    a: sideOf("document", "001"),
    b: sideOf("document", "002"),
  });
  const compared = () => {
    const found = selectComparison(store.getState());
    if (found === null) throw new Error("nothing is compared");
    return found;
  };
  return { store, actions: store.actions, state: () => store.getState(), compared };
}

describe("two documents side by side", () => {
  test("each side counts its own claims, and together they are all", () => {
    const [a, b] = started().compared().totals;
    expect(a.documents).toBe(1);
    expect(b.documents).toBe(1);
    expect(a.claims + b.claims).toBe(smallRecord().claims.size);
  });

  test("both sides obey the other filters, and none obeys one on what they compare", () => {
    const { actions, compared } = started();
    const before = compared().totals[0].claims;
    actions.actOnValue("document", "002", "only");
    expect(compared().totals[0].claims).toBe(before);
    actions.actOnValue("kind", "event-report", "exclude");
    expect(compared().totals[0].claims).toBeLessThan(before);
  });

  test("a number's claims are as many as the number says", () => {
    const { actions, state, compared } = started();
    const rows = Object.values(compared().rows).flat();
    expect(rows.length).toBeGreaterThan(4);
    for (const { a, b, whereA, whereB } of rows) {
      actions.select({ type: "list", where: whereA });
      expect(selectSelectedClaims(state())).toHaveLength(a);
      actions.select({ type: "list", where: whereB });
      expect(selectSelectedClaims(state())).toHaveLength(b);
    }
  });

  test("says where they contradict each other", () => {
    const [conflict] = started().compared().disagreements;
    expect(conflict).toMatchObject({ proposition: "calm", kind: "conflict" });
  });

  test("nothing is compared when something else is selected", () => {
    const { actions, state } = started();
    actions.clearSelection();
    expect(selectComparison(state())).toBeNull();
  });
});

test("two documents share what both speak of, and have apart what one does", () => {
  const { propositions, events, actors } = started().compared().shared;
  expect(propositions).toEqual({ onlyA: [], onlyB: ["n-camps"], both: ["calm"] });
  expect(events).toEqual({ onlyA: [], onlyB: [], both: ["evt-clash"] });
  expect(actors).toEqual({ onlyA: ["blues"], onlyB: ["land"], both: ["reds"] });
});

test("a data set beside a document: groups and provinces of its rows are in the lists", () => {
  const { store, actions, compared } = started();
  const sides = { actor1: ["The reds"], actor2: ["Strangers"] };
  const set = inventedDataSet([
    { unit: "AF-BDS", sides },
    { unit: "AF-KDZ", sides },
  ]);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  actions.select({
    type: "comparison",
    a: sideOf("document", "001"),
    b: sideOf("document", set.id),
  });
  const values = compared().shared;
  expect(values.actors).toMatchObject({ onlyA: ["blues"], both: ["reds"] });
  expect(values.actors.onlyB).toHaveLength(1);
  expect(values.units).toEqual({ onlyA: [], both: ["AF-BDS"], onlyB: ["AF-KDZ"] });
  // Each row is an event of its own, which no side can have in common with another.
  expect(values.events).toEqual({ onlyA: ["evt-clash"], both: [], onlyB: [] });
  expect(values.propositions).toEqual({ onlyA: ["calm"], both: [], onlyB: [] });
  for (const id of values.actors.both)
    for (const count of compared().claimsOn("actors", id)) expect(count).toBeGreaterThan(0);
  for (const id of values.actors.onlyA) expect(compared().claimsOn("actors", id)[1]).toBe(0);
});

test("a side knows the value that it was made of, and a side of anything else none", () => {
  expect(valueOfSide(sideOf("actor", "reds"))).toEqual({ dimension: "actor", value: "reds" });
  expect(valueOfSide([])).toBeNull();
  expect(valueOfSide([{ source: "text", dimension: "text", value: "x" }])).toBeNull();
});

test("the step of a difference: its sign says which side, half of the largest says how much", () => {
  expect([8, 4, 3, 0, -3, -4, -8].map((each) => stepOfDifference(each, 8))).toEqual([
    0, 0, 1, 2, 3, 4, 4,
  ]);
});

import { describe, expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { selectEvaluation, selectTotals } from "./evaluation.ts";
import { selectFacet } from "./facets.ts";
import { knownScene } from "./known-scene.ts";
import { selectPlacements } from "./map-units.ts";

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  const facet = (dimension: Parameters<typeof selectFacet>[0]) =>
    Object.fromEntries(
      selectFacet(dimension)(store.getState())
        .filter(({ count }) => count > 0)
        .map(({ value, count }) => [value, count]),
    );
  const selected = () => selectSelectedClaims(store.getState()).map(({ id }) => id);
  return { store, actions: store.actions, facet, selected };
}

describe("counts", () => {
  test("a claim with two groups counts once for each", () => {
    expect(started().facet("actor")).toEqual({ reds: 3, blues: 2, land: 1, none: 3 });
  });

  test("a place counts for the unit it lies in; wider areas and mentions do not", () => {
    const { facet } = started();
    expect(facet("province")).toEqual({ "AF-BDS": 2, "AF-TAK": 1, none: 5 });
    expect(facet("wider")).toEqual({ "AF-TAK": 1, "AF-KDZ": 1 });
    expect(facet("mention")).toEqual({ "AF-KDZ": 1 });
  });

  test("every claim has one placement", () => {
    const { store } = started();
    const placements = selectPlacements(store.getState());
    expect(Object.fromEntries(placements)).toEqual({
      unit: 3,
      border: 0,
      region: 1,
      country: 1,
      beyond: 0,
      mention: 1,
      none: 2,
    });
  });

  test("a date that no calendar can hold is stated, and undated", () => {
    const { facet, actions } = started();
    expect(facet("datePrecision")).toEqual({ "1": 1, "5": 1, stated: 1, none: 5 });
    const all = { from: null, to: null };
    actions.setClause({ source: "date", dimension: "date", value: { ...all, undated: false } });
    expect(facet("document")).toEqual({ "001": 1, "002": 1 });
  });

  test("events and documents are counted once however many claims report them", () => {
    const { store, actions, facet } = started();
    actions.setView({ unit: "events" });
    expect(facet("actor")).toEqual({ reds: 1 });
    actions.setView({ unit: "documents" });
    expect(facet("actor")).toEqual({ reds: 2, blues: 1, land: 1, none: 2 });
    expect(selectTotals(store.getState())?.all).toEqual({
      claims: 8,
      events: 1,
      documents: 2,
      voices: 3,
    });
  });
});

describe("crossfilter", () => {
  test("a facet ignores its own clause and obeys the others", () => {
    const { facet, actions } = started();
    actions.actOnValue("document", "001", "only");
    expect(facet("document")).toEqual({ "001": 4, "002": 4 });
    expect(facet("actor")).toEqual({ reds: 2, blues: 2, none: 1 });
    actions.actOnValue("actor", "reds", "exclude");
    expect(facet("actor")).toEqual({ reds: 2, blues: 2, none: 1 });
    expect(facet("document")).toEqual({ "001": 2, "002": 3 });
  });

  test("values within a dimension are OR, dimensions are AND", () => {
    const { store, actions } = started();
    actions.actOnValue("actor", "blues", "toggle");
    actions.actOnValue("actor", "land", "toggle");
    expect(selectTotals(store.getState())?.passing.claims).toBe(3);
    actions.actOnValue("claimant", "un", "only");
    expect(selectTotals(store.getState())?.passing.claims).toBe(1);
  });

  test("text is one more clause, over quotes, summaries and names with aliases", () => {
    const { store, actions, facet } = started();
    actions.setClause({ source: "text", dimension: "text", value: "badakh" });
    expect(selectTotals(store.getState())?.passing.claims).toBe(1);
    expect(facet("actor")).toEqual({ reds: 1 });
  });
});

describe("the selection", () => {
  test("of a province holds the claims of places inside it, not those about wider areas", () => {
    const { actions, selected } = started();
    actions.selectPlace("AF-BDS", false);
    expect(selected()).toEqual(["001-p1-01", "001-p1-02"]);
    actions.selectPlace("AF-TAK", false);
    expect(selected()).toEqual(["002-p1-01"]);
  });

  test("obeys the filter", () => {
    const { actions, selected } = started();
    actions.selectPlace("AF-BDS", false);
    actions.actOnValue("actor", "blues", "only");
    expect(selected()).toEqual(["001-p1-02"]);
  });

  test("behind a facet's number are as many claims as the number says", () => {
    const { actions, selected, facet } = started();
    actions.actOnValue("actor", "reds", "only");
    actions.actOnValue("document", "001", "only");
    for (const [value, count] of Object.entries(facet("actor"))) {
      actions.select({
        type: "list",
        where: [{ source: "actor", dimension: "actor", value: { include: [value], exclude: [] } }],
      });
      expect(selected()).toHaveLength(count);
    }
  });
});

test("unchanged input gives the same reference", () => {
  const { store, actions } = started();
  const before = selectFacet("actor")(store.getState());
  const evaluation = selectEvaluation(store.getState());
  actions.setView({ language: "fa" });
  actions.selectPlace("AF-BDS", false);
  expect(selectFacet("actor")(store.getState())).toBe(before);
  expect(selectEvaluation(store.getState())).toBe(evaluation);
  actions.actOnValue("document", "001", "only");
  expect(selectFacet("actor")(store.getState())).not.toBe(before);
});

test("ids that the record does not know are taken out of a scene and named", () => {
  const { store, actions } = started();
  actions.actOnValue("actor", "reds", "toggle");
  actions.actOnValue("actor", "ghosts", "toggle");
  actions.select({ type: "places", ids: ["AF-BDS", "nowhere"] });
  const { scene, dropped } = knownScene(store.getState());
  expect(scene.clauses[0]?.value).toEqual({ include: ["reds"], exclude: [] });
  expect(scene.selection).toEqual({ type: "places", ids: ["AF-BDS"] });
  expect(dropped.map(({ problem }) => problem)).toEqual([
    { code: "not-in-record", ids: ["ghosts"] },
    { code: "not-in-record", ids: ["nowhere"] },
  ]);
});

test("a unit that no document names has no claims, rather than all", () => {
  const { actions, selected, store } = started();
  actions.selectPlace("UZ-SU", false);
  expect(selected()).toEqual([]);
  actions.actOnValue("actor", "ghosts", "only");
  expect(selectTotals(store.getState())?.passing.claims).toBe(0);
});

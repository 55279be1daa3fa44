import { describe, expect, test } from "vitest";
import { NOTHING_SELECTED, type Selection } from "../domain/selection.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { at, counts, makeClaim, makeDocuments, PLACES, takes } from "../testing/claims.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { recordOf } from "../testing/record-of.ts";
import { selectSilentDocuments } from "./silent-documents.ts";

const CLAIMS = [
  makeClaim("001-p1-01", { ...at("AF-BDS-town"), ...takes("supports") }),
  makeClaim("002-p1-01", { ...at("region-north"), ...counts(3, 4) }),
  makeClaim("002-p2-01", at("AF")),
  makeClaim("003-p1-01", { ...at("AF-KAN"), ...counts(3, 4, "commanders") }),
];

function started() {
  const store = createAppStore();
  const { actions } = store;
  const documents = makeDocuments(["004", null], ["003", null], ["002", null], ["001", null]);
  actions.loadRecord(recordOf(CLAIMS, { documents, places: PLACES }));
  const silent = () =>
    selectSilentDocuments(store.getState()).map(({ document, near }) => [
      document,
      near.map(({ id }) => id),
    ]);
  const asked = (selection: Selection) => {
    actions.select(selection);
    return silent();
  };
  return { store, actions, asked, silent };
}

describe("silent documents", () => {
  test("stand in the order of the record, with what comes near, one without claims among them", () => {
    expect(started().asked({ type: "places", ids: ["AF-BDS"] })).toEqual([
      ["004", []],
      ["003", []],
      ["002", ["002-p1-01", "002-p2-01"]],
    ]);
  });

  test("say nothing about any of the selected places", () => {
    const { asked } = started();
    expect(asked({ type: "places", ids: ["AF-BDS", "AF-KAN"] }).map(([id]) => id)).toEqual([
      "004",
      "002",
    ]);
  });

  test("are the same under any filter, and so is what comes near", () => {
    const { actions, asked, silent } = started();
    const before = asked({ type: "places", ids: ["AF-BDS"] });
    actions.actOnValue("document", "003", "only");
    expect(silent()).toEqual(before);
  });

  test("on a question of sides are those without a stance, whatever they count", () => {
    const { asked } = started();
    expect(asked({ type: "proposition", id: "calm" })).toEqual([
      ["004", []],
      ["003", []],
      ["002", []],
    ]);
  });

  test("on a number are not those with a figure of it, but those with one of something else", () => {
    const { asked } = started();
    expect(asked({ type: "proposition", id: "n-camps" })).toEqual([
      ["004", []],
      ["003", []],
      ["001", []],
    ]);
  });

  test("on what nobody speaks of are all", () => {
    const { asked } = started();
    expect(asked({ type: "actor", id: "reds" })).toHaveLength(4);
  });
});

test("a data set is no document that is silent, whatever its rows have", () => {
  const { store, asked } = started();
  const before = asked({ type: "places", ids: ["AF-BDS"] });
  store.changeAtOnce((state) => putDataSets(state, [inventedDataSet([{ unit: "AF-BDS" }])]));
  expect(asked({ type: "places", ids: ["AF-BDS"] })).toEqual(before);
  expect(asked({ type: "places", ids: ["AF-KAN"] }).map(([id]) => id)).not.toContain(
    inventedDataSet([]).id,
  );
});

const NO_QUESTIONS: readonly Selection[] = [
  NOTHING_SELECTED,
  { type: "document", id: "001" },
  { type: "claim", id: "001-p1-01" },
  { type: "comparison", a: [], b: [] },
  { type: "list", where: [] },
  { type: "rejected" },
];

test.each(NO_QUESTIONS)(
  "no document is silent when what is selected asks nothing: $type",
  (each) => {
    expect(started().asked(each)).toEqual([]);
  },
);

test("without a record nobody is silent", () => {
  const store = createAppStore();
  store.actions.select({ type: "actor", id: "reds" });
  expect(selectSilentDocuments(store.getState())).toEqual([]);
});

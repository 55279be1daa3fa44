import { describe, expect, test } from "vitest";
import { DEFAULT_HELD } from "../domain/held-settings.ts";
import type { Clause } from "../domain/clause.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRawRecord, smallRecord, toFiles } from "../testing/small-record.ts";
import { readRecord } from "../records/read-record.ts";
import { selectSelectedRows } from "./claim-cards.ts";
import { selectBeside } from "./held-beside.ts";
import { selectHeld } from "./held-matching.ts";
import { heldTable, selectCheckable } from "./held-table.ts";
import { heldWhere } from "./held-where.ts";

const DAY_2021 = 18_854; // 2021-08-15
const reds = { sides: { actor1: ["The reds"] } };
const ROWS = [
  { ...reds, unit: "AF-BDS", days: [DAY_2021, DAY_2021], type: "Battles" },
  { ...reds, unit: "AF-BDS", days: [DAY_2021 + 20, DAY_2021 + 20], type: "Riots" },
  { ...reds, unit: "AF-TAK", days: [DAY_2021, DAY_2021], type: "Battles" },
  { sides: { actor1: ["Strangers"] }, unit: "AF-BDS", days: [DAY_2021, DAY_2021] },
  { ...reds, unit: "AF-BDS", geoPrecision: 6 },
] as const;

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [inventedDataSet(ROWS)]));
  const held = () => selectHeld(store.getState());
  const claim = (id: string) => {
    const found = store.getState().record?.claims.get(id);
    if (found === undefined) throw new Error(`no claim ${id}`);
    return found;
  };
  const listed = (where: readonly Clause[]) => {
    store.actions.select({ type: "list", where });
    return selectSelectedRows(store.getState()).length;
  };
  return { ...{ store, held, claim, listed }, actions: store.actions };
}

describe("a claim's numbers", () => {
  test("come from place and actor, or from either alone", () => {
    const { held, claim, actions } = started();
    const rowsOf = (id: string) => held().answersTo(claim(id))[0]?.sums.rows;
    expect(rowsOf("001-p1-01")).toBe(2);
    actions.setView({ held: { ...DEFAULT_HELD, by: ["place"] } });
    expect(rowsOf("001-p1-01")).toBe(3);
    actions.setView({ held: { ...DEFAULT_HELD, by: ["actor"] } });
    expect(rowsOf("001-p1-01")).toBe(4);
    actions.setView({ held: { ...DEFAULT_HELD, by: [] } });
    expect(held().answersTo(claim("001-p1-01"))).toEqual([]);
  });

  test("grow with the tolerance", () => {
    const { held, claim, actions } = started();
    const dated = () => held().answersTo(claim("001-p1-02"))[0]?.sums.rows;
    expect(dated()).toBe(1);
    actions.setView({ held: { ...DEFAULT_HELD, tolerance: 30 } });
    expect(dated()).toBe(2);
  });

  test("open as many rows as they say, whatever the filter hides", () => {
    const { store, held, claim, listed, actions } = started();
    actions.actOnValue("document", "002", "only");
    actions.actOnValue("actor", "blues", "only");
    const { sums, joined } = held().answersTo(claim("001-p1-01"))[0] ?? {};
    const { clauses } = store.getState();
    const question = { claim: "001-p1-01", certainty: "matching", settings: DEFAULT_HELD } as const;
    expect(listed(heldWhere(clauses, question, joined?.set.id ?? ""))).toBe(sums?.rows);
    expect(store.getState().clauses).toBe(clauses);
  });

  test("are kept while nothing changes that they depend on", () => {
    const { held, claim, actions } = started();
    const before = held();
    const answers = before.answersTo(claim("001-p1-01"));
    actions.setView({ language: "fa", held: { ...DEFAULT_HELD, order: "claim" } });
    actions.actOnValue("document", "002", "only");
    expect(held()).toBe(before);
    expect(held().answersTo(claim("001-p1-01"))).toBe(answers);
    actions.setView({ held: { ...DEFAULT_HELD, radius: 50 } });
    expect(held()).not.toBe(before);
  });

  test("are gone with the data set", () => {
    const { held, claim, actions } = started();
    actions.changeDataSet(inventedDataSet(ROWS).id, { isOn: false });
    expect(held().answersTo(claim("001-p1-01"))).toEqual([]);
  });
});

describe("the table", () => {
  test("has the claims that pass and can be checked, the most rows first", () => {
    const { store, held, actions } = started();
    const ids = (order: "rows" | "claim") =>
      heldTable(held(), selectCheckable(store.getState()), order).map((row) => row.claim.id);
    expect(ids("claim")).toEqual([
      "001-p1-01",
      "001-p1-02",
      "001-p2-01",
      "002-p1-01",
      "002-p2-01",
      "002-p2-02",
    ]);
    expect(ids("rows")[0]).toBe("001-p1-01");
    actions.actOnValue("document", "002", "only");
    expect(ids("claim")).toEqual(["002-p1-01", "002-p2-01", "002-p2-02"]);
  });

  test("begins with the covered claims whose windows hold the most of place, time and group", () => {
    const { store, held } = started();
    const { order } = store.getState().view.held;
    const inOrder = (by: typeof order) =>
      heldTable(held(), selectCheckable(store.getState()), by).map((row) => ({
        covered: Number(row.answers.some(({ coverage }) => coverage.isCovered)),
        constraints: row.found.does.length,
        rows: row.answers.reduce((sum, { sums }) => sum + sums.rows, 0),
      }));
    const shown = inOrder(order);
    const closest = shown.toSorted(
      (a, b) => b.covered - a.covered || b.constraints - a.constraints || b.rows - a.rows,
    );
    expect(shown).toEqual(closest);
    expect(new Set(shown.map(({ constraints }) => constraints)).size).toBeGreaterThan(1);
    expect(shown).not.toEqual(inOrder("rows"));
  });

  test("keeps its list of claims while the filter does", () => {
    const { store, actions } = started();
    const before = selectCheckable(store.getState());
    actions.setView({ language: "fa" });
    expect(selectCheckable(store.getState())).toBe(before);
  });
});

test("a province's numbers of documents and data open what they count", () => {
  const { store, listed, actions } = started();
  actions.selectPlace("AF-BDS", false);
  const beside = selectBeside(store.getState());
  expect([beside?.all.documents.count, beside?.all.data.count]).toEqual([2, 3]);
  expect(
    beside?.groups.actor.map(({ value, documents, data }) => [
      value === "reds" || value === "blues" ? value : "another",
      documents.count,
      data.count,
    ]),
  ).toEqual([
    ["reds", 2, 2],
    ["blues", 1, 0],
    ["another", 0, 1],
  ]);
  const lines = [beside?.all, ...Object.values(beside?.groups ?? {}).flat()];
  const cells = lines.flatMap((line) => (line === undefined ? [] : [line.documents, line.data]));
  expect(cells.map(({ where }) => listed(where))).toEqual(cells.map(({ count }) => count));
});

test("a claim without an end counts in each year that its list is opened for", () => {
  const raw = smallRawRecord();
  const since = { edtf: "2021/..", stated: "since 2021", basis: "explicit" };
  const claims = raw.claims.map((each) =>
    each["id"] === "001-p1-01" ? { ...each, when: since } : each,
  );
  const store = createAppStore();
  store.actions.loadRecord(readRecord(toFiles({ ...raw, claims })));
  store.changeAtOnce((state) =>
    putDataSets(state, [
      inventedDataSet([{ unit: "AF-BDS", days: [DAY_2021 + 200, DAY_2021 + 600] }]),
    ]),
  );
  store.actions.selectPlace("AF-BDS", false);
  const years = selectBeside(store.getState())?.groups.year ?? [];
  expect(years.map(({ value, documents, data }) => [value, documents.count, data.count])).toEqual([
    ["2023", 1, 1],
    ["2022", 1, 1],
    ["2021", 2, 0],
  ]);
  for (const { documents } of years) {
    store.actions.select({ type: "list", where: documents.where });
    expect(selectSelectedRows(store.getState()).length).toBe(documents.count);
  }
});

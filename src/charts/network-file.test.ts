import { expect, test } from "vitest";
import { clausesInWords } from "../exports/clause-in-words.ts";
import { valueLabel } from "../i18n/index.ts";
import { selectSelectedClaims } from "../selectors/claim-cards.ts";
import { selectNaming } from "../selectors/names.ts";
import { selectNetwork, selectWholeNetwork } from "../selectors/network.ts";
import { selectCounting } from "../selectors/panel-tally.ts";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { rowsOf } from "./chart-file.ts";
import { networkFile } from "./network-file.ts";

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  const file = () => {
    const state = store.getState();
    return networkFile(
      selectNetwork(state),
      selectWholeNetwork(state),
      selectNaming(state),
      selectCounting(state),
    );
  };
  return { store, file };
}

test("a row says who does what to whom, and its number opens exactly its claims", () => {
  const { store, file } = started();
  const { rows } = file().sheet;
  expect(rows.map(({ name, texts }) => [name, ...(texts ?? [])])).toEqual([
    ["The reds", "fights", "The blues"],
  ]);
  for (const { count, label, where } of rows.flatMap(({ cells }) => cells)) {
    expect(label).toBe("The reds fights The blues: 1 claim");
    store.actions.select({ type: "list", where });
    const listed = selectSelectedClaims(store.getState());
    expect(listed.map(({ id }) => id)).toEqual(["001-p1-02"]);
    expect(listed).toHaveLength(count);
  }
});

test("a relation counts in the unit of counting", () => {
  const { store, file } = started();
  store.actions.setView({ unit: "documents" });
  expect(file().sheet.columns).toContain("Documents");
  const labels = file().sheet.rows.flatMap(({ cells }) => cells.map(({ label }) => label));
  expect(labels).toEqual(["The reds fights The blues: 1 document"]);
});

test("the filter leaves no row that it has no claim for", () => {
  const { store, file } = started();
  store.actions.actOnValue("document", "002", "only");
  expect(file().sheet.rows).toEqual([]);
});

test("the table has a column for each part of a relation", () => {
  expect(rowsOf(started().file())).toContainEqual(["The reds", "fights", "The blues", 1]);
});

test("a relation reads as a phrase wherever a clause is put into words", () => {
  const naming = selectNaming(started().store.getState());
  const value = "reds:allied-with:blues";
  expect(valueLabel(naming.value, "relation", value)).toBe("The reds is allied with The blues");
  const [clause] = [
    { source: "x", dimension: "relation" as const, value: { include: [value], exclude: [] } },
  ];
  expect(clausesInWords([clause], naming)).toContain("The reds is allied with The blues");
});

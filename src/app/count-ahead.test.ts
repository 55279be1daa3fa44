import { expect, test } from "vitest";
import { selectUnfiltered } from "../selectors/evaluation.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { beside } from "../store/joined.ts";
import { countAhead } from "./count-ahead.ts";

const ROWS = [{ type: "Battles" }, { type: "Riots" }, { type: "Riots" }];

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  return { store, set: inventedDataSet(ROWS) };
}

test("what is counted ahead is there when the data set stands beside the record", async () => {
  const { store, set } = started();
  await countAhead(store, [set], new AbortController().signal);
  const before = store.getState();
  expect(before.dataSets).toEqual([]);
  const ahead = selectUnfiltered({ ...before, ...beside(before, [set]) });
  store.actions.putDataSets([set]);
  const evaluation = selectUnfiltered(store.getState());
  expect(evaluation).toBe(ahead);
  expect(evaluation?.passing.counts("document").at(-1)).toBe(ROWS.length);
});

test("a file that is cancelled meanwhile is counted no further", async () => {
  const { store, set } = started();
  const canceller = new AbortController();
  canceller.abort(new Error("cancelled"));
  await expect(countAhead(store, [set], canceller.signal)).rejects.toThrow("cancelled");
});

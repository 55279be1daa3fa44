import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { knownScene } from "./known-scene.ts";

test("a link to an event of a data set is kept where the set is open, and else named as unknown", () => {
  const store = createAppStore();
  const set = inventedDataSet([{ unit: "AF-BDS" }]);
  store.actions.loadRecord(smallRecord());
  store.actions.select({ type: "claim", id: `${set.id}-p2-01` });
  const unknown = () => knownScene(store.getState()).dropped.map(({ problem }) => problem);
  expect(unknown()).toEqual([{ code: "not-in-record", ids: [`${set.id}-p2-01`] }]);
  store.actions.loadDataSets([set]);
  expect(unknown()).toEqual([]);
  store.actions.select({ type: "claim", id: `${set.id}-p3-01` });
  expect(unknown()).toEqual([{ code: "not-in-record", ids: [`${set.id}-p3-01`] }]);
});

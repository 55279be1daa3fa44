import { expect, test } from "vitest";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { knownScene } from "./known-scene.ts";

test("a link to an event of a data set waits for the set; one that the open set has not is unknown", () => {
  const store = createAppStore();
  const set = inventedDataSet([{ unit: "AF-BDS" }]);
  store.actions.loadRecord(smallRecord());
  store.actions.select({ type: "claim", id: `${set.id}-p2-01` });
  const unknown = () => knownScene(store.getState()).dropped.map(({ problem }) => problem);
  expect(unknown()).toEqual([{ code: "no-data-set" }]);
  expect(knownScene(store.getState()).scene.selection).toBe(store.getState().selection);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  expect(unknown()).toEqual([]);
  store.actions.select({ type: "claim", id: `${set.id}-p3-01` });
  expect(unknown()).toEqual([{ code: "not-in-record", ids: [`${set.id}-p3-01`] }]);
});

test("a filter by what a data set names stays in the link until the data set is added", () => {
  const store = createAppStore();
  const set = inventedDataSet([{ unit: "AF-BDS" }]);
  store.actions.loadRecord(smallRecord());
  store.actions.actOnValue("document", set.id, "toggle");
  store.actions.actOnValue("document", "ghost", "toggle");
  store.actions.actOnValue("actor", "actor-group-a-1abc", "only");
  const { scene, dropped } = knownScene(store.getState());
  expect(scene.clauses.map(({ value }) => value)).toEqual([
    { include: [set.id], exclude: [] },
    { include: ["actor-group-a-1abc"], exclude: [] },
  ]);
  expect(dropped).toEqual([
    { key: "f", problem: { code: "not-in-record", ids: ["ghost"] } },
    { key: "f", problem: { code: "no-data-set" } },
  ]);
  store.actions.openScene(scene, dropped);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  expect(store.getState().dropped.map(({ problem }) => problem.code)).toEqual(["not-in-record"]);
});

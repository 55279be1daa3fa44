import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectPassingSets } from "./passing-sets.ts";

test("data sets count as long as one of their rows passes", () => {
  const { actions, getState } = createAppStore();
  expect(selectPassingSets(getState())).toEqual([]);
  actions.loadRecord(smallRecord());
  const ids = ["data-00000001", "data-00000002"];
  actions.loadDataSets(ids.map((id) => pointsSet([{}], { id })));
  expect(selectPassingSets(getState())).toEqual(ids);
  const only = (include: readonly string[]) =>
    actions.setClause({
      source: "document",
      dimension: "document",
      value: { include, exclude: [] },
    });
  only(["data-00000002", "001"]);
  expect(selectPassingSets(getState())).toEqual(["data-00000002"]);
  only(["001"]);
  expect(selectPassingSets(getState())).toEqual([]);
});

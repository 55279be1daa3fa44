import { expect, test } from "vitest";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { dataBeside } from "./data-beside.ts";
import { putDataSets } from "./joined.ts";
import { createAppStore } from "./store.ts";

test("a store beside knows whom documents name apart from whom data sets name", () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord(), "hash");
  store.changeAtOnce((state) => putDataSets(state, [inventedDataSet([{ unit: "AF-BDS" }])]));
  const beside = createAppStore("aside");
  beside.changeAtOnce(() => dataBeside(store.getState()));
  const { record, coded, dataHash, dataSets, choices, lane } = beside.getState();
  expect(record).toBe(store.getState().record);
  expect(coded).toBe(store.getState().coded);
  expect(coded?.dataSets).toEqual([]);
  expect([dataHash, dataSets, choices]).toEqual([
    "hash",
    store.getState().dataSets,
    store.getState().choices,
  ]);
  expect(lane).toBe("aside");
});

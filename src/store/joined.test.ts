import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { smallRecord } from "../testing/small-record.ts";
import { beside, putDataSets } from "./joined.ts";
import { createAppStore } from "./store.ts";

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const SHIPPED: Boundaries = { admin1: EMPTY, countries: EMPTY, borders: EMPTY, places: EMPTY };
const OWN = ownBoundaries([ownUnit("own-half", [62, 30, 63, 31])]);

test("the record that is to come is one and the same, with data sets and without, also among own units", () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.actions.loadBoundaries(SHIPPED);
  store.actions.putOwnBoundaries(OWN);
  store.actions.useUnits(OWN.id);
  store.changeAtOnce((state) => putDataSets(state, [inventedDataSet([{ type: "Riots" }])]));
  const state = store.getState();
  const other = { ...inventedDataSet([{ type: "Battles" }]), id: "data-00000001" };
  for (const dataSets of [[], [{ ...other, isOn: false }], [other]]) {
    const { record } = beside(state, dataSets);
    expect(beside(state, dataSets).record).toBe(record);
    expect(record?.places.has("own-half" as never)).toBe(true);
  }
});

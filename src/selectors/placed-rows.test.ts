import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { dataSetOf, EVENT_ROW } from "../testing/event-rows.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import { countBy, selectUnfiltered } from "./evaluation.ts";
import { selectPlacedRows } from "./placed-rows.ts";

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const SHIPPED: Boundaries = { admin1: EMPTY, countries: EMPTY, borders: EMPTY, places: EMPTY };
const HALF = ownUnit("own-half", [62, 30, 63, 31]);
const OWN = ownBoundaries([HALF], {
  overlaps: [{ unit: "own-half", province: "AF-BDS", ofUnit: 1, ofProvince: 0.5 }],
});

test("a row whose place is wider than a province is in none, as in the facet, though its point is in one", () => {
  const store = createAppStore();
  const set = dataSetOf(
    [0, 1, 2, 3, 4, 5, 6, 7].map((geoPrecision) => ({ ...EVENT_ROW, geoPrecision })),
  );
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const all = selectUnfiltered(store.getState())!;
  const code = all.table.codes.province.get(EVENT_ROW.unit!)!;
  expect(countBy(all, "province", "claims")[code]).toBe(5);
  expect(selectPlacedRows(store.getState()).get(set.id)).toMatchObject({ placed: 5, wider: 3 });
});

test("a row that is known as a province is in none of finer units, and is said to be known so", () => {
  const store = createAppStore();
  const units = [{ id: "own-half", name: "Half", country: "AF" }];
  const made = pointsSet(
    [{ unit: 0, geoPrecision: 1 }, { unit: 0, geoPrecision: 4 }, { unit: -1 }, { unit: -1 }],
    { units },
  );
  const set = { ...made, join: { ...made.join, ofNoUnit: { byName: 1, outside: 1 } } };
  store.actions.loadRecord(smallRecord());
  store.actions.loadBoundaries(SHIPPED);
  store.actions.putOwnBoundaries(OWN);
  store.actions.useUnits(OWN.id);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const numbers = () => selectPlacedRows(store.getState()).get(set.id);
  expect(numbers()).toEqual({ placed: 1, wider: 0, asProvince: 2, outside: 1 });
  store.actions.changeDataSet(set.id, { isOn: false });
  expect(numbers()).toEqual({ placed: 2, wider: 0, asProvince: 1, outside: 1 });
});

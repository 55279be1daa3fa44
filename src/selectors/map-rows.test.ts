import fc from "fast-check";
import { expect, test } from "vitest";
import type { DataSet } from "../domain/data-set.ts";
import { joinDataSets } from "../records/join-data-sets.ts";
import { createAppStore } from "../store/store.ts";
import { type PointRow, pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import {
  CELL_LEVELS,
  levelOfZoom,
  onlyRowOfCell,
  selectCellContent,
  selectCellGeometry,
  selectCellStates,
  selectShownClasses,
} from "./map-row-cells.ts";
import {
  pinFilter,
  pinsOfSet,
  selectMappedSets,
  selectRowFilter,
  selectRowTally,
} from "./map-rows.ts";
import { passesPin } from "./row-near.ts";

const UNITS = [{ id: "AF-KAB", name: "Kabul", country: "AF" }];

function storeWith(...sets: readonly DataSet[]) {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord(), "");
  store.changeAtOnce(() => ({ record: joinDataSets(smallRecord(), sets) }));
  return store;
}

const POINTS: readonly PointRow[] = [
  { longitude: 69.2, latitude: 34.5, geoPrecision: 1, day: 10 },
  { longitude: 69.2, latitude: 34.5, geoPrecision: 2, day: 20 },
  { longitude: 69.2, latitude: 34.5, geoPrecision: 0 },
  { longitude: 62.2, latitude: 34.3, geoPrecision: 3, day: 30 },
  { longitude: 69.2, latitude: 34.5, geoPrecision: 4, day: 40, unit: 0 },
  { geoPrecision: 1, day: 40, unit: 0 },
  { longitude: 66, latitude: 33, geoPrecision: 6, day: 50 },
];

test("a row that is known to its province or less has no mark, and is counted", () => {
  const state = storeWith(pointsSet(POINTS, { units: UNITS })).getState();
  expect(selectRowTally(state)).toEqual({
    byStanding: { exact: 2, near: 2, province: 2, wider: 1 },
    drawn: [4],
  });
  const [mapped] = selectMappedSets(state);
  expect([...pinsOfSet(mapped!).rows].sort()).toEqual([0, 1, 2, 3]);
  expect(selectShownClasses(state)).toEqual([1, 2]);
});

test("a hidden layer draws and counts nothing", () => {
  const store = storeWith(pointsSet(POINTS, { units: UNITS }));
  store.actions.setView({ hiddenLayers: ["rows"] });
  expect(selectMappedSets(store.getState())).toEqual([]);
  expect(selectCellGeometry(store.getState(), 4).features).toEqual([]);
  expect(selectRowTally(store.getState()).drawn).toEqual([]);
});

test("a mark says how many rows it stands for, of which sets, and has the colour of the largest", () => {
  const here = { longitude: 69.2, latitude: 34.5, geoPrecision: 1 };
  const state = storeWith(
    pointsSet([here, here, here], { hue: 1 }),
    pointsSet([...Array.from({ length: 9 }, () => here), { ...here, longitude: 61 }], {
      id: "data-00000002",
      hue: 3,
    }),
  ).getState();
  const states = [...selectCellStates(state, 5)];
  expect(states.map(([, each]) => each)).toEqual([
    { size: 2, hue: 3 },
    { size: 0, hue: 3 },
  ]);
  const [[several, alone]] = [states.map(([id]) => id)];
  const content = selectCellContent(state, several!);
  expect(content?.total).toBe(12);
  expect(content?.sets.map(({ set, count }) => [set.id, count])).toEqual([
    ["data-00000002", 9],
    ["data-00000001", 3],
  ]);
  expect(selectCellContent(state, several!)).toBe(content);
  expect(onlyRowOfCell(state, several!)).toBeNull();
  expect(onlyRowOfCell(state, alone!)).toMatchObject({ set: { id: "data-00000002" }, row: 9 });
});

test("a filter changes sizes, and neither the places of the marks nor their ids", () => {
  const store = storeWith(pointsSet(POINTS, { units: UNITS }));
  const geometry = selectCellGeometry(store.getState(), 4);
  const before = selectCellStates(store.getState(), 4);
  store.actions.setClause({
    source: "date",
    dimension: "date",
    value: { from: 25, to: 35, undated: false },
  });
  expect(selectCellGeometry(store.getState(), 4)).toBe(geometry);
  const after = selectCellStates(store.getState(), 4);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after.values()].map(({ size }) => size)).toEqual([-1, 0]);
});

test("a time window that moves leaves the bytes of the filter alone", () => {
  const store = storeWith(pointsSet(POINTS, { units: UNITS }));
  const at = (from: number, to: number, undated: boolean) => {
    store.actions.setClause({
      source: "date",
      dimension: "date",
      value: { from, to, undated },
    });
    const [mapped] = selectMappedSets(store.getState());
    const filter = pinFilter(mapped!, selectRowFilter(store.getState())!);
    const pins = pinsOfSet(mapped!);
    const passing = [...pins.rows].filter((_, pin) => passesPin(pins, filter, pin)).sort();
    return { fails: filter.fails, passing };
  };
  const first = at(0, 15, false);
  expect(first.passing).toEqual([0]);
  const second = at(15, 100, true);
  expect(second.passing).toEqual([1, 2, 3]);
  expect(second.fails).toBe(first.fails);
  store.actions.setClause({
    source: "facet:geoPrecision",
    dimension: "geoPrecision",
    value: { include: ["2"], exclude: [] },
  });
  const third = at(15, 100, true);
  expect(third.passing).toEqual([1]);
  expect(third.fails).not.toBe(first.fails);
});

const anyPoint = fc.record({
  longitude: fc.double({ min: 55, max: 80, noNaN: true }),
  latitude: fc.double({ min: 20, max: 42, noNaN: true }),
  geoPrecision: fc.integer({ min: 0, max: 7 }),
  day: fc.integer({ min: 0, max: 100 }),
});

test("under any window the marks of a level hold the rows that pass, as the single marks do", () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(...CELL_LEVELS),
      (points, from, length, level) => {
        const store = storeWith(pointsSet(points));
        store.actions.setClause({
          source: "date",
          dimension: "date",
          value: { from, to: from + length, undated: false },
        });
        const state = store.getState();
        const expected = points.filter(
          ({ geoPrecision, day }) => geoPrecision <= 3 && day >= from && day <= from + length,
        ).length;
        const inCells = [...selectCellStates(state, level).keys()].map(
          (id) => selectCellContent(state, id)?.total ?? 0,
        );
        expect(inCells.reduce((sum, total) => sum + total, 0)).toBe(expected);
        const [mapped] = selectMappedSets(state);
        const pins = pinsOfSet(mapped!);
        const filter = pinFilter(mapped!, selectRowFilter(state)!);
        const single = [...pins.rows].filter((_, pin) => passesPin(pins, filter, pin)).length;
        expect(single).toBe(expected);
        expect(selectRowTally(state).drawn).toEqual([expected]);
      },
    ),
    { numRuns: 10 },
  );
});

test("the level of a zoom is the last that begins before it", () => {
  expect([1, 2.6, 4.99, 5, 9].map(levelOfZoom)).toEqual([2, 2, 4, 5, 6]);
});

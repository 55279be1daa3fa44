import fc from "fast-check";
import { expect, test } from "vitest";
import { joinDataSets } from "../records/join-data-sets.ts";
import type { DataSet } from "../domain/data-set.ts";
import { createAppStore } from "../store/store.ts";
import { type PointRow, pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectSelected } from "./evaluation.ts";
import { placeCounts, placesOfSets, singlesFilter } from "./map-row-places.ts";
import { pinsOfSet, selectMappedSets, selectRowFilter } from "./map-rows.ts";
import { atPoint } from "./panel-where.ts";
import { pointsOfPins } from "./points-of-pins.ts";
import { passesPin } from "./row-near.ts";
import { pinsOf } from "./row-pins.ts";
import { writePoint } from "../domain/point-text.ts";
import type { State } from "../store/state.ts";

function storeWith(...sets: readonly DataSet[]) {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord(), "");
  store.changeAtOnce(() => ({ record: joinDataSets(smallRecord(), sets) }));
  return store;
}

/** Every mark of the map nearby: where it stands and how many it counts. */
function marksOf(state: State) {
  const sets = selectMappedSets(state);
  const filter = selectRowFilter(state)!;
  const places = placesOfSets(sets);
  const piles = places.tiles.flatMap((tile) => {
    const { counts, set, isNear } = placeCounts(sets, filter, tile);
    return [...counts].map((count, at) => {
      const place = tile.first + at;
      const point = [places.positions[2 * place]!, places.positions[2 * place + 1]!] as const;
      return { point: writePoint(point), count, set: set[at], isNear: isNear[at] === 1 };
    });
  });
  const singles = sets.flatMap((mapped) => {
    const pins = pinsOfSet(mapped);
    const passing = singlesFilter(sets, mapped, filter);
    return [...pins.rows.keys()]
      .filter((pin) => passesPin(pins, passing, pin))
      .map((pin) => writePoint([pins.positions[2 * pin]!, pins.positions[2 * pin + 1]!]));
  });
  return { piles, singles, places };
}

const TOWN = { longitude: 69.17, latitude: 34.53, geoPrecision: 1 };
const DISTRICT = { longitude: 66.2, latitude: 33.4, geoPrecision: 2 };
const during = (from: number, to: number) =>
  ({ source: "date", dimension: "date", value: { from, to, undated: false } }) as const;

test("rows of one point are one mark that counts those that pass, of all data sets that are on", () => {
  const store = storeWith(
    pointsSet([
      ...Array.from({ length: 400 }, (_, day) => ({ ...TOWN, day })),
      { ...TOWN, longitude: 69.18, day: 1 },
      { ...DISTRICT, day: 1 },
      { ...DISTRICT, day: 500 },
    ]),
    pointsSet([{ ...TOWN, day: 2 }], { id: "data-00000002", hue: 2 }),
  );
  const all = marksOf(store.getState());
  expect(all.piles).toEqual([
    { point: "69.17,34.53", count: 401, set: 0, isNear: false },
    { point: "66.2,33.4", count: 2, set: 0, isNear: true },
  ]);
  expect(all.singles).toEqual(["69.18,34.53"]);
  store.actions.setClause(during(0, 9));
  const some = marksOf(store.getState());
  expect(some.places).toBe(all.places);
  expect(some.piles.map(({ count }) => count)).toEqual([11, 1]);
  store.actions.setClause(during(600, 700));
  expect(marksOf(store.getState()).piles.map(({ count }) => count)).toEqual([0, 0]);
});

test("a row that shares its point with none of the data sets that are on is drawn by itself", () => {
  const [one, two] = [pointsSet([TOWN]), pointsSet([TOWN], { id: "data-00000002" })];
  expect(marksOf(storeWith(one, two).getState()).singles).toEqual([]);
  const alone = marksOf(storeWith(one).getState());
  expect(alone.singles).toEqual(["69.17,34.53"]);
  expect(alone.piles).toEqual([]);
});

test("the list behind a mark has as many rows as the mark counts", () => {
  const rows = Array.from({ length: 30 }, (_, day) => ({ ...TOWN, day, geoPrecision: day % 7 }));
  const store = storeWith(pointsSet(rows), pointsSet([TOWN], { id: "data-00000002" }));
  store.actions.setClause({ ...during(0, 20), value: { from: 0, to: 20, undated: true } });
  const [mark] = marksOf(store.getState()).piles;
  store.actions.select({ type: "list", where: atPoint(mark!.point) });
  expect(selectSelected(store.getState())?.passing.total).toBe(mark!.count);
  expect(mark!.count).toBe(13);
});

test("a point is one, whether its coordinates are 0 or -0, and what is no number is at one point", () => {
  const [one, two] = [
    pointsSet([{ longitude: 0, latitude: 51.5 }]),
    pointsSet([{ longitude: -0, latitude: 51.5 }], { id: "data-00000002" }),
  ];
  const { piles, singles } = marksOf(storeWith(one, two).getState());
  expect(piles).toEqual([{ point: "0,51.5", count: 2, set: 0, isNear: false }]);
  expect(singles).toEqual([]);
  const none = pointsSet(
    Array.from({ length: 60_000 }, () => ({ longitude: 60, latitude: Number.NaN })),
  );
  const pins = pinsOf(none.events, new Uint8Array(60_000));
  expect(pointsOfPins([pins]).size).toBe(1);
});

test("a mark names the set that most are of among more than 256, also where some are empty", () => {
  const idOf = (n: number) => `data-${n.toString(16).padStart(8, "0")}`;
  const sets = Array.from({ length: 300 }, (_, n) =>
    pointsSet(n % 2 === 0 ? [] : n === 299 ? [TOWN, TOWN] : [TOWN], { id: idOf(n) }),
  );
  const [mark] = marksOf(storeWith(...sets).getState()).piles;
  expect(mark).toMatchObject({ count: 151, set: 299 });
});

const anyRow = fc.record({
  longitude: fc.constantFrom(61, 62.5, 69.17),
  latitude: fc.constantFrom(31, 34.53),
  geoPrecision: fc.integer({ min: 0, max: 5 }),
  day: fc.integer({ min: 0, max: 9 }),
});
const anyRows = fc.array<PointRow & { day: number; geoPrecision: number }>(anyRow, {
  minLength: 1,
  maxLength: 12,
});

test("under any window the marks of points and the single ones hold each row that passes once", () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.nat(9), fc.nat(9), (one, two, from, length) => {
      const store = storeWith(pointsSet(one), pointsSet(two, { id: "data-00000002" }));
      store.actions.setClause(during(from, from + length));
      const { piles, singles } = marksOf(store.getState());
      const counted = new Map(piles.map(({ point, count }) => [point, count]));
      for (const point of singles) counted.set(point, (counted.get(point) ?? 0) + 1);
      const expected = new Map<string, number>();
      for (const { longitude = 0, latitude = 0, geoPrecision, day } of [...one, ...two]) {
        if (geoPrecision > 3) continue;
        const point = writePoint([longitude, latitude]);
        const passes = day >= from && day <= from + length;
        if (passes) expected.set(point, (expected.get(point) ?? 0) + 1);
      }
      expect(new Map([...counted].filter(([, count]) => count > 0))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("more points than one tile holds are all found, each in the tile where it was met", () => {
  const rows = Array.from({ length: 140_000 }, (_, row) => ({
    longitude: row < 1000 ? 59 + row / 1000 : 60 + ((row * 7919) % 700) / 38,
    latitude: 24 + ((row * 104_729) % 500) / 33,
    geoPrecision: 1 + (row % 3),
  }));
  const { piles, singles, places } = marksOf(storeWith(pointsSet(rows)).getState());
  const expected = new Map<string, number>();
  for (const { longitude, latitude } of rows) {
    const point = writePoint([longitude, latitude]);
    expected.set(point, (expected.get(point) ?? 0) + 1);
  }
  expect(new Map(piles.map(({ point, count }) => [point, count]))).toEqual(
    new Map([...expected].filter(([, count]) => count > 1)),
  );
  expect(singles).toHaveLength(1000);
  expect(singles).toHaveLength([...expected.values()].filter((count) => count === 1).length);
  expect(places.tiles.length).toBeGreaterThan(10);
  for (const { bounds, first, end } of places.tiles)
    for (let place = first; place < end; place++) {
      const [x, y] = [places.positions[2 * place]!, places.positions[2 * place + 1]!];
      if (x < bounds[0] || x > bounds[2] || y < bounds[1] || y > bounds[3])
        expect.fail(`${x}, ${y} is outside of its tile`);
    }
});

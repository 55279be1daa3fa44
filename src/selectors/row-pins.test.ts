import fc from "fast-check";
import { expect, test } from "vitest";
import { type PointRow, pointsSet } from "../testing/points-set.ts";
import { cellMiddle, CELL_WIDTH, classOfCount } from "./row-cells.ts";
import { nearestPin, rangesOf, rowsAtPlace } from "./row-near.ts";
import { isPin, pinsOf, standingsOf } from "./row-pins.ts";

const anyPoint = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  geoPrecision: fc.integer({ min: 0, max: 7 }),
});

const pinned = (points: readonly PointRow[]) => {
  const set = pointsSet(points);
  const standings = standingsOf(set);
  return { standings, pins: pinsOf(set.events, standings) };
};

/** More than are kept in one tile, spread over the region. */
const many: readonly PointRow[] = Array.from({ length: 70_000 }, (_, row) => ({
  longitude: 60 + ((row * 7919) % 1800) / 100,
  latitude: 24 + ((row * 104_729) % 1500) / 100,
  geoPrecision: 1 + (row % 3),
}));

test("every row with a point is in exactly one tile, the exact ones before the others", () => {
  const { pins, standings } = pinned(many);
  expect(pins.tiles.length).toBeGreaterThan(20);
  expect(new Set(pins.rows).size).toBe(many.length);
  let next = 0;
  const misplaced: number[] = [];
  for (const { first, near, end, bounds } of pins.tiles) {
    expect(first).toBe(next);
    next = end;
    const [west, south, east, north] = bounds;
    for (let pin = first; pin < end; pin++) {
      const x = pins.positions[2 * pin]!;
      const y = pins.positions[2 * pin + 1]!;
      const isInside = x >= west && x <= east && y >= south && y <= north;
      const standing = standings[pins.rows[pin]!];
      if (!isInside || standing !== (pin < near ? 0 : 1)) misplaced.push(pin);
    }
  }
  expect(misplaced).toEqual([]);
  expect(next).toBe(many.length);
});

test("few rows are one tile", () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 50 }), (points) => {
      const { pins, standings } = pinned(points);
      const count = [...standings].filter(isPin).length;
      expect(pins.tiles).toHaveLength(count === 0 ? 0 : 1);
      expect(pins.rows).toHaveLength(count);
    }),
  );
});

const ALL = (pins: { readonly rows: Uint32Array }) => ({
  fails: new Uint8Array(pins.rows.length),
  days: rangesOf(null),
});

test("the row under the pointer is the nearest within reach that passes", () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 50 }), fc.nat(), (points, seed) => {
      const { pins } = pinned(points);
      if (pins.rows.length === 0) return;
      const reach = { longitude: 4, latitude: 3 };
      const at = [(seed % 360) - 180, (seed % 170) - 85] as const;
      const distances = Array.from(pins.rows, (_, pin) =>
        Math.hypot(
          (pins.positions[2 * pin]! - at[0]) / reach.longitude,
          (pins.positions[2 * pin + 1]! - at[1]) / reach.latitude,
        ),
      );
      const shortest = Math.min(...distances);
      const found = nearestPin(pins, ALL(pins), at, reach);
      if (shortest > 1) expect(found).toBeNull();
      else expect(found?.distance).toBe(shortest);
    }),
  );
});

test("rows of one town are all under the pointer, and those that fail are not", () => {
  const here = { longitude: 69.17, latitude: 34.53, geoPrecision: 1 };
  const { pins } = pinned([here, here, { ...here, longitude: 69.2 }, here]);
  const filter = { ...ALL(pins), fails: Uint8Array.from([0, 255, 0, 0]) };
  const near = nearestPin(pins, filter, [69.171, 34.53], { longitude: 0.1, latitude: 0.1 });
  const place = [pins.positions[2 * near!.pin]!, pins.positions[2 * near!.pin + 1]!] as const;
  expect(rowsAtPlace(pins, filter, place)).toEqual([0, 3]);
});

test("a point is never further from its cell's middle than the cell is wide", () => {
  fc.assert(
    fc.property(anyPoint, fc.integer({ min: 2, max: 6 }), ({ longitude, latitude }, level) => {
      const size = 512 * 2 ** level;
      const sine = Math.sin((latitude * Math.PI) / 180);
      const x = ((longitude + 180) / 360) * size;
      const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
      const middle = cellMiddle(longitude, latitude, level);
      // From the middle of a hexagon to its corners.
      expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThanOrEqual(
        CELL_WIDTH / Math.sqrt(3) + 1e-6,
      );
    }),
    { examples: [[{ longitude: 128.49309708978205, latitude: 0, geoPrecision: 0 }, 6]] },
  );
});

test("sizes begin at 1, 2, 10, 100, 1,000 and 10,000", () => {
  expect([0, 1, 2, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 1e6].map(classOfCount)).toEqual([
    -1, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
  ]);
});

import { area, booleanClockwise, kinks, polygon } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { boxRing } from "../../testing/boundary-files.ts";
import { mendPolygons } from "./mend-polygons.ts";
import { crossesItself } from "./self-crossing.ts";

const position = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
  .map(([x, y]): Position => [60 + x / 100, 30 + y / 100]);
const ring = fc
  .array(position, { minLength: 4, maxLength: 9 })
  .map((points) => [...points, points[0]!]);

/** The rings around whole polygons and holes, whatever kind of geometry it is. */
const ringsOf = (geometry: ReturnType<typeof mendPolygons>["area"]): Position[][][] => {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
};

test("a ring that crosses itself is known by turf too", () => {
  fc.assert(
    fc.property(ring, (points) => {
      // Touching and lying on one another count for turf and not for us: only the one way holds.
      if (crossesItself(points)) expect(kinks(polygon([points])).features).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a ring that turf finds no crossing in has none", () => {
  fc.assert(
    fc.property(ring, (points) => {
      if (kinks(polygon([points])).features.length === 0) expect(crossesItself(points)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("whatever comes in, what comes out is closed, turns the right way and crosses nowhere", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(position, { maxLength: 9 }), { minLength: 1, maxLength: 3 }),
      (rings) => {
        const { area: mended } = mendPolygons([rings]);
        for (const [outer = [], ...holes] of ringsOf(mended)) {
          for (const each of [outer, ...holes]) {
            expect(each.length).toBeGreaterThanOrEqual(4);
            expect(each[0]).toEqual(each.at(-1));
            expect(crossesItself(each)).toBe(false);
          }
          if (area(polygon([outer])) > 0) expect(booleanClockwise(outer)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a sound polygon stays as it is", () => {
  const hole = boxRing(60.2, 30.2, 60.4, 30.4).toReversed();
  const coordinates = [boxRing(60, 30, 61, 31), hole];
  expect(mendPolygons([coordinates])).toEqual({
    area: { type: "Polygon", coordinates },
    mends: new Set(),
    isCrossing: false,
  });
});

test("a hole stays in the part that holds it when its outer ring is taken apart", () => {
  const outer = [
    [60, 30],
    [62, 32],
    [62, 30],
    [60, 32],
    [60, 30],
  ];
  const hole = boxRing(61.7, 30.9, 61.8, 31.1);
  const { area: mended, mends } = mendPolygons([[outer, hole]]);
  expect([...mends]).toEqual(["uncrossed"]);
  const holed = ringsOf(mended).filter((rings) => rings.length === 2);
  expect(holed).toHaveLength(1);
  expect(holed[0]?.[0]).toContainEqual([62, 32]);
});

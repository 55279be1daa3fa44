import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryParts, MOST_POINTS } from "../domain/own-boundaries.ts";
import { keptOwn } from "../testing/workspace.ts";
import { readOwnBoundaries } from "./read-own-boundaries.ts";

const own = keptOwn(1, { fileName: "sectors.geojson" });
const { facts, outlines } = boundaryParts({ own, isInUse: true });
const [first, second] = outlines.units.features;
if (first === undefined || second === undefined) throw new Error("There are two units");

const withUnit = (change: object) => ({
  ...outlines,
  units: { ...outlines.units, features: [{ ...first, ...change }, second] },
});
const withRing = (ring: readonly unknown[]) =>
  withUnit({ geometry: { type: "Polygon", coordinates: [ring] } });
const ring: readonly (readonly number[])[] = [
  [70, 36],
  [71, 36],
  [71, 37],
  [70, 36],
];

test("what was kept is read as it is, with the very outlines", () => {
  const read = readOwnBoundaries(facts, outlines);
  expect(read).toEqual({ thing: { own, isInUse: true } });
  if ("thing" in read) expect(read.thing.own.units).toBe(outlines.units);
  expect(readOwnBoundaries(facts, withRing(ring))).toHaveProperty("thing");
});

test.each<readonly [string, unknown, RegExp]>([
  ["a line", withUnit({ geometry: { type: "LineString", coordinates: ring } }), /no polygon/u],
  ["no geometry", withUnit({ geometry: null }), /no geometry/u],
  [
    "a polygon of no ring",
    withUnit({ geometry: { type: "Polygon", coordinates: [] } }),
    /no ring/u,
  ],
  [
    "a part of no ring",
    withUnit({ geometry: { type: "MultiPolygon", coordinates: [[]] } }),
    /no ring/u,
  ],
  ["an open ring", withRing([...ring.slice(0, -1), [69, 35]]), /where it begins/u],
  ["a ring of two corners", withRing([ring[0], ring[1], ring[0]]), /fewer than 4/u],
  ["a point beyond the pole", withRing([...ring.slice(0, 2), [71, 91], ring[0]]), /no longitude/u],
  [
    "a point that is no number",
    withRing([...ring.slice(0, 2), [NaN, 37], ring[0]]),
    /no longitude/u,
  ],
  [
    "a point without an end",
    withRing([...ring.slice(0, 2), [Infinity, 37], ring[0]]),
    /no longitude/u,
  ],
  ["a height", withRing([...ring.slice(0, 2), [71, 37, 5], ring[0]]), /no longitude/u],
  ["text for a point", withRing([...ring.slice(0, 2), "71,37", ring[0]]), /no longitude/u],
  [
    "more than a geometry has",
    withUnit({ geometry: { ...first.geometry, bbox: [] } }),
    /more than/u,
  ],
  [
    "two units of one id",
    { ...outlines, units: { ...outlines.units, features: [first, first] } },
    /same id/u,
  ],
  ["no unit", { ...outlines, units: { ...outlines.units, features: [] } }, /features/u],
  [
    "a holder that is no unit",
    { ...outlines, fit: { ...outlines.fit, holders: { x: "own-no" } } },
    /not there/u,
  ],
  [
    "an overlap of no unit",
    {
      ...outlines,
      fit: {
        holders: {},
        overlaps: [{ unit: "own-no", province: "AF-BDS", ofUnit: 1, ofProvince: 1 }],
      },
    },
    /not there/u,
  ],
  [
    "an id with markup",
    withUnit({ properties: { ...first.properties, id: "<b>" } }),
    /must be an id/u,
  ],
  ["an unknown property", withUnit({ properties: { ...first.properties, more: 1 } }), /more/u],
  ["nothing", null, /expected object/u],
])("%s is refused, with the name of the file and the reason", (_name, raw, reason) => {
  const read = readOwnBoundaries(facts, raw);
  expect(read).not.toHaveProperty("thing");
  if ("fault" in read) {
    expect(read.fault).toMatch(reason);
    expect(read.fault).toMatch(/^sectors\.geojson: /u);
  }
});

test("more points than can be looked at are refused", () => {
  const long = Array.from({ length: MOST_POINTS + 1 }, () => ring[0]);
  expect(readOwnBoundaries(facts, withRing(long))).toMatchObject({
    fault: expect.stringMatching(/more points/u) as string,
  });
});

test("whatever is read in its place, it never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (some, other) => {
      expect(readOwnBoundaries(some, other)).toHaveProperty("fault");
      expect(readOwnBoundaries(facts, other)).toHaveProperty("fault");
      expect(readOwnBoundaries(facts, withUnit({ geometry: other }))).toHaveProperty("fault");
    }),
  );
});

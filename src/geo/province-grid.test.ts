import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { createUnitJoin, NO_UNIT } from "./province-grid.ts";

type Units = FeatureCollection<Polygon | MultiPolygon>;

const admin1 = JSON.parse(
  readFileSync(new URL("../../public/geo/admin1.geojson", import.meta.url), "utf8"),
) as Boundaries["admin1"];

const unit = (geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> => ({
  type: "Feature",
  properties: {},
  geometry,
});
const collection = (...geometries: (Polygon | MultiPolygon)[]): Units => ({
  type: "FeatureCollection",
  features: geometries.map(unit),
});
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** What turf says: the first feature in the order of the file. */
const byTurf = (units: Units, [x = NaN, y = NaN]: Position): number =>
  units.features.findIndex((feature) => booleanPointInPolygon([x, y], feature));

function edgesOf(units: Units): [Position, Position][] {
  return units.features
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .flatMap((ring) => ring.slice(1).map((to, at): [Position, Position] => [ring[at]!, to]));
}

/** Points where a wrong answer is likeliest: on vertices, on edges, level with vertices, beside. */
const hardPoint = (edges: readonly [Position, Position][]) =>
  fc
    .record({
      edge: fc.integer({ min: 0, max: edges.length - 1 }),
      other: fc.integer({ min: 0, max: edges.length - 1 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom("vertex", "edge", "level", "plumb", "beside"),
      aside: fc.constantFrom(1e-15, -1e-15, 1e-12, -1e-9, 1e-6),
    })
    .map(({ edge, other, share, kind, aside }): Position => {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = edges[edge]!;
      const [[x3 = 0, y3 = 0]] = edges[other]!;
      if (kind === "vertex") return [x1, y1];
      if (kind === "level") return [x3, y1];
      if (kind === "plumb") return [x1, y3];
      const on: [number, number] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
      return kind === "edge" ? on : [on[0] + aside, on[1] - aside];
    });

function expectTurf(units: Units, points: readonly Position[]): void {
  const { unitOf, join } = createUnitJoin(units);
  const joined = join(
    Float64Array.from(points, ([x = NaN]) => x),
    Float64Array.from(points, ([, y = NaN]) => y),
  );
  points.forEach((point, at) => {
    const expected = byTurf(units, point);
    expect([point, joined[at]]).toEqual([point, expected]);
    expect(unitOf(point[0] ?? NaN, point[1] ?? NaN)).toBe(expected);
  });
}

describe("the join of points to units answers as turf does", () => {
  const { unitOf } = createUnitJoin(admin1);
  const same = ([x = NaN, y = NaN]: Position) => unitOf(x, y) === byTurf(admin1, [x, y]);

  it("on random points of the region", () => {
    const x = fc.double({ min: 48, max: 101, noNaN: true });
    const y = fc.double({ min: 19, max: 51, noNaN: true });
    fc.assert(fc.property(fc.tuple(x, y), same), { numRuns: 5000 });
  });

  it("on the region's vertices and edges and beside them", () => {
    fc.assert(fc.property(hardPoint(edgesOf(admin1)), same), { numRuns: 8000 });
  });

  it("on points with the four decimals of the file", () => {
    const x = fc.integer({ min: 600_000, max: 760_000 }).map((value) => value / 10_000);
    const y = fc.integer({ min: 240_000, max: 390_000 }).map((value) => value / 10_000);
    fc.assert(fc.property(fc.tuple(x, y), same), { numRuns: 5000 });
  });

  it("on any rings, crossing themselves and lying over one another", () => {
    const at = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }));
    const ring = fc
      .array(at, { minLength: 3, maxLength: 9 })
      .map((points): Position[] => [...points, points[0]!]);
    const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
    const geometry = fc.oneof(
      polygon.map((coordinates): Polygon => ({ type: "Polygon", coordinates })),
      fc
        .array(polygon, { minLength: 1, maxLength: 3 })
        .map((coordinates): MultiPolygon => ({ type: "MultiPolygon", coordinates })),
    );
    fc.assert(
      fc.property(fc.array(geometry, { minLength: 1, maxLength: 4 }), fc.gen(), (shapes, gen) => {
        const units = collection(...shapes);
        const points = Array.from({ length: 30 }, () => gen(hardPoint, edgesOf(units)));
        const grid = Array.from({ length: 81 }, (_, n) => [(n % 9) - 4, Math.floor(n / 9) - 4]);
        expectTurf(units, [...points, ...grid, [0.5, 0.25], [-1.75, 2.5]]);
      }),
      { numRuns: 300 },
    );
  });

  it("on holes, islands in holes, and islands of one unit", () => {
    const units = collection(
      { type: "Polygon", coordinates: [box(0, 0, 9, 9), box(3, 3, 6, 6)] },
      { type: "MultiPolygon", coordinates: [[box(4, 4, 5, 5)], [box(20, 0, 21, 1)]] },
      { type: "Polygon", coordinates: [box(-1, -1, 30, 10)] },
    );
    const points = Array.from({ length: 33 * 13 }, (_, n) => [(n % 33) - 2, (n / 33) | 0]);
    expectTurf(units, [...points, [3.5, 3.5], [4.5, 4.5], [20.5, 0.5], [29, 9], [31, 5]]);
  });
});

describe("the join of points to units", () => {
  it("says outside for no number, for far away, and where there are no units", () => {
    const { unitOf } = createUnitJoin(admin1);
    for (const [x, y] of [
      [NaN, 34],
      [69, NaN],
      [Infinity, 34],
      [-180, -90],
    ] as const) {
      expect(unitOf(x, y)).toBe(NO_UNIT);
    }
    expect(createUnitJoin(collection()).unitOf(69, 34)).toBe(NO_UNIT);
    expect([...createUnitJoin(collection()).join(Float64Array.of(1), Float64Array.of(2))]).toEqual([
      NO_UNIT,
    ]);
  });

  it("serves units without any extent", () => {
    expectTurf(collection({ type: "Polygon", coordinates: [box(1, 2, 1, 2)] }), [
      [1, 2],
      [1, 3],
    ]);
  });

  it("takes a border of very many points along one latitude", () => {
    const points = 700_000;
    const border = Array.from({ length: points }, (_, at): Position => [(10 * at) / points, 0]);
    const ring: Position[] = [...border, [10, 0], [10, 10], [0, 10], [0, 0]];
    const { unitOf } = createUnitJoin(collection({ type: "Polygon", coordinates: [ring] }));
    expect([unitOf(5, 0.001), unitOf(5, 5), unitOf(5, -0.001)]).toEqual([0, 0, NO_UNIT]);
  });

  it("refuses an open ring, a coordinate that is no number, and columns of unequal length", () => {
    const open = box(0, 0, 1, 1).slice(0, -1);
    expect(() => createUnitJoin(collection({ type: "Polygon", coordinates: [open] }))).toThrow(
      /feature 0 is not closed/,
    );
    const broken = [[NaN, 0], ...box(0, 0, 1, 1).slice(1, -1), [NaN, 0]];
    expect(() => createUnitJoin(collection({ type: "Polygon", coordinates: [broken] }))).toThrow(
      RangeError,
    );
    expect(() => createUnitJoin(admin1).join(new Float64Array(2), new Float64Array(3))).toThrow(
      RangeError,
    );
  });
});

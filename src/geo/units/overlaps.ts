import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { createUnitJoin, NO_UNIT } from "../province-grid.ts";

type Units = FeatureCollection<Polygon | MultiPolygon, { readonly bbox: readonly number[] }>;

/** Two units that have ground in common: which, and how much of each, from 0 to 1. */
export interface Overlap {
  /** Index in the first collection, and in the second. */
  readonly a: number;
  readonly b: number;
  readonly ofA: number;
  readonly ofB: number;
}

export interface Overlaps {
  readonly overlaps: readonly Overlap[];
  /** Units of the first collection that have no ground which an earlier one does not hold. */
  readonly covered: readonly number[];
}

/** Points looked at across the box of each unit: enough to tell 98 from 99 parts of a hundred. */
const ACROSS = 64;

type Locate = (longitude: number, latitude: number) => number;

/** Points of a lattice over the unit's box that lie in it: how many lie in each unit of `other`. */
function sampled(
  { properties: { bbox } }: Feature<Polygon | MultiPolygon, { readonly bbox: readonly number[] }>,
  isInside: (longitude: number, latitude: number) => boolean,
  locate: Locate,
): { readonly inside: number; readonly byUnit: ReadonlyMap<number, number> } {
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const byUnit = new Map<number, number>();
  let inside = 0;
  for (let row = 0; row < ACROSS; row++)
    for (let column = 0; column < ACROSS; column++) {
      const longitude = west + ((column + 0.5) * (east - west)) / ACROSS;
      const latitude = south + ((row + 0.5) * (north - south)) / ACROSS;
      if (!isInside(longitude, latitude)) continue;
      inside++;
      const unit = locate(longitude, latitude);
      if (unit !== NO_UNIT) byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
    }
  return { inside, byUnit };
}

/**
 * Which units of two collections overlap, and by how much: measured at points of a lattice, so that
 * broken or very detailed outlines cost no more than others. Where units of one collection lie over
 * one another, the first holds the ground.
 *
 * @throws RangeError as `createUnitJoin` does
 */
export function overlapsOf(first: Units, second: Units): Overlaps {
  const inFirst = createUnitJoin(first).unitOf;
  const inSecond = createUnitJoin(second).unitOf;
  const found = new Map<string, { a: number; b: number; ofA: number; ofB: number }>();
  const at = (a: number, b: number) => {
    const key = `${a}:${b}`;
    const overlap = found.get(key) ?? { a, b, ofA: 0, ofB: 0 };
    found.set(key, overlap);
    return overlap;
  };
  const covered: number[] = [];
  first.features.forEach((feature, a) => {
    const isInside = (x: number, y: number) => inFirst(x, y) === a;
    const { inside, byUnit } = sampled(feature, isInside, inSecond);
    if (inside === 0) covered.push(a);
    for (const [b, count] of byUnit) at(a, b).ofA = count / inside;
  });
  second.features.forEach((feature, b) => {
    const isInside = (x: number, y: number) => inSecond(x, y) === b;
    const { inside, byUnit } = sampled(feature, isInside, inFirst);
    for (const [a, count] of byUnit) at(a, b).ofB = count / inside;
  });
  return { overlaps: [...found.values()], covered };
}

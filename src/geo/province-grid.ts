import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { latticeOver } from "./grid/lattice.ts";
import { outlineOf } from "./grid/outline.ts";
import { locatorOf } from "./grid/locate.ts";

/** Index of a feature in its collection, for a point that is in none of them. */
export const NO_UNIT = -1;
const MOST_UNITS = 0x7fff;

export interface UnitJoin {
  /** Index of the first feature that contains the point, edges included; NO_UNIT: none, or NaN. */
  readonly unitOf: (longitude: number, latitude: number) => number;
  /**
   * The same for columns of points of equal length.
   * @throws RangeError where the lengths differ.
   */
  readonly join: (longitude: Float64Array, latitude: Float64Array) => Int16Array;
}

/**
 * Joins points to units. The units' extent is cut into cells; a cell that no edge touches has its
 * answer, and in others only the edges at hand are tested. The answers are those of turf's
 * `booleanPointInPolygon` over the features in order, in longitude and latitude as on a plane.
 *
 * @throws RangeError where a ring is not closed, a coordinate is no number, or there are more than
 *   32,767 features. `check-boundaries` mends or names such faults beforehand.
 */
export function createUnitJoin(units: FeatureCollection<Polygon | MultiPolygon>): UnitJoin {
  if (units.features.length > MOST_UNITS) {
    throw new RangeError(`More than ${MOST_UNITS} features`);
  }
  const outline = outlineOf(units);
  if (outline.parts.length === 0) {
    return {
      unitOf: () => NO_UNIT,
      join: (longitude) => new Int16Array(longitude.length).fill(NO_UNIT),
    };
  }
  return locatorOf(outline, latticeOver(outline));
}

import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { booleanPointInPolygon } from "@turf/turf";
import { createUnitJoin, NO_UNIT } from "../province-grid.ts";

/** Points looked at across the box of each unit: enough to tell one part of a hundred. */
const ACROSS = 24;

/**
 * How much of its own ground each unit loses to units before it that lie over it, from 0 to 1:
 * outlines that share no more than an edge lose none.
 *
 * @throws RangeError as `createUnitJoin` does
 */
export function lostGround(
  units: FeatureCollection<Polygon | MultiPolygon, { readonly bbox: readonly number[] }>,
): readonly number[] {
  const { unitOf } = createUnitJoin(units);
  return units.features.map((feature, unit) => {
    const [west = 0, south = 0, east = 0, north = 0] = feature.properties.bbox;
    let [kept, lost] = [0, 0];
    for (let row = 0; row < ACROSS; row++)
      for (let column = 0; column < ACROSS; column++) {
        const x = west + ((column + 0.5) * (east - west)) / ACROSS;
        const y = south + ((row + 0.5) * (north - south)) / ACROSS;
        const holder = unitOf(x, y);
        if (holder === unit) kept++;
        // Only what another unit holds can be lost; the rest of the box is nobody's.
        else if (holder !== NO_UNIT && booleanPointInPolygon([x, y], feature)) lost++;
      }
    return lost === 0 ? 0 : lost / (kept + lost);
  });
}

import { area, featureCollection, intersect, union } from "@turf/turf";
import type { Feature } from "geojson";
import type { UnitTopology } from "./build-topology.ts";
import type { Area } from "./read-units.ts";
import { unitGeometry } from "./unit-layers.ts";

const asFeature = (geometry: Area): Feature<Area> => ({
  type: "Feature",
  properties: {},
  geometry,
});

/**
 * For each unit of AF and PK, how much of it the simplified outline keeps: the area of the
 * intersection with the unsimplified outline over that of their union, four decimals.
 */
export function measureOverlap(
  full: UnitTopology,
  built: readonly Feature<Area>[],
): Readonly<Record<string, number>> {
  const measured = built
    .filter(({ properties }) => ["AF", "PK"].includes(String(properties?.["country"])))
    .map((unit): readonly [string, number] => {
      const id = String(unit.properties?.["id"]);
      const pair = featureCollection([asFeature(unitGeometry(full, id)), asFeature(unit.geometry)]);
      const both = intersect(pair);
      const either = union(pair);
      const share = both === null || either === null ? 0 : area(both) / area(either);
      return [id, Number(share.toFixed(4))];
    });
  return Object.fromEntries(measured);
}

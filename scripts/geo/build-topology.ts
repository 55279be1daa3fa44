import type { Feature, FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { presimplify, quantile, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Area, SourceUnit } from "./read-units.ts";

export type UnitTopology = Topology<{ units: GeometryCollection<SourceUnit> }>;

/** Steps across the whole extent: about 0.0005 degrees, finer than the source's own accuracy. */
const QUANTIZATION = 1e5;
/** Share of the points that are kept, those that span the largest triangles first. */
const KEPT_SHARE = 0.3;

export function toTopology(units: readonly Feature<Area, SourceUnit>[]): UnitTopology {
  const collection: FeatureCollection<Area, SourceUnit> = {
    type: "FeatureCollection",
    features: [...units],
  };
  return topology({ units: collection }, QUANTIZATION) as unknown as UnitTopology;
}

/**
 * Simplifies every shared arc once (Visvalingam and Whyatt by spherical area), so that neighbours
 * keep exactly the same edge.
 */
export function simplifyTopology(full: UnitTopology): UnitTopology {
  const weighted = presimplify(full, sphericalTriangleArea);
  return simplify(weighted, quantile(weighted, KEPT_SHARE)) as UnitTopology;
}

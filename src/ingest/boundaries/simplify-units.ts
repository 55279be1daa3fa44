import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { Area, ReadUnit } from "../../domain/own-boundaries.ts";

const ringsOf = ({ type, coordinates }: Area) =>
  type === "Polygon" ? coordinates : coordinates.flat();

/** A ring that has lost its inside comes back as one point or two, repeated. */
const hasInside = (area: Area) =>
  ringsOf(area).length > 0 &&
  ringsOf(area).every((ring) => new Set(ring.map((position) => position.join())).size >= 3);

/**
 * The units with about `vertices` points, by Visvalingam's method on one topology, so that
 * neighbours keep their common edges. Units that would lose their inside keep what they have.
 */
export function simplifyUnits(units: readonly ReadUnit[], vertices: number): readonly ReadUnit[] {
  const count = units.reduce(
    (sum, { geometry }) => sum + ringsOf(geometry).reduce((all, ring) => all + ring.length, 0),
    0,
  );
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: units.map(({ geometry }, at) => ({
      type: "Feature",
      properties: { at },
      geometry,
    })),
  };
  const whole = presimplify(topology({ units: collection }) as Topology<Objects<{ at: number }>>);
  // Quantiles are counted from the point that matters most.
  const made = simplify(whole, quantile(whole, Math.min(1, vertices / count)));
  const drawn = feature(made, "units") as unknown as FeatureCollection<Area, { at: number }>;
  const byUnit = new Map(
    drawn.features.map(({ properties, geometry }) => [properties.at, geometry]),
  );
  return units.map((unit, at) => {
    const geometry = byUnit.get(at);
    return geometry !== undefined && hasInside(geometry) ? { ...unit, geometry } : unit;
  });
}

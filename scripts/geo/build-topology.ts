import type { Feature, FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import type { Area, SourceUnit } from "./read-units.ts";
import { geometriesOf, type UnitTopology } from "./unit-topology.ts";

/** Steps across the whole extent: about 0.00005 degrees, finer than the four decimals written. */
const QUANTIZATION = 1e6;
/** Countries whose units are the subject; the others are their surroundings. */
const SUBJECT = ["AF", "PK"];
/** A point goes when the triangle that it spans with its neighbours is smaller, in km². */
const SMALLEST_TRIANGLE_KM2 = { subject: 1.8, surroundings: 10 };

/** An island (a ring that touches no neighbour) goes when it is smaller. */
const SMALLEST_ISLAND_KM2 = 20;

const EARTH_RADIUS_KM = 6371.0088;
const steradians = (km2: number) => km2 / EARTH_RADIUS_KM ** 2;

export function toTopology(units: readonly Feature<Area, SourceUnit>[]): UnitTopology {
  const collection: FeatureCollection<Area, SourceUnit> = {
    type: "FeatureCollection",
    features: [...units],
  };
  return topology({ units: collection }, QUANTIZATION) as unknown as UnitTopology;
}

/** Steradians, whichever way round the ring runs: seen from outside it is the rest of the sphere. */
function ringArea(ring: [number, number][]): number {
  const size = sphericalRingArea(ring, false);
  return Math.min(size, 4 * Math.PI - size);
}

/** Arc numbers of any nesting, without their direction (`~n` is arc n backwards). */
const flatArcs = (arcs: unknown): readonly number[] =>
  Array.isArray(arcs) ? arcs.flatMap(flatArcs) : [Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)];

/** The arcs that a unit of the subject has a part in. */
function subjectArcs(topology: UnitTopology): ReadonlySet<number> {
  return new Set(
    geometriesOf(topology)
      .filter(({ properties }) => SUBJECT.includes(properties.country))
      .flatMap(({ arcs }) => flatArcs(arcs)),
  );
}

/**
 * Simplifies every shared arc once (Visvalingam and Whyatt by spherical area), so that neighbours
 * keep exactly the same edge. The surroundings keep fewer points: they are there to be recognised.
 */
export function simplifyTopology(full: UnitTopology): UnitTopology {
  const weighted = presimplify(full, sphericalTriangleArea);
  const fine = subjectArcs(full);
  const { subject, surroundings } = SMALLEST_TRIANGLE_KM2;
  const arcs = weighted.arcs.map((arc, at) =>
    fine.has(at)
      ? arc
      : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, (weight * subject) / surroundings]),
  );
  const simple = simplify({ ...weighted, arcs }, steradians(subject)) as UnitTopology;
  const isLarge = filterAttachedWeight(simple, steradians(SMALLEST_ISLAND_KM2), ringArea);
  return filter(simple, isLarge) as UnitTopology;
}

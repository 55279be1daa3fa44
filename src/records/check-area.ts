import type { Position } from "geojson";
import { type Area, MOST_POINTS } from "../domain/own-boundaries.ts";

/** As far as a point can lie, in degrees. */
const FARTHEST = [180, 90] as const;
/** Three corners, and the first again. */
const FEWEST = 4;

const isPoint = (point: unknown): boolean =>
  Array.isArray(point) &&
  point.length === 2 &&
  FARTHEST.every((most, at) => {
    const degrees: unknown = point[at];
    return typeof degrees === "number" && Math.abs(degrees) <= most;
  });

const isClosed = (ring: readonly unknown[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return (
    Array.isArray(first) &&
    Array.isArray(last) &&
    first.every((degrees, at) => degrees === last[at])
  );
};

function ringFault(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < FEWEST) return `a ring has fewer than ${FEWEST} points`;
  if (!ring.every(isPoint)) return "a point is no longitude and latitude";
  return isClosed(ring) ? null : "a ring does not end where it begins";
}

function polygonFault(polygon: unknown): string | null {
  if (!Array.isArray(polygon) || polygon.length === 0) return "a polygon has no ring";
  for (const ring of polygon as readonly unknown[]) {
    const fault = ringFault(ring);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * What is wrong with the geometry of a unit, which may be anything: it has to be polygons of closed
 * rings in longitude and latitude. In English; null: nothing. Written out, since a schema takes
 * seconds for as many points as there may be.
 */
export function areaFault(geometry: unknown): string | null {
  if (typeof geometry !== "object" || geometry === null) return "it has no geometry";
  const { type, coordinates, ...more }: Readonly<Record<string, unknown>> = { ...geometry };
  if (Object.keys(more).length > 0) return "its geometry has more than a type and coordinates";
  if (type === "Polygon") return polygonFault(coordinates);
  if (type !== "MultiPolygon") return "its geometry is no polygon";
  if (!Array.isArray(coordinates) || coordinates.length === 0) return "it has no polygon";
  for (const polygon of coordinates as readonly unknown[]) {
    const fault = polygonFault(polygon);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether sound geometries have more points than there may be. */
export function areTooManyPoints(geometries: readonly Area[]): boolean {
  const polygons = geometries.flatMap((geometry): readonly Position[][][] =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  let points = 0;
  for (const rings of polygons) for (const { length } of rings) points += length;
  return points > MOST_POINTS;
}

import type { Position } from "geojson";
import type { Boundaries } from "../../domain/boundaries.ts";
import { type Circle, DEGREES_PER_KM, WIDEST_OWN_KM } from "./window.ts";

/** A point of the boundaries, and within how many km the place is known to lie. */
export interface KnownPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly km: number;
}

/** What the boundaries know of places, as far as rows are held against claims. */
export interface Geography {
  readonly pointOf: (place: string) => KnownPoint | null;
  /** Units that a row may lie in whose point is in a circle, or near enough for its own precision. */
  readonly unitsAt: (circle: Circle) => readonly string[];
  /** Units of the two countries that come within `km` of their border; none: no such border drawn. */
  readonly unitsAlong: (sides: readonly [string, string], km: number) => readonly string[];
}

export const NO_GEOGRAPHY: Geography = Object.freeze({
  pointOf: () => null,
  unitsAt: () => [],
  unitsAlong: () => [],
});

type Units = Boundaries["admin1"]["features"];

function positionsOf(geometry: Units[number]["geometry"]): readonly Position[] {
  return geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** Whether any of the positions comes within `km` of the line's; degrees are flat at that size. */
function comesNear(unit: readonly Position[], line: readonly Position[], km: number): boolean {
  const reach = km * DEGREES_PER_KM;
  const squeeze = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180);
  return unit.some(([x = 0, y = 0]) =>
    line.some(([lineX = 0, lineY = 0]) => {
      const rise = y - lineY;
      if (rise > reach || rise < -reach) return false;
      const run = (x - lineX) * squeeze;
      return rise * rise + run * run <= reach * reach;
    }),
  );
}

/** A unit shares its points with the border that it lies at. */
const LEAST_KM = 1;

/** Reads the boundaries; what it works out along a border it keeps. */
export function createGeography({ admin1, borders, places }: Boundaries): Geography {
  const points = new Map(
    places.features
      .filter(({ properties }) => properties.coded)
      .map(({ properties: { id, radius_km: km }, geometry }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return [id, { longitude, latitude, km }] as const;
      }),
  );
  const along = new Map<string, readonly string[]>();
  const findAlong = (sides: readonly [string, string], km: number): readonly string[] => {
    const lines = borders.features
      .filter(({ properties }) => sides.every((side) => properties.sides.includes(side)))
      .flatMap(({ geometry }): readonly Position[] =>
        geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat(),
      );
    return admin1.features
      .filter(({ properties }) => sides.includes(properties.country))
      .filter(({ geometry }) => comesNear(positionsOf(geometry), lines, Math.max(km, LEAST_KM)))
      .map(({ properties }) => properties.id);
  };
  return {
    pointOf: (place) => points.get(place) ?? null,
    unitsAt: ({ longitude, latitude, km }) => {
      const rise = (km + WIDEST_OWN_KM) * DEGREES_PER_KM;
      const run = rise / Math.cos((latitude * Math.PI) / 180);
      return admin1.features
        .filter(({ properties: { bbox } }) => {
          const [west, south, east, north] = bbox;
          return (
            longitude + run >= west &&
            longitude - run <= east &&
            latitude + rise >= south &&
            latitude - rise <= north
          );
        })
        .map(({ properties }) => properties.id);
    },
    unitsAlong: (sides, km) => {
      const key = `${sides.join()} ${km}`;
      let found = along.get(key);
      if (found === undefined) along.set(key, (found = findAlong(sides, km)));
      return found;
    },
  };
}

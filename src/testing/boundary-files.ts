import type { Feature, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { Boundaries, PointProperties, UnitProperties } from "../domain/boundaries.ts";

/** A closed ring around a box, counter-clockwise. */
export const boxRing = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

export const boxOf = (
  west: number,
  south: number,
  east: number,
  north: number,
): { type: "Polygon"; coordinates: Position[][] } => ({
  type: "Polygon",
  coordinates: [boxRing(west, south, east, north)],
});

interface GeoJsonOptions {
  readonly name?: string;
  readonly crs?: string;
}

/** A GeoJSON file of these features: geometry and properties. */
export function geoJsonFile(
  features: readonly (readonly [geometry: unknown, properties: unknown])[],
  { name = "sectors.geojson", crs }: GeoJsonOptions = {},
): File {
  const json = {
    type: "FeatureCollection",
    ...(crs !== undefined && { crs: { type: "name", properties: { name: crs } } }),
    features: features.map(([geometry, properties]) => ({ type: "Feature", geometry, properties })),
  };
  return new File([JSON.stringify(json)], name);
}

type Unit = Feature<Polygon | MultiPolygon, UnitProperties>;

function unit(id: string, box: readonly [number, number, number, number]): Unit {
  const [west, south, east, north] = box;
  return {
    type: "Feature",
    properties: {
      id,
      country: id.slice(0, 2),
      name: `Province ${id}`,
      name_fa: "",
      name_ur: "",
      label: [(west + east) / 2, (south + north) / 2],
      bbox: box,
      area_km2: 10_000,
    },
    geometry: boxOf(...box),
  };
}

/** A place with a point, as in `public/geo/places.geojson`. */
export const pointAt = (
  id: string,
  admin1: string,
  at: readonly [number, number],
): Feature<Point, PointProperties> => ({
  type: "Feature",
  properties: {
    id,
    name: id,
    kind: "district",
    admin1,
    country: id.slice(0, 2),
    radius_km: 20,
    geo_precision: 3,
    coded: true,
  },
  geometry: { type: "Point", coordinates: [...at] },
});

/** Four provinces of one degree: two in each row, from 60 E and 30 N; the last is in Pakistan. */
export const squareBoundaries = (places: readonly Feature<Point, PointProperties>[] = []) =>
  ({
    admin1: {
      type: "FeatureCollection",
      features: [
        unit("AF-AAA", [60, 30, 61, 31]),
        unit("AF-BBB", [61, 30, 62, 31]),
        unit("AF-CCC", [60, 31, 61, 32]),
        unit("PK-DD", [61, 31, 62, 32]),
      ],
    },
    countries: { type: "FeatureCollection", features: [] },
    borders: { type: "FeatureCollection", features: [] },
    places: { type: "FeatureCollection", features: [...places] },
  }) satisfies Boundaries;

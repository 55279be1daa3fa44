import { area, bbox, pointOnFeature, polygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** What the map needs of a unit beside its outline; degrees, and square kilometres. */
export interface UnitMeasures {
  readonly label: readonly [number, number];
  readonly bbox: readonly [number, number, number, number];
  readonly area_km2: number;
}

const SQUARE_METRES = 1e6;

/** Label point, bounding box and area. The label lies in the largest part of the unit. */
export function measureUnit(geometry: Polygon | MultiPolygon): UnitMeasures {
  const parts: readonly Position[][][] =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts
    .map((coordinates) => polygon(coordinates))
    .reduce((best, part) => (area(part) > area(best) ? part : best));
  const [longitude = 0, latitude = 0] = pointOnFeature(largest).geometry.coordinates;
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  return {
    label: [longitude, latitude],
    bbox: [west, south, east, north],
    area_km2: area(geometry) / SQUARE_METRES,
  };
}

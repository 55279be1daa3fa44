import { circle, greatCircle } from "@turf/turf";
import type { Feature, LineString, MultiLineString, Polygon, Position } from "geojson";

/** A circle of `radiusKm` around a point, as a polygon on the sphere: how exactly a place is known. */
export function precisionRing(id: string, centre: Position, radiusKm: number): Feature<Polygon> {
  return circle(centre, radiusKm, { steps: 64, units: "kilometers", properties: { id } });
}

/** The shortest way between two points on the sphere. */
export function arcBetween(
  id: string,
  from: Position,
  to: Position,
): Feature<LineString | MultiLineString> {
  return greatCircle(from, to, { npoints: 32, properties: { id } });
}

import { circle } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";

/** A circle of `radiusKm` around a point, as a polygon on the sphere: how exactly a place is known. */
export function precisionRing(id: string, centre: Position, radiusKm: number): Feature<Polygon> {
  return circle(centre, radiusKm, { steps: 64, units: "kilometers", properties: { id } });
}

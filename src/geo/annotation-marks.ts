import { destination } from "@turf/turf";
import type { Annotation, Position } from "../domain/briefing.ts";
import type { Mark, Point } from "../domain/mark.ts";

/** Degrees → pixels of the picture. */
export type Projected = (longitude: number, latitude: number) => Point;

/**
 * Kilometres on the ground → pixels, by a point as far away to the east: the scale of a map depends
 * on the latitude.
 */
function radiusIn(project: Projected, [longitude, latitude]: Position, kilometres: number): number {
  const east = destination([longitude, latitude], kilometres, 90, { units: "kilometers" });
  const [toLongitude = 0, toLatitude = 0] = east.geometry.coordinates;
  const [x, y] = project(longitude, latitude);
  const [toX, toY] = project(toLongitude, toLatitude);
  return Math.hypot(toX - x, toY - y);
}

/** Annotations as they lie on a picture of the map, in their order. */
export function annotationMarks(
  annotations: readonly Annotation[],
  project: Projected,
): readonly Mark[] {
  const toPoint = ([longitude, latitude]: Position) => project(longitude, latitude);
  return annotations.map((annotation): Mark => {
    switch (annotation.kind) {
      case "text":
        return { kind: "text", at: toPoint(annotation.at), text: annotation.text };
      case "arrow":
        return { kind: "arrow", from: toPoint(annotation.from), to: toPoint(annotation.to) };
      case "circle":
        return {
          kind: "circle",
          at: toPoint(annotation.at),
          radius: radiusIn(project, annotation.at, annotation.kilometres),
        };
      case "freehand":
        return { kind: "freehand", path: annotation.path.map(toPoint) };
    }
  });
}

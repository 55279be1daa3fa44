import type { Feature, LineString, Point, Position } from "geojson";
import { project, unproject } from "./project.ts";

/** How far the curve bends away from the straight line, as a share of its length. */
const BEND = 0.28;
/** The curve stops short of both ends, so that it does not run through the names there. */
const START = 0.1;
const END = 0.9;
const STEPS = 32;

export interface Arc {
  readonly line: Feature<LineString>;
  /** Where the curve ends; `bearing` in degrees clockwise from north, as it looks on the map. */
  readonly head: Feature<Point>;
}

/**
 * A curve from one point to another, bent to its left (a quadratic Bézier curve in Web Mercator), so
 * that a way there and a way back do not lie on one another. It shows a direction, not a route.
 */
export function arcBetween(id: string, from: Position, to: Position): Arc {
  const [x0, y0] = project(from[0] ?? 0, from[1] ?? 0);
  const [x1, y1] = project(to[0] ?? 0, to[1] ?? 0);
  // The y axis points south, so left of the direction (dx, dy) is (dy, -dx).
  const control = [(x0 + x1) / 2 + (y1 - y0) * BEND, (y0 + y1) / 2 - (x1 - x0) * BEND] as const;
  const along = (t: number) => (a: number, b: number, c: number) =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  const at = (t: number): Position => {
    const mix = along(t);
    return [...unproject(mix(x0, control[0], x1), mix(y0, control[1], y1))];
  };
  const slope = (a: number, b: number, c: number) => (1 - END) * (b - a) + END * (c - b);
  const dx = slope(x0, control[0], x1);
  const dy = slope(y0, control[1], y1);
  const bearing = (Math.atan2(dx, -dy) * 180) / Math.PI;
  const line = Array.from({ length: STEPS + 1 }, (_, step) =>
    at(START + ((END - START) * step) / STEPS),
  );
  return {
    line: {
      type: "Feature",
      properties: { id },
      geometry: { type: "LineString", coordinates: line },
    },
    head: {
      type: "Feature",
      properties: { id, bearing },
      geometry: { type: "Point", coordinates: at(END) },
    },
  };
}

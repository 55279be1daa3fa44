import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Position } from "geojson";
import type { Area } from "./read-units.ts";
import { roundPosition } from "./round.ts";

/** Cells a side of the grid that is laid over the unit, and then over the best cell again. */
const CELLS = 24;
/** Each round looks closer by a factor of eight: three rounds reach some hundred metres. */
const ROUNDS = 3;

interface Candidate {
  readonly point: Position;
  /** Distance to the nearest edge, in degrees of latitude. */
  readonly depth: number;
}

/** Distance from `p` to the segment `a`–`b`; longitudes shortened by `shrink` = cos(latitude). */
function distanceToSegment(p: Position, a: Position, b: Position, shrink: number): number {
  const [px = 0, py = 0] = p;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [ex, ey] = [(px - ax) * shrink, py - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (ex * dx + ey * dy) / length2));
  return Math.hypot(ex - along * dx, ey - along * dy);
}

function depthOf(point: Position, rings: readonly Position[][]): number {
  const shrink = Math.cos(((point[1] ?? 0) * Math.PI) / 180);
  let depth = Infinity;
  for (const ring of rings)
    for (const [at, end] of ring.entries()) {
      const start = ring[at - 1];
      if (start !== undefined)
        depth = Math.min(depth, distanceToSegment(point, start, end, shrink));
    }
  return depth;
}

/**
 * Where a unit's name has the most room around it: the inside point furthest from every edge (the
 * pole of inaccessibility), found on a grid that is refined around its best cell.
 */
export function findLabelPoint(unit: Feature<Area>, bbox: readonly number[]): [number, number] {
  const { geometry } = unit;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  let [west = 0, south = 0, east = 0, north = 0] = bbox;
  let best: Candidate = { point: [], depth: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [width, height] = [east - west, north - south];
    for (let column = 0.5; column < CELLS; column += 1)
      for (let row = 0.5; row < CELLS; row += 1) {
        const point = [west + (column / CELLS) * width, south + (row / CELLS) * height];
        const depth = depthOf(point, rings);
        if (depth > best.depth && booleanPointInPolygon(point, unit)) best = { point, depth };
      }
    const [x = 0, y = 0] = best.point;
    [west, east] = [x - width / 16, x + width / 16];
    [south, north] = [y - height / 16, y + height / 16];
  }
  if (best.depth === 0) throw new Error("no point of the grid lies inside the unit");
  return roundPosition(best.point);
}

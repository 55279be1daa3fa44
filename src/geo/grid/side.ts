import { booleanPointInPolygon } from "@turf/turf";
import type { Polygon } from "geojson";
import { TEST } from "./raster.ts";

/** Below this share of its terms the sign of the determinant may be rounding: (3 + 16ε)ε. */
const EPSILON = 2 ** -53;
const DOUBTFUL = (3 + 16 * EPSILON) * EPSILON;

/**
 * Whether a point is in a part, edges included, by the edges that touch the point's cell.
 *
 * The rule is that of turf's `booleanPointInPolygon` (Hao et al. 2018, doi:10.3390/sym10100477), and
 * the bound of doubt is Shewchuk's (1997) for `orient2d`. In doubt, turf itself is asked about the
 * whole part, so that the answer is always turf's.
 */
export function isInside(
  x: number,
  y: number,
  tests: Int32Array,
  place: number,
  vertices: Float64Array,
  polygon: Polygon,
): boolean {
  let odd = tests[place + TEST.odd]!;
  let at = place + TEST.list;
  const turnsEnd = at + tests[place + TEST.turns]!;
  for (; at < turnsEnd; at++) if (vertices[2 * tests[at]! + 1]! <= y) odd ^= 1;
  const end = turnsEnd + tests[place + TEST.edges]!;
  for (; at < end; at++) {
    const from = 2 * tests[at]!;
    const v1 = vertices[from + 1]! - y;
    const v2 = vertices[from + 3]! - y;
    if ((v1 > 0 && v2 > 0) || (v1 < 0 && v2 < 0)) continue;
    const u1 = vertices[from]! - x;
    const u2 = vertices[from + 2]! - x;
    if (v1 === 0 && v2 === 0) {
      if ((u2 <= 0 && u1 >= 0) || (u1 <= 0 && u2 >= 0)) return true;
      continue;
    }
    const left = u2 * v1;
    const right = u1 * v2;
    const turn = left - right;
    if (left !== 0 && right !== 0 && left > 0 === right > 0) {
      if (Math.abs(turn) < DOUBTFUL * Math.abs(left + right)) {
        return booleanPointInPolygon([x, y], polygon);
      }
    }
    if (turn === 0) return true;
    if ((turn > 0 && v2 > 0 && v1 <= 0) || (turn < 0 && v2 <= 0 && v1 > 0)) odd ^= 1;
  }
  return odd === 1;
}

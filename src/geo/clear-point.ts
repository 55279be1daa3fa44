import type { Position } from "geojson";

/** In degrees of latitude: as far as a name and its ring reach at the home view. */
const CLEARANCE = 1.1;

/** Distance in degrees of latitude, good enough for choosing among near points. */
function distance([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
  const squeeze = Math.cos((((y0 + y1) / 2) * Math.PI) / 180);
  return Math.hypot((x0 - x1) * squeeze, y0 - y1);
}

/**
 * The point of a line that is nearest to `wish` among those clear of all points in `avoid`; the
 * clearest one when none is. Null for a line without points.
 */
export function clearPoint(
  line: readonly Position[],
  wish: Position,
  avoid: readonly Position[],
): Position | null {
  const rated = line.map((point) => ({
    point,
    room: Math.min(CLEARANCE, ...avoid.map((each) => distance(point, each))),
    away: distance(point, wish),
  }));
  rated.sort((a, b) => b.room - a.room || a.away - b.away);
  return rated[0]?.point ?? null;
}

import type { Position } from "geojson";
import type { Area } from "../../domain/own-boundaries.ts";

/** A small drawing of outlines: a path, and the box it lies in. */
export interface OutlineDrawing {
  readonly path: string;
  /** x, y, width and height, as of an `svg`. */
  readonly viewBox: readonly [number, number, number, number];
}

/** More points than this do not show in a drawing of this size. */
const MOST_POINTS = 12_000;
const MARGIN = 0.02;

const ringsOf = ({ type, coordinates }: Area): readonly Position[][] =>
  type === "Polygon" ? coordinates : coordinates.flat();

/** Draws outlines on a plane whose middle latitude is true to shape, with as many points as show. */
export function drawOutlines(areas: readonly Area[]): OutlineDrawing {
  const rings = areas.flatMap(ringsOf);
  const count = rings.reduce((sum, ring) => sum + ring.length, 0);
  const step = Math.max(1, Math.ceil(count / MOST_POINTS));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x = 0, y = 0] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  if (west > east) return { path: "", viewBox: [0, 0, 1, 1] };
  const wide = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const point = ([x = 0, y = 0]: Position) =>
    `${((x - west) * wide).toFixed(3)} ${(north - y).toFixed(3)}`;
  const path = rings
    .map((ring) => ring.filter((_, at) => at % step === 0 || at === ring.length - 1))
    .map((ring) => `M${ring.map(point).join("L")}Z`)
    .join("");
  const [width, height] = [(east - west) * wide, north - south];
  const margin = MARGIN * Math.max(width, height);
  return { path, viewBox: [-margin, -margin, width + 2 * margin, height + 2 * margin] };
}

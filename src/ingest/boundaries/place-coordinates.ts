import type { Position } from "geojson";
import proj4 from "proj4";
import { type Refused, refusedAs, type StatedSystem } from "./raw-layer.ts";

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** How a layer's coordinates become longitude and latitude, and what has to be said of it. */
export interface Placing {
  readonly place: (position: Position) => Position;
  readonly said: {
    readonly code: "reprojected" | "web-mercator" | "swapped" | "system-ignored";
    readonly detail: string;
  } | null;
}

const DEGREES = "WGS84";
const WEB_MERCATOR = "EPSG:3857";
const MOST = 0.5;
const NEARLY_ALL = 0.9;
/** So many positions tell as much as all. */
const SAMPLE = 5_000;

export const isDegrees = ([x = NaN, y = NaN]: Position): boolean =>
  Math.abs(x) <= 180 && Math.abs(y) <= 90;

export const isInBox = ([x = NaN, y = NaN]: Position, [west, south, east, north]: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north;

const same = (position: Position) => position;
export const swapped = ([x = 0, y = 0]: Position): Position => [y, x];

/** proj4 answers a system that it does not know with an error, or with a text. */
export function converterFrom(definition: string): ((position: Position) => Position) | null {
  try {
    const { forward } = proj4(definition, DEGREES);
    return ([x = 0, y = 0]) => forward([x, y]);
  } catch {
    return null;
  }
}

const shareOf = (sample: readonly Position[], holds: (position: Position) => boolean) =>
  sample.length === 0 ? 0 : sample.filter(holds).length / sample.length;

/**
 * Finds out in which system the positions of a layer are: as the file states it, or as it shows in
 * where they lie. `region` is where boundaries can be expected.
 */
export function placeCoordinates(
  positions: readonly Position[],
  system: StatedSystem,
  region: Box,
): Placing | Refused {
  const step = Math.max(1, Math.floor(positions.length / SAMPLE));
  const sample = positions.filter((_, at) => at % step === 0);
  const inRegion = (place: (position: Position) => Position) =>
    shareOf(sample, (position) => isInBox(place(position), region));
  const areDegrees = shareOf(sample, isDegrees) >= NEARLY_ALL;

  if (system.kind === "stated") {
    const convert = converterFrom(system.definition);
    if (convert === null) {
      if (!areDegrees) return refusedAs("unknown-system", system.said);
    } else if (sample.every((position) => isSamePlace(convert(position), position))) {
      // Degrees all the same: nothing to say, and the order may still be the other.
    } else if (areDegrees && inRegion(convert) < MOST)
      return { place: same, said: { code: "system-ignored", detail: system.said } };
    else return { place: convert, said: { code: "reprojected", detail: system.said } };
  }
  if (areDegrees)
    return inRegion(same) < MOST && inRegion(swapped) >= MOST
      ? { place: swapped, said: { code: "swapped", detail: "" } }
      : { place: same, said: null };
  const fromMercator = converterFrom(WEB_MERCATOR) ?? same;
  if (inRegion(fromMercator) >= MOST)
    return { place: fromMercator, said: { code: "web-mercator", detail: "" } };
  return refusedAs("projected", sample[0]?.map((n) => Math.round(n)).join(", "));
}

/** Nearer than any boundary is drawn. */
const SAME = 1e-9;
const isSamePlace = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) =>
  Math.abs(ax - bx) < SAME && Math.abs(ay - by) < SAME;

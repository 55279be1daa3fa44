import { type Box, liesIn } from "./country-boxes.ts";
import type { NoPoint, Repaired } from "./row-notes.ts";

/** A point in degrees (NaN at both: none), and what was done to get it. */
export interface JudgedPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly setAside: NoPoint | null;
  readonly repaired: Repaired | null;
}

const nowhere = (repaired: Repaired | null): JudgedPoint => ({
  longitude: Number.NaN,
  latitude: Number.NaN,
  setAside: null,
  repaired,
});
const aside = (setAside: NoPoint): JudgedPoint => ({ ...nowhere(null), setAside });

const inRange = (longitude: number, latitude: number) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const EARTH_RADIUS = 6_378_137;
const MERCATOR_EDGE = Math.PI * EARTH_RADIUS;
/** Eastings and northings of UTM, in metres. Within them, metres alone do not say what they are. */
const isUtm = (x: number, y: number) => x >= 100_000 && x <= 900_000 && y >= 0 && y <= 10_000_000;

/** Metres of web Mercator (EPSG:3857) → degrees. */
function fromMercator(x: number, y: number): readonly [number, number] {
  const radians = 2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2;
  return [(x / MERCATOR_EDGE) * 180, (radians * 180) / Math.PI];
}

const kept = (longitude: number, latitude: number, repaired: Repaired | null): JudgedPoint => ({
  longitude,
  latitude,
  setAside: null,
  repaired,
});

/** The countries that have a box all lie east of Greenwich and north of the equator. */
const isTurned = (longitude: number, latitude: number, box: Box | null) =>
  liesIn(box, longitude, latitude) === false &&
  liesIn(box, Math.abs(longitude), Math.abs(latitude)) === true;

function judgeMetres(x: number, y: number, box: Box | null): JudgedPoint {
  const isMetres = Math.abs(x) > 1000 && Math.abs(y) > 1000;
  if (!isMetres) return aside("coordinates-out-of-range");
  if (Math.abs(x) > MERCATOR_EDGE || Math.abs(y) > MERCATOR_EDGE)
    return aside("projected-coordinates");
  const [longitude, latitude] = fromMercator(x, y);
  const isThere = liesIn(box, longitude, latitude) ?? !isUtm(x, y);
  if (!isThere) return aside("projected-coordinates");
  return kept(longitude, latitude, "web-mercator");
}

/**
 * Two numbers of a row → its point. Degrees in the wrong columns are put right where one of them is
 * no latitude, or where only the swapped point lies in the box of the row's country, and so is a
 * sign without which the point would lie there; metres of web Mercator are turned into degrees. What
 * cannot be put right is set aside, with the row where that names no place.
 */
export function judgeCoordinates(
  longitude: number,
  latitude: number,
  box: Box | null,
): JudgedPoint {
  const missing = Number(Number.isNaN(longitude)) + Number(Number.isNaN(latitude));
  if (missing > 0) return nowhere(missing === 1 ? "half-coordinates" : null);
  if (longitude === 0 && latitude === 0) return nowhere("zero-coordinates");
  const isSwapped = inRange(longitude, latitude)
    ? liesIn(box, longitude, latitude) === false && liesIn(box, latitude, longitude) === true
    : inRange(latitude, longitude) && liesIn(box, latitude, longitude) !== false;
  if (isSwapped) return kept(latitude, longitude, "swapped-coordinates");
  if (inRange(longitude, latitude) && isTurned(longitude, latitude, box))
    return kept(Math.abs(longitude), Math.abs(latitude), "turned-sign");
  if (inRange(longitude, latitude)) return kept(longitude, latitude, null);
  return judgeMetres(longitude, latitude, box);
}

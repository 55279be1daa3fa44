/** A circle on the ground: degrees and kilometres. */
export interface Circle {
  readonly longitude: number;
  readonly latitude: number;
  readonly km: number;
}

/**
 * Where rows must lie. A row matches when it lies in one of the whole areas or in one of the
 * circles. A row that is known no better than to lie in a holding area may belong and may not.
 */
export interface Ground {
  /** ISO 3166-1 codes, whole. */
  readonly countries: ReadonlySet<string>;
  /** ISO 3166-2 codes, whole. */
  readonly units: ReadonlySet<string>;
  readonly circles: readonly Circle[];
  /** Units in which a row's point may lie in a circle, or near enough for its own precision. */
  readonly touched: ReadonlySet<string>;
  /** Units that hold a circle's place. */
  readonly holdingUnits: ReadonlySet<string>;
  /** Countries that hold the units and the circles' places. */
  readonly holdingCountries: ReadonlySet<string>;
}

/** Days since 1970-01-01, inclusive; infinite where open. Rows that share a day with it match. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** What rows of a data set must meet; null: anything. */
export interface Window {
  readonly ground: Ground | null;
  readonly time: TimeSpan | null;
  /** A row matches that names any of them on any side. */
  readonly actors: ReadonlySet<string> | null;
}

/** How much farther than its point an event may lie, in km, by UCDP GED's `where_prec`. */
const OWN_KM: readonly number[] = [0, 0, 25, 50];

/** The most of these. */
export const WIDEST_OWN_KM = 50;

export const ownKm = (geoPrecision: number): number => OWN_KM[geoPrecision] ?? 0;

/** Mean radius of the earth in km (IUGG). */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** The great-circle distance in km of two points in degrees (haversine). */
export function distanceKm(
  longitude: number,
  latitude: number,
  toLongitude: number,
  toLatitude: number,
): number {
  const rise = Math.sin(((toLatitude - latitude) * RADIANS) / 2);
  const turn = Math.sin(((toLongitude - longitude) * RADIANS) / 2);
  const chord =
    rise * rise + Math.cos(latitude * RADIANS) * Math.cos(toLatitude * RADIANS) * turn * turn;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Degrees of latitude for each kilometre, a little more than there are. */
export const DEGREES_PER_KM = 1 / 110.5;

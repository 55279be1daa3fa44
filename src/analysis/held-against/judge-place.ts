import type { DataSet } from "../../domain/data-set.ts";
import { isExact } from "../../domain/row-place.ts";
import type { HeldSet } from "./row-index.ts";
import { DEGREES_PER_KM, distanceKm, type Ground, ownKm } from "./window.ts";

/** How a row's place meets a ground. */
export const OUT = 0;
export const MATCHING = 1;
export const POSSIBLE = 2;
/** The row's point decides. */
const BY_POINT = 3;

/** How a row with this point meets the circles. */
function judgePoint(
  { longitude, latitude, geoPrecision }: DataSet["events"],
  row: number,
  { circles }: Ground,
): number {
  const own = ownKm(geoPrecision[row]!);
  let best = OUT;
  for (const circle of circles) {
    const rise = Math.abs(latitude[row]! - circle.latitude);
    if (rise > (circle.km + own) * DEGREES_PER_KM) continue;
    const km = distanceKm(longitude[row]!, latitude[row]!, circle.longitude, circle.latitude);
    if (km <= circle.km) return MATCHING;
    if (km <= circle.km + own) best = POSSIBLE;
  }
  return best;
}

/** What to make of the rows of each bucket (see RowIndex): of those with an exact point, and others. */
export interface BucketVerdicts {
  readonly exact: Uint8Array;
  readonly others: Uint8Array;
}

export function judgeBuckets(
  { set, units, countries }: HeldSet,
  ground: Ground | null,
): BucketVerdicts {
  const size = units.length + countries.length + 1;
  const exact = new Uint8Array(size);
  const others = new Uint8Array(size);
  if (ground === null) return { exact: exact.fill(MATCHING), others: others.fill(MATCHING) };
  const byPoint = ground.circles.length > 0 ? BY_POINT : OUT;
  const say = (bucket: number, ofExact: number, ofOthers: number) => {
    exact[bucket] = ofExact;
    others[bucket] = ofOthers;
  };
  units.forEach((unit, at) => {
    const isAmong = (ids: ReadonlySet<string>) => unit !== null && ids.has(unit);
    if (isAmong(ground.units) || ground.countries.has(set.join.units[at]!.country))
      say(at, MATCHING, MATCHING);
    else
      say(
        at,
        isAmong(ground.touched) ? byPoint : OUT,
        isAmong(ground.holdingUnits) ? POSSIBLE : OUT,
      );
  });
  countries.forEach((country, at) => {
    const bucket = units.length + at;
    if (country !== null && ground.countries.has(country)) say(bucket, MATCHING, MATCHING);
    else {
      const mayHold = country !== null && ground.holdingCountries.has(country);
      say(bucket, byPoint, mayHold ? POSSIBLE : OUT);
    }
  });
  say(size - 1, byPoint, OUT);
  return { exact, others };
}

/** How the place of a row of `bucket` meets the ground that the verdicts are about. */
export function judgeRow(
  events: DataSet["events"],
  row: number,
  bucket: number,
  { exact, others }: BucketVerdicts,
  ground: Ground | null,
): number {
  if (exact[bucket] === others[bucket]) return exact[bucket]!;
  if (!isExact(events, row)) return others[bucket]!;
  return exact[bucket] === BY_POINT && ground !== null
    ? judgePoint(events, row, ground)
    : exact[bucket]!;
}

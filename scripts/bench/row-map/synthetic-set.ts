import type { DataSet } from "../../../src/domain/data-set.ts";
import { pointsSet } from "../../../src/testing/points-set.ts";
import { randomNumbers } from "../synthetic-table.ts";

/** Longitude and latitude of towns in degrees: events gather around such. */
const TOWNS = [
  [69.17, 34.53],
  [65.71, 31.61],
  [62.2, 34.35],
  [67.1, 36.7],
  [70.45, 34.43],
  [71.58, 34.01],
  [66.99, 30.18],
  [67.0, 24.86],
] as const;
export const DAYS = 2500;

/** A data set of `rows` invented rows around towns, sorted by day. */
export function syntheticSet(rows: number): DataSet {
  const random = randomNumbers(11);
  const set = pointsSet([]);
  const longitude = new Float64Array(rows);
  const latitude = new Float64Array(rows);
  const geoPrecision = new Uint8Array(rows);
  const start = new Int32Array(rows);
  // A sum of uniform numbers: near enough to a bell.
  const spread = () => random() + random() + random() - 1.5;
  for (let row = 0; row < rows; row++) {
    const [east, north] = TOWNS[Math.floor(random() * TOWNS.length)] ?? TOWNS[0];
    longitude[row] = east + 1.6 * spread();
    latitude[row] = north + 1.4 * spread();
    geoPrecision[row] = random() < 0.7 ? 1 : 2;
    start[row] = Math.floor((row / rows) * DAYS);
  }
  return {
    ...set,
    events: { ...set.events, rows, longitude, latitude, geoPrecision, start, end: start },
    join: { ...set.join, unit: new Int16Array(rows) },
  };
}

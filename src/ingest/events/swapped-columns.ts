import type { EventColumns } from "../../domain/event-columns.ts";
import { liesIn, REGION } from "./country-boxes.ts";

/** Of the points of a file, the share that must lie in the region only when they are swapped. */
const MOST = 0.9;

/**
 * A file whose columns of degrees are named the wrong way round says so as a whole: its points lie in
 * the region only when they are swapped. Rows that name a country were judged one by one before.
 * Changes the columns. → the rows that were swapped, ascending; none where the file does not say so.
 */
export function swapColumns(columns: Pick<EventColumns, "longitude" | "latitude">): number[] {
  const { longitude, latitude } = columns;
  const swapped: number[] = [];
  let points = 0;
  for (let row = 0; row < longitude.length; row++) {
    const [x, y] = [longitude[row]!, latitude[row]!];
    if (Number.isNaN(x)) continue;
    points += 1;
    if (liesIn(REGION, x, y) === false && liesIn(REGION, y, x) === true) swapped.push(row);
  }
  if (swapped.length === 0 || swapped.length < points * MOST) return [];
  for (const row of swapped) {
    const x = longitude[row]!;
    longitude[row] = latitude[row]!;
    latitude[row] = x;
  }
  return swapped;
}

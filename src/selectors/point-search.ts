import { readPoint } from "../domain/point-text.ts";
import { isExact } from "../domain/row-place.ts";
import type { CodedRecord } from "../records/read-record.ts";

const NO_ROWS = new Uint32Array();

/**
 * Finds the rows of data sets that are known to be at a point; `first` are their first rows in the
 * table. The last answer is kept: an open list asks again with every step of a filter.
 */
export function createPointSearch(
  { dataSets }: CodedRecord,
  first: readonly number[],
): (text: string) => Uint32Array {
  let last: { readonly text: string; readonly rows: Uint32Array } = { text: "", rows: NO_ROWS };
  return (text) => {
    if (text === last.text) return last.rows;
    const [longitude, latitude] = (readPoint(text) ?? []).map(Math.fround);
    const rows: number[] = [];
    dataSets.forEach(({ set: { events } }, at) => {
      for (let row = 0; row < events.rows; row++)
        if (
          Math.fround(events.longitude[row]!) === longitude &&
          Math.fround(events.latitude[row]!) === latitude &&
          isExact(events, row)
        )
          rows.push(first[at]! + row);
    });
    last = { text, rows: Uint32Array.from(rows) };
    return last.rows;
  };
}

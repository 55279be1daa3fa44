import type { Codes } from "../domain/codes.ts";
import { UNDATED } from "../domain/event-columns.ts";

/**
 * A table as typed arrays. Values are codes: positions in an order that the caller keeps, so that
 * counting is adding to an array.
 */

/** Any number of codes a row (compressed sparse rows): those of `r` are `values[offsets[r] .. offsets[r + 1])`. */
export interface CodeLists {
  readonly offsets: Uint32Array;
  readonly values: Codes;
}

/** What rows can be counted by: codes below `size`, without duplicates within a row. */
export interface CodeColumn extends CodeLists {
  readonly kind: "codes";
  /** Where the arrays are made when they are first read: how many rows they will have. */
  readonly rows?: number;
  readonly size: number;
}

/** Days since 1970-01-01, both ends inclusive; an undated row has UNDATED at both ends. */
export interface IntervalColumn {
  readonly kind: "interval";
  /** As in a CodeColumn. */
  readonly rows?: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export { UNDATED };
export const OPEN_END = 0x7fffffff;
export const OPEN_START = -0x7fffffff;

export type Column = CodeColumn | IntervalColumn;

export interface Table<D extends string> {
  readonly rows: number;
  readonly columns: Readonly<Record<D, Column>>;
}

export function rowsOf(column: Column): number {
  switch (column.kind) {
    case "codes":
      return column.rows ?? column.offsets.length - 1;
    case "interval":
      return column.rows ?? column.start.length;
  }
}

function codesOf(order: readonly string[]): (value: string) => number {
  const codes = new Map(order.map((value, code) => [value, code]));
  return (value) => {
    const code = codes.get(value);
    if (code === undefined) throw new RangeError(`"${value}" is not in the order of the column`);
    return code;
  };
}

/**
 * A list of values per row → codes by position in `order` (of a value listed there twice: the last).
 * A value that a row repeats counts once.
 *
 * @throws RangeError that names a value which is not in `order`
 */
export function codeColumn(
  lists: readonly (readonly string[])[],
  order: readonly string[],
): CodeColumn {
  const codeOf = codesOf(order);
  const rows = lists.map((list) => [...new Set(list)].map(codeOf));
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((codes, row) => {
    offsets[row + 1] = offsets[row]! + codes.length;
  });
  return { kind: "codes", size: order.length, offsets, values: Uint32Array.from(rows.flat()) };
}

/**
 * First and last day of each row, in whole days since 1970-01-01, inclusive. OPEN_START and
 * OPEN_END stand for ends that are not known, UNDATED at both ends for a row without a date.
 *
 * @throws RangeError when a row ends before it starts or has UNDATED at one end only
 */
export function intervalColumn(start: ArrayLike<number>, end: ArrayLike<number>): IntervalColumn {
  if (start.length !== end.length) {
    throw new RangeError(`${start.length} starts, but ${end.length} ends`);
  }
  const column = { kind: "interval", start: Int32Array.from(start), end: Int32Array.from(end) };
  column.start.forEach((first, row) => {
    const last = column.end[row]!;
    if (last < first || (first === UNDATED && last !== UNDATED)) {
      throw new RangeError(`Row ${row} ends (${last}) before it starts (${first})`);
    }
  });
  return { ...column, kind: "interval" };
}

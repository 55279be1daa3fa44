import { type CodeColumn, type Column, type IntervalColumn, UNDATED } from "./columns.ts";

/**
 * - `values`: a row passes when it has any of the included codes (none listed: no restriction) and
 *   none of the excluded ones
 * - `interval`: a dated row passes when it overlaps `[from, to]` (days, inclusive; the range may be
 *   infinite; `from > to` overlaps nothing), an undated row when `undated`
 * - `rows`: the listed row numbers pass, ascending
 */
export type Predicate =
  | {
      readonly type: "values";
      readonly include: readonly number[];
      readonly exclude: readonly number[];
    }
  | IntervalPredicate
  | { readonly type: "rows"; readonly rows: Uint32Array };

export interface IntervalPredicate {
  readonly type: "interval";
  readonly from: number;
  readonly to: number;
  readonly undated: boolean;
}

/** `source` names the view that set the filter; `dimension` is null for a set of rows only. */
export interface Filter<D extends string> {
  readonly source: string;
  readonly dimension: D | null;
  readonly predicate: Predicate;
}

const sameList = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

function samePredicate(a: Predicate, b: Predicate): boolean {
  if (a === b) return true;
  if (a.type === "values" && b.type === "values") {
    return sameList(a.include, b.include) && sameList(a.exclude, b.exclude);
  }
  if (a.type === "interval" && b.type === "interval") {
    return a.from === b.from && a.to === b.to && a.undated === b.undated;
  }
  return a.type === "rows" && b.type === "rows" && sameList(a.rows, b.rows);
}

/** Whether two lists of filters of one source ask for the same, in the same order. */
export function sameFilters<D extends string>(
  a: readonly Filter<D>[],
  b: readonly Filter<D>[],
): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ dimension, predicate }, at) =>
        dimension === b[at]!.dimension && samePredicate(predicate, b[at]!.predicate),
    )
  );
}

/** @throws RangeError when the predicate cannot be asked of the column (null: no dimension) */
export function checkPredicate(predicate: Predicate, column: Column | null): void {
  const fits =
    predicate.type === "rows" ||
    (column !== null && (predicate.type === "interval") === (column.kind === "interval"));
  if (!fits) {
    const what = column === null ? "no dimension" : `a dimension of kind "${column.kind}"`;
    throw new RangeError(`A filter of type "${predicate.type}" cannot be set on ${what}`);
  }
}

/** Sets `fails[row] = 1` for each row that does not pass; leaves the others as they are. */
export function markFailing(predicate: Predicate, column: Column | null, fails: Uint8Array): void {
  checkPredicate(predicate, column);
  switch (predicate.type) {
    case "rows":
      return markUnlisted(predicate.rows, fails);
    case "interval":
      return markOutside(predicate, column as IntervalColumn, fails);
    case "values":
      return markByCodes(predicate.include, predicate.exclude, column as CodeColumn, fails);
  }
}

function markUnlisted(rows: Uint32Array, fails: Uint8Array): void {
  let next = 0;
  for (let row = 0; row < fails.length; row++) {
    while (next < rows.length && rows[next]! < row) next++;
    if (rows[next] !== row) fails[row] = 1;
  }
}

function markOutside(
  { from, to, undated }: IntervalPredicate,
  { start, end }: IntervalColumn,
  fails: Uint8Array,
): void {
  const isEmpty = from > to;
  for (let row = 0; row < fails.length; row++) {
    const first = start[row]!;
    if (first === UNDATED ? !undated : isEmpty || first > to || end[row]! < from) fails[row] = 1;
  }
}

/** Codes that the column does not have are passed over: no row can have them. */
function markByCodes(
  include: readonly number[],
  exclude: readonly number[],
  column: CodeColumn,
  fails: Uint8Array,
): void {
  const wanted = new Uint8Array(column.size).fill(include.length === 0 ? 1 : 0);
  for (const code of include) wanted[code] = 1;
  const unwanted = new Uint8Array(column.size);
  for (const code of exclude) unwanted[code] = 1;

  const { values } = column;
  if (column.kind === "single") {
    for (let row = 0; row < fails.length; row++) {
      const code = values[row]!;
      if (wanted[code] === 0 || unwanted[code] === 1) fails[row] = 1;
    }
    return;
  }
  const { offsets } = column;
  for (let row = 0; row < fails.length; row++) {
    const end = offsets[row + 1]!;
    // A row without values passes where nothing is demanded.
    let has = include.length === 0;
    for (let at = offsets[row]!; at < end; at++) {
      const code = values[at]!;
      if (unwanted[code] === 1) {
        has = false;
        break;
      }
      if (wanted[code] === 1) has = true;
    }
    if (!has) fails[row] = 1;
  }
}

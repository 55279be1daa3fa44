import type { Column } from "./columns.ts";

/**
 * - `values`: a row passes when it has any of the included codes (none listed: no restriction) and
 *   none of the excluded ones
 * - `interval`: a dated row passes when it overlaps `[from, to]` (days, inclusive; the range may be
 *   infinite; `from > to` overlaps nothing), an undated row when `undated`
 * - `rows`: the listed row numbers pass, ascending
 */
export type Predicate =
  ValuesPredicate | IntervalPredicate | { readonly type: "rows"; readonly rows: Uint32Array };

export interface ValuesPredicate {
  readonly type: "values";
  readonly include: readonly number[];
  readonly exclude: readonly number[];
}

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

import { type IntervalColumn, UNDATED } from "./columns.ts";
import { moreAt, hasMore, type PackedColumn } from "./packed-column.ts";
import type { IntervalPredicate, ValuesPredicate } from "./predicate.ts";

/** Sets `fails[n]` to 1 where the row at place `low + n` does not pass; leaves the others. */
export type MarkFailing = (low: number, high: number, fails: Uint8Array) => void;

/** Rows that are not listed. `rowAt` gives the row of each place. */
export function unlisted(rows: Uint32Array, rowAt: Uint32Array): MarkFailing {
  const isUnlisted = new Uint8Array(rowAt.length).fill(1);
  for (let at = 0; at < rows.length; at++) isUnlisted[rows[at]!] = 0;
  return (low, high, fails) => {
    for (let place = low; place < high; place++) fails[place - low]! |= isUnlisted[rowAt[place]!]!;
  };
}

/** Rows whose days in `column`, which is by row, are outside of a window. */
export function outside(
  { from, to, undated }: IntervalPredicate,
  { start, end }: IntervalColumn,
  rowAt: Uint32Array,
): MarkFailing {
  const isEmpty = Number(from > to);
  const isUndatedOut = Number(!undated);
  return (low, high, fails) => {
    for (let place = low; place < high; place++) {
      const row = rowAt[place]!;
      const first = start[row]!;
      fails[place - low]! |=
        first === UNDATED ? isUndatedOut : isEmpty | Number(first > to) | Number(end[row]! < from);
    }
  };
}

/** What a code adds to what a row is. */
const WANTED = 1;
const UNWANTED = 2;

/** Codes that the column does not have are passed over: no row can have them. */
export function otherValues(
  { include, exclude }: ValuesPredicate,
  column: PackedColumn,
): MarkFailing {
  const { size, first, more } = column;
  const marks = new Uint8Array(size + 1);
  for (const code of include) if (code < size) marks[code] = WANTED;
  for (const code of exclude) if (code < size) marks[code]! |= UNWANTED;
  // A row without values passes where nothing is demanded.
  const demanded = include.length === 0 ? WANTED : 0;
  if (more === null) {
    for (let code = 0; code <= size; code++) {
      marks[code] = Number((marks[code]! | demanded) !== WANTED);
    }
    return (low, high, fails) => {
      for (let place = low; place < high; place++) fails[place - low]! |= marks[first[place]!]!;
    };
  }
  const { offsets, values } = more;
  return (low, high, fails) => {
    for (let place = low; place < high; place++) {
      let is = demanded | marks[first[place]!]!;
      if (hasMore(more, place)) {
        const entry = moreAt(more, place);
        const end = offsets[entry + 1]!;
        for (let at = offsets[entry]!; at < end; at++) is |= marks[values[at]!]!;
      }
      fails[place - low]! |= Number(is !== WANTED);
    }
  };
}

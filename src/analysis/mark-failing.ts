/** Each function sets `fails[row] = 1` for the rows that do not pass and leaves the others. */
import { type IntervalColumn, UNDATED } from "./columns.ts";
import type { PackedColumn } from "./packed-column.ts";
import type { IntervalPredicate, ValuesPredicate } from "./predicate.ts";

export function markUnlisted(rows: Uint32Array, fails: Uint8Array): void {
  const isUnlisted = new Uint8Array(fails.length).fill(1);
  for (const row of rows) isUnlisted[row] = 0;
  for (let row = 0; row < fails.length; row++) fails[row]! |= isUnlisted[row]!;
}

export function markOutside(
  { from, to, undated }: IntervalPredicate,
  { start, end }: IntervalColumn,
  fails: Uint8Array,
): void {
  const isEmpty = Number(from > to);
  const isUndatedOut = Number(!undated);
  for (let row = 0; row < fails.length; row++) {
    const first = start[row]!;
    if (first === UNDATED) fails[row]! |= isUndatedOut;
    // Without a branch, which for dates in no order would be mispredicted half the time.
    else fails[row]! |= isEmpty | Number(first > to) | Number(end[row]! < from);
  }
}

/** Codes that the column does not have are passed over: no row can have them. */
export function markByCodes(
  { include, exclude }: ValuesPredicate,
  column: PackedColumn,
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
      fails[row]! |= Number(wanted[code] === 0) | unwanted[code]!;
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

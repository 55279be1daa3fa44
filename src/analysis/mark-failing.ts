import type { Codes } from "../domain/codes.ts";
import { type IntervalColumn, UNDATED } from "./columns.ts";
import type { MoreCodes, PackedColumn } from "./packed-column.ts";
import { PIECE } from "./passing-places.ts";
import type { IntervalPredicate, ValuesPredicate } from "./predicate.ts";

/**
 * Sets `fails[n]` to 1 where the row at place `low + n` does not pass; leaves the others. From `low`,
 * a multiple of PIECE, to `high` are at most a PIECE of places.
 */
export type MarkFailing = (low: number, high: number, fails: Uint8Array) => void;

/** Those for whose place there is a 1. */
const marked =
  (failing: Uint8Array): MarkFailing =>
  (low, high, fails) => {
    for (let place = low; place < high; place++) fails[place - low]! |= failing[place]!;
  };

/** Rows that are not listed. `placeAt` gives the place of each row. */
export function unlisted(rows: Uint32Array, placeAt: Uint32Array): MarkFailing {
  const isUnlisted = new Uint8Array(placeAt.length).fill(1);
  for (let at = 0; at < rows.length; at++) isUnlisted[placeAt[rows[at]!]!] = 0;
  return marked(isUnlisted);
}

/** Rows whose days in `column`, which is by row, are outside of a window. */
export function outside(
  { from, to, undated }: IntervalPredicate,
  { start, end }: IntervalColumn,
  placeAt: Uint32Array,
): MarkFailing {
  const isOutside = new Uint8Array(placeAt.length);
  const isEmpty = Number(from > to);
  const isUndatedOut = Number(!undated);
  for (let row = 0; row < placeAt.length; row++) {
    const first = start[row]!;
    isOutside[placeAt[row]!] =
      first === UNDATED ? isUndatedOut : isEmpty | Number(first > to) | Number(end[row]! < from);
  }
  return marked(isOutside);
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
    return (low, high, fails) => addFirst(first, marks, low, high, fails);
  }
  return (low, high, fails) => {
    found.fill(demanded, 0, high - low);
    addFirst(first, marks, low, high, found);
    addMore(more, marks, low, high, found);
    addUnless(WANTED, found, high - low, fails);
  };
}

/** What the codes of each place of a piece are, together. */
const found = new Uint8Array(PIECE);

/**
 * Adds to `into`, for each place, the mark of its first code. The loops are functions of their own,
 * because what a closure holds is read anew for each row.
 */
function addFirst(
  first: Codes,
  marks: Uint8Array,
  low: number,
  high: number,
  into: Uint8Array,
): void {
  for (let place = low; place < high; place++) into[place - low]! |= marks[first[place]!]!;
}

/** Adds 1 where `found` is anything but `wanted`. */
function addUnless(wanted: number, found: Uint8Array, count: number, into: Uint8Array): void {
  for (let at = 0; at < count; at++) into[at]! |= Number(found[at] !== wanted);
}

/** Adds the marks of the codes besides the first, which lie in the order of places. */
function addMore(
  more: MoreCodes,
  marks: Uint8Array,
  low: number,
  high: number,
  into: Uint8Array,
): void {
  const { has, before, offsets, values } = more;
  const words = (high + 31) >>> 5;
  let entry = before[low >>> 5]!;
  let at = offsets[entry]!;
  for (let word = low >>> 5; word < words; word++) {
    const base = (word << 5) - low;
    for (let left = has[word]!; left !== 0; left &= left - 1) {
      const end = offsets[++entry]!;
      let is = marks[values[at++]!]!;
      while (at < end) is |= marks[values[at++]!]!;
      into[base + 31 - Math.clz32(left & -left)]! |= is;
    }
  }
}

import type { Codes } from "../domain/codes.ts";
import { type IntervalColumn, UNDATED } from "./columns.ts";
import { fourOf, inFours } from "./four-places.ts";
import type { MoreCodes, PackedColumn } from "./packed-column.ts";
import { PIECE } from "./piece.ts";
import { keepMembers, rankOf } from "./place-set.ts";
import type { IntervalPredicate, ValuesPredicate } from "./predicate.ts";

/**
 * Sets `fails[n]` to 1 where the row at place `low + n` does not pass; leaves the others. From `low`,
 * a multiple of PIECE, to `high` are at most a PIECE of places; `fails` has room for a whole one.
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
 * because what a closure holds is read anew for each row, and take four rows a turn, because what is
 * known of the arrays is looked up anew for each turn.
 */
function addFirst(
  first: Codes,
  marks: Uint8Array,
  low: number,
  high: number,
  into: Uint8Array,
): void {
  const four = inFours(into);
  let place = low;
  for (; place + 4 <= high; place += 4) {
    four[(place - low) >>> 2]! |=
      marks[first[place]!]! |
      (marks[first[place + 1]!]! << 8) |
      (marks[first[place + 2]!]! << 16) |
      (marks[first[place + 3]!]! << 24);
  }
  for (; place < high; place++) into[place - low]! |= marks[first[place]!]!;
}

/** Adds 1 where `found` is anything but `wanted`, from 0 to 3 as both are. */
function addUnless(wanted: number, found: Uint8Array, count: number, into: Uint8Array): void {
  const fourWanted = fourOf(wanted);
  const fourFound = inFours(found);
  const four = inFours(into);
  for (let at = 0; at < (count + 3) >>> 2; at++) {
    const other = fourFound[at]! ^ fourWanted;
    four[at]! |= (other | (other >>> 1)) & fourOf(1);
  }
}

/** Adds the marks of first codes where `positions` says. */
function addListed(
  first: Codes,
  marks: Uint8Array,
  low: number,
  count: number,
  positions: Uint32Array,
  into: Uint8Array,
): void {
  for (let n = 0; n < count; n++) into[positions[n]!]! |= marks[first[low + n]!]!;
}

const everyPosition = Uint32Array.from({ length: PIECE }, (_, at) => at);
const positions = new Uint32Array(PIECE);

/** Adds the marks of the codes besides the first: those of neighbours are neighbours, too. */
function addMore(
  more: MoreCodes,
  marks: Uint8Array,
  low: number,
  high: number,
  into: Uint8Array,
): void {
  let [from, to] = [low, high];
  let known: Uint32Array | null = null;
  for (let next: MoreCodes | null = more; next !== null; next = next.codes.more) {
    const { places, codes } = next;
    if (places !== null) {
      const count = keepMembers(places, from, to, known ?? everyPosition, positions);
      from = rankOf(places, from);
      to = from + count;
      known = positions;
    }
    if (known === null) addFirst(codes.first, marks, from, to, into);
    else addListed(codes.first, marks, from, to - from, known, into);
  }
}

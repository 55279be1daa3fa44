import type { DueBits } from "./due-bits.ts";
import type { FailingBits } from "./failing-bits.ts";
import { fourOf, inFours } from "./four-places.ts";
import { PIECE, type UsePlaces } from "./piece.ts";
import type { RowLayout } from "./row-layout.ts";
import type { WindowEdges } from "./window-edges.ts";

/**
 * Each function below puts the places of one piece whose rows fail none of the `obeyed` sources into
 * `into`, in order, and gives how many they are. They write always and keep at times: there is no
 * branch for the processor to mispredict. They take four places a turn, because what is known of the
 * arrays is looked up anew for each turn.
 */
function passingBetween(
  low: number,
  high: number,
  bits: FailingBits,
  obeyed: number,
  into: Uint32Array,
): number {
  if (bits instanceof Int32Array) return addPassing(low, high, bits, obeyed, into, 0);
  const first = Math.min(high, (low + 3) & ~3);
  const last = Math.max(first, high & ~3);
  const before = addPassing(low, first, bits, obeyed, into, 0);
  const between = addPassingOfFour(first, last, inFours(bits), obeyed, into, before);
  return addPassing(last, high, bits, obeyed, into, between);
}

/** Goes on with the list after `count` places. */
function addPassing(
  low: number,
  high: number,
  bits: FailingBits,
  obeyed: number,
  into: Uint32Array,
  count: number,
): number {
  for (let place = low; place < high; place++) {
    into[count] = place;
    count += Number((bits[place]! & obeyed) === 0);
  }
  return count;
}

/** The same. `low` and `high` are multiples of four. */
function addPassingOfFour(
  low: number,
  high: number,
  four: Int32Array,
  obeyed: number,
  into: Uint32Array,
  count: number,
): number {
  const obeyedOfFour = fourOf(obeyed);
  for (let place = low; place < high; place += 4) {
    const failed = four[place >>> 2]! & obeyedOfFour;
    into[count] = place;
    count += Number((failed & 0xff) === 0);
    into[count] = place + 1;
    count += Number((failed & 0xff00) === 0);
    into[count] = place + 2;
    count += Number((failed & 0xff0000) === 0);
    into[count] = place + 3;
    count += Number(failed >>> 24 === 0);
  }
  return count;
}

/** Of these only rows that end no earlier than `from`. */
function passingAndEndingFrom(
  low: number,
  high: number,
  bits: FailingBits,
  obeyed: number,
  end: Int32Array,
  from: number,
  into: Uint32Array,
): number {
  let count = 0;
  let place = low;
  for (; place + 4 <= high; place += 4) {
    into[count] = place;
    count += Number((bits[place]! & obeyed) === 0) & Number(end[place]! >= from);
    into[count] = place + 1;
    count += Number((bits[place + 1]! & obeyed) === 0) & Number(end[place + 1]! >= from);
    into[count] = place + 2;
    count += Number((bits[place + 2]! & obeyed) === 0) & Number(end[place + 2]! >= from);
    into[count] = place + 3;
    count += Number((bits[place + 3]! & obeyed) === 0) & Number(end[place + 3]! >= from);
  }
  for (; place < high; place++) {
    into[count] = place;
    count += Number((bits[place]! & obeyed) === 0) & Number(end[place]! >= from);
  }
  return count;
}

/** `low` and `high` are positions in a list of places. */
function passingListed(
  list: Uint32Array,
  low: number,
  high: number,
  bits: FailingBits,
  obeyed: number,
  into: Uint32Array,
): number {
  let count = 0;
  let at = low;
  for (; at + 4 <= high; at += 4) {
    const a = list[at]!;
    const b = list[at + 1]!;
    const c = list[at + 2]!;
    const d = list[at + 3]!;
    into[count] = a;
    count += Number((bits[a]! & obeyed) === 0);
    into[count] = b;
    count += Number((bits[b]! & obeyed) === 0);
    into[count] = c;
    count += Number((bits[c]! & obeyed) === 0);
    into[count] = d;
    count += Number((bits[d]! & obeyed) === 0);
  }
  for (; at < high; at++) {
    into[count] = list[at]!;
    count += Number((bits[list[at]!]! & obeyed) === 0);
  }
  return count;
}

/** Which rows pass: those that fail none of the obeyed sources. */
export interface Passing {
  readonly bits: FailingBits;
  readonly obeyed: number;
  /** Bits that are to be written before they are read; null: none. */
  readonly due: DueBits | null;
}

const scratch = new Uint32Array(PIECE);

/** The places from `low` to `high` whose rows pass. */
export function eachPassing(low: number, high: number, passing: Passing, take: UsePlaces): void {
  for (let at = low; at < high; at += PIECE) {
    const to = Math.min(high, at + PIECE);
    passing.due?.write(passing.bits, at, to);
    take(scratch, passingBetween(at, to, passing.bits, passing.obeyed, scratch));
  }
}

/** The dated rows from the `low`-th to the `high`-th in the order of last days that pass. */
export function eachPassingByEnd(
  { unordered, undated }: RowLayout,
  low: number,
  high: number,
  passing: Passing,
  take: UsePlaces,
): void {
  if (unordered === null) return eachPassing(undated + low, undated + high, passing, take);
  for (let at = low; at < high; at += PIECE) {
    const to = Math.min(high, at + PIECE);
    passing.due?.writeListed(passing.bits, unordered.byEnd, at, to);
    take(scratch, passingListed(unordered.byEnd, at, to, passing.bits, passing.obeyed, scratch));
  }
}

/** The places in a window whose rows pass. */
export function eachPassingWithin(
  { unordered, undated }: RowLayout,
  { from, started, ended, undated: withUndated }: WindowEdges,
  passing: Passing,
  take: UsePlaces,
): void {
  if (withUndated) eachPassing(0, undated, passing, take);
  const high = undated + started;
  if (unordered === null || ended === 0) {
    return eachPassing(undated + ended, high, passing, take);
  }
  const { end, latest } = unordered;
  const { bits, obeyed, due } = passing;
  for (let piece = Math.floor(undated / PIECE); piece * PIECE < high; piece++) {
    if (latest[piece]! < from) continue;
    const at = Math.max(undated, piece * PIECE);
    const to = Math.min(high, (piece + 1) * PIECE);
    due?.write(bits, at, to);
    take(scratch, passingAndEndingFrom(at, to, bits, obeyed, end, from, scratch));
  }
}

/** Whether a window may have any of the places of a piece, which begins at `low`. */
export function mayOverlap(
  { rows, unordered, undated }: RowLayout,
  { from, started, ended, undated: withUndated }: WindowEdges,
  low: number,
): boolean {
  const high = Math.min(rows, low + PIECE);
  if (withUndated && low < undated) return true;
  const first = unordered === null ? undated + ended : undated;
  if (high <= first || low >= undated + started) return false;
  return unordered === null || unordered.latest[low / PIECE]! >= from;
}

/** Of a list of places those in a window, into `into`; how many they are. */
export function listedWithin(
  { unordered, undated }: RowLayout,
  { from, started, ended, undated: withUndated }: WindowEdges,
  list: Uint32Array,
  count: number,
  into: Uint32Array,
): number {
  const end = unordered?.end ?? null;
  const low = end === null ? undated + ended : undated;
  const high = undated + started;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const place = list[at]!;
    into[kept] = place;
    const isDatedIn =
      Number(place >= low) &
      Number(place < high) &
      (end === null ? 1 : Number(end[place]! >= from));
    kept += isDatedIn | (Number(place < undated) & Number(withUndated));
  }
  return kept;
}

/** Of a list of places, none of whose bits are due, those whose rows pass, into `into`; how many they are. */
export const listedPassing = (
  list: Uint32Array,
  count: number,
  { bits, obeyed }: Pick<Passing, "bits" | "obeyed">,
  into: Uint32Array,
): number => passingListed(list, 0, count, bits, obeyed, into);

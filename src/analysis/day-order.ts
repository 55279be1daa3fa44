import { OPEN_END, OPEN_START, UNDATED } from "./columns.ts";

/** The days of an ascending order, each once, and how many of the order come before each. */
export interface DaySteps {
  readonly days: Int32Array;
  readonly before: Uint32Array;
}

/** Where each row stands by its day: those without a day first, equal days in the order of rows. */
export interface DayOrder {
  readonly positions: Uint32Array;
  /** How many have no day: the first. */
  readonly undated: number;
  /** Of those that have one. */
  readonly steps: DaySteps;
}

/** Days between the first and the last up to which each of them has a counter. */
const MOST_COUNTERS = 1 << 20;
/** Counters below and above those of known days: UNDATED and OPEN_START, then OPEN_END. */
const BEFORE_KNOWN = 2;
const AFTER_KNOWN = 1;

/** Of days that are not open: the first and the last; the last before the first where there are none. */
function knownSpan(days: Int32Array): { readonly first: number; readonly last: number } {
  let first: number = OPEN_END;
  let last: number = OPEN_START;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day <= OPEN_START || day === OPEN_END) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** Linear in rows (counting sort, or radix sort where days lie millennia apart). */
export function orderByDay(days: Int32Array): DayOrder {
  const { first, last } = knownSpan(days);
  const known = Math.max(0, last - first + 1);
  return known <= MOST_COUNTERS ? counted(days, first, known) : radixSorted(days);
}

/** `known` is how many days there are from `first` on that are not open. */
function counted(days: Int32Array, first: number, known: number): DayOrder {
  const open = known + BEFORE_KNOWN;
  const counterOf = (day: number) =>
    day <= OPEN_START ? day - UNDATED : day === OPEN_END ? open : day - first + BEFORE_KNOWN;
  const next = new Uint32Array(BEFORE_KNOWN + known + AFTER_KNOWN);
  for (let row = 0; row < days.length; row++) next[counterOf(days[row]!)]!++;
  const undated = next[0]!;
  const stepDays: number[] = [];
  const before: number[] = [];
  let sum = 0;
  for (let counter = 0; counter < next.length; counter++) {
    const count = next[counter]!;
    next[counter] = sum;
    if (count > 0 && counter > 0) {
      const isKnown = counter >= BEFORE_KNOWN && counter < open;
      stepDays.push(
        isKnown ? first + counter - BEFORE_KNOWN : counter === open ? OPEN_END : OPEN_START,
      );
      before.push(sum - undated);
    }
    sum += count;
  }
  before.push(sum - undated);
  const positions = new Uint32Array(days.length);
  for (let row = 0; row < days.length; row++) positions[row] = next[counterOf(days[row]!)]!++;
  const steps = { days: Int32Array.from(stepDays), before: Uint32Array.from(before) };
  return { positions, undated, steps };
}

/** What stands at each position: of rows that have positions, the rows in their order. */
export function inverse(positions: Uint32Array): Uint32Array {
  const at = new Uint32Array(positions.length);
  for (let row = 0; row < positions.length; row++) at[positions[row]!] = row;
  return at;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

function radixSorted(days: Int32Array): DayOrder {
  let from = new Uint32Array(days.length);
  for (let row = 0; row < from.length; row++) from[row] = row;
  let to = new Uint32Array(days.length);
  const next = new Uint32Array(DIGITS + 1);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    next.fill(0);
    for (let at = 0; at < from.length; at++) {
      // The flipped sign bit puts days before 1970 in front.
      next[(((days[from[at]!]! ^ UNDATED) >>> shift) & (DIGITS - 1)) + 1]!++;
    }
    for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
    for (let at = 0; at < from.length; at++) {
      const row = from[at]!;
      to[next[((days[row]! ^ UNDATED) >>> shift) & (DIGITS - 1)]!++] = row;
    }
    [from, to] = [to, from];
  }
  const sorted = new Int32Array(from.length);
  let undated = 0;
  for (let at = 0; at < from.length; at++) {
    sorted[at] = days[from[at]!]!;
    if (sorted[at] === UNDATED) undated++;
  }
  return { positions: inverse(from), undated, steps: daySteps(sorted, undated) };
}

/** @param sorted days, ascending, from entry `first` on */
export function daySteps(sorted: Int32Array, first = 0): DaySteps {
  const days: number[] = [];
  const before: number[] = [];
  let last: number = UNDATED;
  for (let at = first; at < sorted.length; at++) {
    const day = sorted[at]!;
    if (day === last) continue;
    last = day;
    days.push(day);
    before.push(at - first);
  }
  before.push(sorted.length - first);
  return { days: Int32Array.from(days), before: Uint32Array.from(before) };
}

/** How many entries have a day below `bound`. */
export function countBelow({ days, before }: DaySteps, bound: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return before[low]!;
}

/** As `countBelow`, with the bound itself. Days are whole. */
export const countUpTo = (steps: DaySteps, bound: number): number =>
  countBelow(steps, Math.floor(bound) + 1);

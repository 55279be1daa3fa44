import { UNDATED } from "./columns.ts";

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Row numbers in the order of their day, those without a day first; equal days in the order of rows
 * (radix sort, stable).
 */
export function sortedByDay(days: Int32Array, rows: Uint32Array): Uint32Array {
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
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
    [from, to] = [to, from === rows ? new Uint32Array(rows.length) : from];
  }
  return from;
}

/** The days of an ascending order, each once, and how many of the order come before each. */
export interface DaySteps {
  readonly days: Int32Array;
  readonly before: Uint32Array;
}

/** @param sorted days, ascending, from entry `first` on */
export function daySteps(sorted: Int32Array, first = 0): DaySteps {
  const days: number[] = [];
  const before: number[] = [];
  let last = NaN;
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

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
    // The flipped sign bit puts days before 1970 in front.
    const digitOf = (row: number) => ((days[row]! ^ UNDATED) >>> shift) & (DIGITS - 1);
    next.fill(0);
    for (let at = 0; at < from.length; at++) next[digitOf(from[at]!) + 1]!++;
    for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
    for (let at = 0; at < from.length; at++) to[next[digitOf(from[at]!)]!++] = from[at]!;
    [from, to] = [to, from === rows ? new Uint32Array(rows.length) : from];
  }
  return from;
}

/** The days of an ascending order, each once, and how many of the order come before each. */
export interface DaySteps {
  readonly days: Int32Array;
  readonly before: Uint32Array;
}

/** `dayAt` gives the days of `length` entries, ascending. */
export function daySteps(length: number, dayAt: (at: number) => number): DaySteps {
  const days: number[] = [];
  const before: number[] = [];
  for (let at = 0; at < length; at++) {
    const day = dayAt(at);
    if (day === days.at(-1)) continue;
    days.push(day);
    before.push(at);
  }
  return { days: Int32Array.from(days), before: Uint32Array.from([...before, length]) };
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

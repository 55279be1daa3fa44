import { UNDATED } from "./columns.ts";

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Row numbers in the order of their day; equal days in the order of rows (radix sort, stable). */
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

import { type IntervalColumn, UNDATED } from "./columns.ts";
import type { RowChange } from "./failing-mask.ts";
import type { IntervalPredicate } from "./predicate.ts";

type Window = Pick<IntervalPredicate, "from" | "to" | "undated">;

/** What no filter lets through: everything. */
const EVERYTHING: Window = { from: -Infinity, to: Infinity, undated: true };

/** An inverted range overlaps nothing, and neither does this one, which is not inverted. */
const normal = (window: Window): Window =>
  window.from > window.to ? { ...window, from: Infinity, to: Infinity } : window;

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Row numbers in the order of their day; equal days in the order of rows (radix sort, stable). */
function sortedBy(days: Int32Array, rows: Uint32Array): Uint32Array {
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  const ends = new Uint32Array(DIGITS + 1);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    // The flipped sign bit puts days before 1970 in front.
    const digitOf = (row: number) => ((days[row]! ^ UNDATED) >>> shift) & (DIGITS - 1);
    ends.fill(0);
    for (let at = 0; at < from.length; at++) ends[digitOf(from[at]!) + 1]!++;
    for (let digit = 0; digit < DIGITS; digit++) ends[digit + 1]! += ends[digit]!;
    for (let at = 0; at < from.length; at++) to[ends[digitOf(from[at]!)]!++] = from[at]!;
    [from, to] = [to, from === rows ? new Uint32Array(rows.length) : from];
  }
  return from;
}

/** How many rows of `order` have a day below `bound`. */
function countBelow(days: Int32Array, order: Uint32Array, bound: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[order[middle]!]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `countBelow`, with the bound itself. Days are whole. */
const countUpTo = (days: Int32Array, order: Uint32Array, bound: number) =>
  countBelow(days, order, Math.floor(bound) + 1);

/** The rows in `order` from `low` to `high` whose other end satisfies the other edge of the window. */
function pick(
  order: Uint32Array,
  low: number,
  high: number,
  otherEnds: Int32Array,
  isWithin: (day: number) => boolean,
): Uint32Array {
  const rows = new Uint32Array(high - low);
  let count = 0;
  for (let at = low; at < high; at++) {
    rows[count] = order[at]!;
    count += isWithin(otherEnds[at]!) ? 1 : 0;
  }
  return rows.subarray(0, count);
}

/**
 * The dated rows of an interval column, sorted by start and by end. A row overlaps `[from, to]`
 * when it starts no later than `to` and ends no earlier than `from`; moving one edge of the window
 * can change only the rows whose start (or end) lies between its old and new place, and these are
 * neighbours in one of the two orders.
 */
export class IntervalOrder {
  readonly #column: IntervalColumn;
  readonly #byStart: Uint32Array;
  readonly #byEnd: Uint32Array;
  readonly #undated: Uint32Array;
  /** The other end of the rows in each order, side by side: looking them up by row is far slower. */
  readonly #endByStart: Int32Array;
  readonly #startByEnd: Int32Array;

  constructor(column: IntervalColumn) {
    const { start, end } = column;
    const dated = new Uint32Array(start.length);
    const undated: number[] = [];
    let count = 0;
    for (let row = 0; row < start.length; row++) {
      if (start[row] === UNDATED) undated.push(row);
      else dated[count++] = row;
    }
    this.#column = column;
    this.#undated = Uint32Array.from(undated);
    this.#byStart = sortedBy(start, dated.subarray(0, count));
    this.#byEnd = sortedBy(end, dated.subarray(0, count));
    this.#endByStart = new Int32Array(count);
    this.#startByEnd = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      this.#endByStart[at] = end[this.#byStart[at]!]!;
      this.#startByEnd[at] = start[this.#byEnd[at]!]!;
    }
  }

  /**
   * The rows whose passing differs between two windows (null: no filter), or null when more than
   * `limit` rows would have to be looked at. No row is in two of the changes.
   */
  moved(
    before: IntervalPredicate | null,
    after: IntervalPredicate | null,
    limit: number,
  ): readonly RowChange[] | null {
    const { start, end } = this.#column;
    const old = normal(before ?? EVERYTHING);
    const now = normal(after ?? EVERYTHING);
    const startLow = countUpTo(start, this.#byStart, Math.min(old.to, now.to));
    const startHigh = countUpTo(start, this.#byStart, Math.max(old.to, now.to));
    const endLow = countBelow(end, this.#byEnd, Math.min(old.from, now.from));
    const endHigh = countBelow(end, this.#byEnd, Math.max(old.from, now.from));
    const undated = old.undated === now.undated ? 0 : this.#undated.length;
    if (startHigh - startLow + (endHigh - endLow) + undated > limit) return null;

    const changes: RowChange[] = [];
    // A row that an edge passed has changed only if the other edge lets it through: its new place
    // for rows that enter, its old place for rows that leave. No row meets both conditions, because
    // windows and rows do not end before they start.
    if (startHigh > startLow) {
      const step = now.to > old.to ? 1 : -1;
      const { from } = step === 1 ? now : old;
      const isWithin = (day: number) => day >= from;
      changes.push({
        rows: pick(this.#byStart, startLow, startHigh, this.#endByStart, isWithin),
        step,
      });
    }
    if (endHigh > endLow) {
      const step = now.from < old.from ? 1 : -1;
      const { to } = step === 1 ? now : old;
      const isWithin = (day: number) => day <= to;
      changes.push({ rows: pick(this.#byEnd, endLow, endHigh, this.#startByEnd, isWithin), step });
    }
    if (undated > 0) changes.push({ rows: this.#undated, step: now.undated ? 1 : -1 });
    return changes;
  }
}

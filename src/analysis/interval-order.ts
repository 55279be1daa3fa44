import { type IntervalColumn, UNDATED } from "./columns.ts";
import { sortedByDay } from "./day-order.ts";
import type { RowChange } from "./failing-mask.ts";
import type { IntervalPredicate } from "./predicate.ts";

type Window = Pick<IntervalPredicate, "from" | "to" | "undated">;

/** What no filter lets through: everything. */
const EVERYTHING: Window = { from: -Infinity, to: Infinity, undated: true };

/** An inverted range overlaps nothing, and neither does this one, which is not inverted. */
const normal = (window: Window): Window =>
  window.from > window.to ? { ...window, from: Infinity, to: Infinity } : window;

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

/** The rows in `order` from `low` to `high` whose other end lies in `[min, max]`. */
function pick(
  order: Uint32Array,
  low: number,
  high: number,
  otherEnds: Int32Array,
  min: number,
  max: number,
): Uint32Array {
  const rows = new Uint32Array(high - low);
  let count = 0;
  for (let at = low; at < high; at++) {
    rows[count] = order[at]!;
    // Without a branch: whether it is within is as good as random.
    count += Number(otherEnds[at]! >= min) & Number(otherEnds[at]! <= max);
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
    this.#byStart = sortedByDay(start, dated.subarray(0, count));
    this.#byEnd = sortedByDay(end, dated.subarray(0, count));
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
      const rows = pick(this.#byStart, startLow, startHigh, this.#endByStart, from, Infinity);
      changes.push({ rows, step });
    }
    if (endHigh > endLow) {
      const step = now.from < old.from ? 1 : -1;
      const { to } = step === 1 ? now : old;
      const rows = pick(this.#byEnd, endLow, endHigh, this.#startByEnd, -Infinity, to);
      changes.push({ rows, step });
    }
    if (undated > 0) changes.push({ rows: this.#undated, step: now.undated ? 1 : -1 });
    return changes;
  }
}

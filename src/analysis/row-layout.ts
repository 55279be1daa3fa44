import type { CodeColumn, Column, IntervalColumn, Table } from "./columns.ts";
import { UNDATED } from "./columns.ts";
import {
  countBelow,
  countUpTo,
  type DaySteps,
  daySteps,
  inverse,
  orderByDay,
} from "./day-order.ts";
import { type PackedColumn, packLists } from "./packed-column.ts";
import { PIECE, type UsePlaces } from "./piece.ts";
import type { IntervalPredicate } from "./predicate.ts";
import type { WindowEdges } from "./window-edges.ts";

/** Where each row lies in the order of first days, and the dates by place. */
interface Dates {
  readonly placeAt: Uint32Array;
  readonly undated: number;
  readonly starts: DaySteps;
  readonly ends: DaySteps;
  /** Null when the order of places is that of last days, too, as where each row is of one day. */
  readonly unordered: UnorderedEnds | null;
}

/** Last days that are in another order than first days. */
interface UnorderedEnds {
  /** By place; UNDATED for rows without a date. */
  readonly end: Int32Array;
  /** Places of dated rows in the order of their last day. */
  readonly byEnd: Uint32Array;
  /** Of each PIECE of places, the latest last day: pieces before a window need not be looked at. */
  readonly latest: Int32Array;
}

/**
 * The order in which rows lie in memory: by their first day in the first interval column, rows
 * without a date in front. A window over these dates is then two positions, and what it passes over
 * when it moves are neighbours. What lies inside is numbered by place, what the caller sees by row.
 */
export class RowLayout {
  readonly rows: number;
  /** The dimension that rows lie by; null when there is no interval column. */
  readonly dimension: string | null;
  /** How many rows have no date: the places from 0. */
  readonly undated: number;
  /** The place of each row. Followed row by row, places of a day come one after the other. */
  readonly placeAt: Uint32Array;
  readonly unordered: UnorderedEnds | null;
  /** The edges where there is no window. */
  readonly everything: WindowEdges;
  readonly #starts: DaySteps;
  readonly #ends: DaySteps;

  constructor({ rows, columns }: Table<string>) {
    this.rows = rows;
    const dated = Object.entries<Column>(columns).find(([, { kind }]) => kind === "interval");
    this.dimension = dated?.[0] ?? null;
    const dates = dated === undefined ? withoutDates(rows) : datesOf(dated[1] as IntervalColumn);
    this.placeAt = dates.placeAt;
    this.undated = dates.undated;
    this.#starts = dates.starts;
    this.#ends = dates.ends;
    this.unordered = dates.unordered;
    const started = rows - dates.undated;
    this.everything = { from: -Infinity, started, ended: 0, undated: true };
  }

  edges({ from, to, undated }: IntervalPredicate): WindowEdges {
    // An inverted range overlaps nothing, which here is to begin before all rows and to end there.
    if (from > to) return { from: -Infinity, started: 0, ended: 0, undated };
    return {
      from,
      started: countUpTo(this.#starts, to),
      ended: countBelow(this.#ends, from),
      undated,
    };
  }

  /** Ascending rows. `each` gives their places piece by piece, `count` of them in all. */
  rowsAt(count: number, each: (use: UsePlaces) => void): Uint32Array {
    const { placeAt } = this;
    const isGiven = this.#given(each);
    const rows = new Uint32Array(count);
    // Written always and kept at times: no branch for the processor to mispredict.
    for (let row = 0, next = 0; next < count; row++) {
      rows[next] = row;
      next += isGiven[placeAt[row]!]!;
    }
    return rows;
  }

  /** Writes for each row whether `each` gives its place. */
  markRows(each: (use: UsePlaces) => void, into: Uint8Array): void {
    const { placeAt } = this;
    const isGiven = this.#given(each);
    for (let row = 0; row < placeAt.length; row++) into[row] = isGiven[placeAt[row]!]!;
  }

  /** By place. */
  #given(each: (use: UsePlaces) => void): Uint8Array {
    const isGiven = new Uint8Array(this.rows);
    each((places, count) => {
      for (let at = 0; at < count; at++) isGiven[places[at]!] = 1;
    });
    return isGiven;
  }

  /** A column in the order of places. */
  pack(column: CodeColumn): PackedColumn {
    // Read once: the arrays of rows of data sets are made when they are first asked for.
    const { size, offsets, values } = column;
    return packLists(size, { offsets, values }, this.placeAt);
  }
}

/** As one long day: all overlap every window, of which there is none. */
function withoutDates(rows: number): Dates {
  const { positions, steps } = orderByDay(new Int32Array(rows));
  return { placeAt: positions, undated: 0, starts: steps, ends: steps, unordered: null };
}

function datesOf(dates: IntervalColumn): Dates {
  const lastDays = dates.end;
  const { positions: placeAt, undated, steps: starts } = orderByDay(dates.start);
  const end = new Int32Array(placeAt.length);
  for (let row = 0; row < end.length; row++) end[placeAt[row]!] = lastDays[row]!;
  if (isAscending(end)) {
    return { placeAt, undated, starts, ends: daySteps(end, undated), unordered: null };
  }
  const { positions, steps: ends } = orderByDay(end);
  const byEnd = inverse(positions).subarray(undated);
  return {
    ...{ placeAt, undated, starts, ends },
    unordered: { end, byEnd, latest: latestOfPieces(end) },
  };
}

function isAscending(days: Int32Array): boolean {
  for (let at = 1; at < days.length; at++) if (days[at]! < days[at - 1]!) return false;
  return true;
}

function latestOfPieces(end: Int32Array): Int32Array {
  const latest = new Int32Array(Math.ceil(end.length / PIECE));
  for (let piece = 0; piece < latest.length; piece++) {
    const high = Math.min(end.length, (piece + 1) * PIECE);
    let last: number = UNDATED;
    for (let place = piece * PIECE; place < high; place++) last = Math.max(last, end[place]!);
    latest[piece] = last;
  }
  return latest;
}

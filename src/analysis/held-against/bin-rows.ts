import { type EventColumns, UNDATED } from "../../domain/event-columns.ts";
import { formatDay } from "../../domain/edtf.ts";
import type { TimeSpan } from "./window.ts";

export type BinUnit = "day" | "week" | "month" | "year";

export interface RowBin {
  /** First and last day since 1970-01-01, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly count: number;
}

export interface RowBins {
  readonly unit: BinUnit;
  readonly bins: readonly RowBin[];
}

const DAY = 86_400_000;

/** The finest unit that gives no more bins than a small drawing can show. */
function unitFor(days: number): BinUnit {
  if (days <= 45) return "day";
  if (days <= 7 * 60) return "week";
  return days <= 30 * 72 ? "month" : "year";
}

/** The first days of calendar months or years (`step` months) from the one that holds `first`. */
function calendarStarts(first: number, last: number, step: 1 | 12): readonly number[] {
  const date = new Date(first * DAY);
  const year = date.getUTCFullYear();
  const starts: number[] = [];
  for (let month = step === 12 ? 0 : date.getUTCMonth(); ; month += step) {
    const day = new Date(0).setUTCFullYear(year, month, 1) / DAY;
    if (day > last) return starts;
    starts.push(day);
  }
}

function startsOf(unit: BinUnit, first: number, last: number): readonly number[] {
  if (unit === "month" || unit === "year")
    return calendarStarts(first, last, unit === "year" ? 12 : 1);
  const step = unit === "day" ? 1 : 7;
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, at) => first + at * step);
}

/** "2021-08-15", "2021-08", "2021"; a week by its first day. */
const labelOf = (unit: BinUnit, day: number) =>
  formatDay(day).slice(0, unit === "month" ? -3 : unit === "year" ? -6 : undefined);

/**
 * Dated rows by the bin that holds their first day, so that bins add up to the rows. The bins reach
 * over the rows and over the ends of `band` that are known; none without a dated row.
 */
export function binRows(
  { start }: EventColumns,
  rows: ArrayLike<number>,
  band: TimeSpan | null,
): RowBins | null {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < rows.length; at++) {
    const day = start[rows[at]!]!;
    if (day === UNDATED) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first === Infinity) return null;
  if (band !== null && band.from !== -Infinity) first = Math.min(first, band.from);
  if (band !== null && band.to !== Infinity) last = Math.max(last, band.to);
  const unit = unitFor(last - first + 1);
  const starts = startsOf(unit, first, last);
  const counts = new Uint32Array(starts.length);
  for (let at = 0; at < rows.length; at++) {
    const day = start[rows[at]!]!;
    if (day !== UNDATED) counts[starts.findLastIndex((each) => each <= day)]!++;
  }
  return {
    unit,
    bins: starts.map((day, at) => ({
      start: day,
      end: (starts[at + 1] ?? Math.max(last, day) + 1) - 1,
      label: labelOf(unit, day),
      count: counts[at]!,
    })),
  };
}

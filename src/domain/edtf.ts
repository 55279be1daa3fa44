import edtf, { type ExtendedDate } from "edtf";
import type { DatePrecision } from "./vocabularies.ts";

const DAY = 86_400_000;

/** A date as an interval of whole days since 1970-01-01 UTC, both ends inclusive; null = open. */
export interface When {
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: DatePrecision;
  /** Marked `?`, `~` or `%` in EDTF. */
  readonly approximate: boolean;
}

/**
 * EDTF's northern seasons (21 spring … 24 winter) as meteorological quarters. The library starts
 * them at the calendar quarter, which would put "summer 2022" into April.
 */
const SEASON_START_MONTH: Readonly<Record<number, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

function seasonBounds(date: ExtendedDate): readonly [number, number] | null {
  const month = SEASON_START_MONTH[date.season ?? 0];
  if (date.type !== "Season" || month === undefined || date.year === undefined) return null;
  return [Date.UTC(date.year, month, 1), Date.UTC(date.year, month + 3, 1) - 1];
}

/** UCDP GED `date_prec` of an interval of that many days. */
export function precisionOfLength(days: number): DatePrecision {
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}

const isMarked = (mark: ExtendedDate["approximate"]) =>
  typeof mark === "object" ? mark.value > 0 : mark === true;

/**
 * Reads an EDTF string (ISO 8601-2, levels 0 to 2: dates, intervals, seasons, `?` `~` `%`, `X`).
 * Returns null when it does not parse.
 */
export function parseWhen(text: string): When | null {
  let date: ExtendedDate;
  try {
    date = edtf(text);
  } catch {
    return null;
  }
  const [min, max] = seasonBounds(date) ?? [date.min, date.max];
  const start = Number.isFinite(min) ? Math.floor(min / DAY) : null;
  const end = Number.isFinite(max) ? Math.floor(max / DAY) : null;
  return {
    start,
    end,
    precision: start === null || end === null ? 5 : precisionOfLength(end - start + 1),
    approximate: isMarked(date.approximate) || isMarked(date.uncertain),
  };
}

/** Days since 1970-01-01 → `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of now in universal time, `YYYY-MM-DD`. */
export const today = (): string => formatDay(Math.floor(Date.now() / DAY));

/** `YYYY-MM-DD` → days since 1970-01-01, or null when it is not a day of the calendar. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || formatDay(time / DAY) !== text ? null : time / DAY;
}

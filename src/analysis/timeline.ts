import { codesFor } from "../domain/codes.ts";
import { type CodeColumn, type IntervalColumn, OPEN_END, OPEN_START, UNDATED } from "./columns.ts";

/** A calendar year (UTC). */
export interface Year {
  /** First and last day since 1970-01-01, inclusive. */
  readonly start: number;
  readonly end: number;
  /** `YYYY`; beyond 0 to 9999 with a sign and six digits, as ISO 8601 writes it. */
  readonly label: string;
}

const DAY = 86_400_000;

/** The first and the last known day of a column; null when it has none. */
export function knownDays({ start, end }: IntervalColumn): { first: number; last: number } | null {
  let first: number = OPEN_END;
  let last: number = OPEN_START;
  for (const days of [start, end]) {
    for (let row = 0; row < days.length; row++) {
      const day = days[row]!;
      if (day === UNDATED || day === OPEN_START || day === OPEN_END) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? null : { first, last };
}

/**
 * The calendar years from the first to the last known day of a column. They depend on the column
 * alone, so that an axis stays while filters move.
 */
export function yearsOf(column: IntervalColumn): readonly Year[] {
  const domain = knownDays(column);
  if (domain === null) return [];
  const firstDayOf = (year: number) => new Date(0).setUTCFullYear(year, 0, 1) / DAY;
  const years: Year[] = [];
  let year = new Date(domain.first * DAY).getUTCFullYear();
  for (; firstDayOf(year) <= domain.last; year++) {
    const start = firstDayOf(year);
    const iso = new Date(start * DAY).toISOString();
    years.push({ start, end: firstDayOf(year + 1) - 1, label: iso.slice(0, iso.indexOf("-", 1)) });
  }
  return years;
}

/** Of a day since 1970-01-01. */
export const yearOfDay = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The calendar months of years, labelled as ISO 8601 does: `2021-03`. */
export const monthsOf = (years: readonly Year[]): readonly Year[] =>
  years.flatMap(({ start, label }) => {
    const year = yearOfDay(start);
    const firstDayOf = (month: number) => new Date(0).setUTCFullYear(year, month, 1) / DAY;
    return Array.from({ length: 12 }, (_, month) => ({
      start: firstDayOf(month),
      end: firstDayOf(month + 1) - 1,
      label: `${label}-${String(month + 1).padStart(2, "0")}`,
    }));
  });

/** The year that holds a day; `near` is a guess, because neighbours in a table lie near in time. */
function yearAt(starts: Int32Array, day: number, near: number): number {
  const last = starts.length - 1;
  if (starts[near]! <= day && (near === last || day < starts[near + 1]!)) return near;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The years that each row touches, as codes to count by: year `y` of a row of kind `k` is the code
 * `y * kinds + k`. Open ends reach as far as the first or the last of the years. A row without a date
 * has no code.
 *
 * @param years of the same column, see `yearsOf`
 * @param kindOf below `kinds`, for rows that have a date
 */
export function touchedYears(
  { start, end }: IntervalColumn,
  years: readonly Year[],
  kinds: number,
  kindOf: (row: number) => number,
): CodeColumn {
  const rows = start.length;
  const starts = Int32Array.from(years, (year) => year.start);
  const first = new Uint32Array(rows);
  const offsets = new Uint32Array(rows + 1);
  let near = 0;
  for (let row = 0; row < rows; row++) {
    const isDated = years.length > 0 && start[row] !== UNDATED;
    if (isDated) {
      first[row] = near = yearAt(starts, start[row]!, near);
      near = yearAt(starts, end[row]!, near);
    }
    offsets[row + 1] = offsets[row]! + (isDated ? near - first[row]! + 1 : 0);
  }
  const size = kinds * years.length;
  const values = codesFor(size, offsets[rows]!);
  for (let row = 0; row < rows; row++) {
    const low = offsets[row]!;
    const high = offsets[row + 1]!;
    if (low === high) continue;
    const code = first[row]! * kinds + kindOf(row);
    for (let at = low; at < high; at++) values[at] = code + (at - low) * kinds;
  }
  return { kind: "codes", size, offsets, values };
}

import type { Aggregate } from "../../domain/recognised.ts";
import { plainName } from "./known-columns.ts";
import { meaningOf } from "./parse-date.ts";

const NUMBER = /^[+-]?[\d.,\s]+%?$/u;
export const isNumber = (text: string): boolean => NUMBER.test(text);

/** Numbers that grow because they count rows or days. */
const COUNTER =
  /(?:^|_)(?:id|no|nr|num|number|index|row|serial|code|year|month|week|day)(?:_|$)|id$/u;
/** A place has to be seen so often, and so many rows in all, before a pattern is one. */
const FEWEST_STEPS = 5;
const FEWEST_ROWS = 10;

/** Days since 1970-01-01, with the day first where the order is open; null: no date. */
function dayIn(text: string): number | null {
  const meaning = meaningOf(text);
  if (meaning.kind === "none") return null;
  const days = meaning.kind === "ordered" ? (meaning.dmy ?? meaning.mdy) : meaning.days;
  return days?.start ?? null;
}

const isAscending = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? value));
const stepsOf = (values: readonly number[]) =>
  values.slice(1).map((value, at) => value - (values[at] ?? value));

/** Of a first and a last day: a week. */
const SHORTEST_SPAN = 6;
const MONTH = 30;
const QUARTER = 91;
export const YEAR = 365;
/** A step, and how many days it may have. */
const STEPS = [
  [1, 1, 1],
  [7, 7, 7],
  [MONTH, 28, 31],
  [QUARTER, 90, 92],
  [YEAR, 365, 366],
] as const;

/** The days between all values, with 30 for a month; null: they are not at equal steps. */
export function stepIn(days: readonly number[]): number | null {
  const steps = stepsOf(days);
  const step = STEPS.find(([, least, most]) =>
    steps.every((each) => each >= least && each <= most),
  );
  return step?.[0] ?? null;
}

/** Never falls, and grows at three steps or more. */
function isGrowing(values: readonly number[]): boolean {
  const steps = stepsOf(values);
  return steps.every((step) => step >= 0) && steps.filter((step) => step > 0).length >= 3;
}

/**
 * Each place once in each of the same weeks, months or years, in two of both at least → the days
 * between them; null: not so. Events that are only known to a week do not fall like that.
 */
function gridOfSpans(groups: readonly (readonly string[])[]): number | null {
  const [first] = groups;
  if (first === undefined || groups.length < 2 || first.length < 2) return null;
  const meanings = first.map(meaningOf);
  const areSpans = meanings.every(
    (meaning) => meaning.kind === "date" && meaning.days.end - meaning.days.start >= SHORTEST_SPAN,
  );
  if (!areSpans || new Set(first).size < first.length) return null;
  const periods = [...first].sort().join("\n");
  if (groups.some((group) => [...group].sort().join("\n") !== periods)) return null;
  return stepIn(first.map((text) => dayIn(text) ?? NaN).sort((a, b) => a - b));
}

/**
 * A table of the same places day after day, with nothing but numbers, is a series and holds no
 * events. `dates`: the column of dates → why; null: it is not, or has too few rows to say.
 */
export function seriesByPlace(
  header: readonly string[],
  dates: number,
  rows: readonly (readonly string[])[],
): Aggregate | null {
  const cell = (row: readonly string[], column: number) => (row[column] ?? "").trim();
  const columns = header.map((_, column) => column).filter((column) => column !== dates);
  const numbers = columns.filter((column) =>
    rows.every((row) => cell(row, column) === "" || isNumber(cell(row, column))),
  );
  const labels = columns.filter((column) => !numbers.includes(column));
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const place = JSON.stringify(labels.map((column) => cell(row, column)));
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  const spans = gridOfSpans(
    [...groups.values()].map((group) => group.map((row) => cell(row, dates))),
  );
  // Each event has an id of its own.
  const isListed = numbers.some(
    (column) =>
      COUNTER.test(plainName(header[column] ?? "")) &&
      new Set(rows.map((row) => cell(row, column))).size === rows.length,
  );
  if (spans !== null && numbers.length > 0 && !isListed) return { code: "regular", days: spans };
  const places = [...groups.values()].filter((group) => group.length >= FEWEST_STEPS);
  if (places.reduce((sum, group) => sum + group.length, 0) < FEWEST_ROWS) return null;
  const inTime = places.map((group) => {
    const dated = group.flatMap((row) => {
      const day = dayIn(cell(row, dates));
      return day === null ? [] : [{ row, day }];
    });
    return dated.sort((a, b) => a.day - b.day);
  });
  const days = inTime.map((group) => group.map(({ day }) => day));
  if (!days.every(isAscending)) return null;
  const growing = numbers.find(
    (column) =>
      !COUNTER.test(plainName(header[column] ?? "")) &&
      inTime.every((group) =>
        isGrowing(group.map(({ row }) => Number(cell(row, column).replace(/[,\s]/gu, "")))),
      ),
  );
  if (growing !== undefined) return { code: "cumulative", column: header[growing] ?? "" };
  const steps = new Set(days.map(stepIn));
  const [step] = steps;
  return steps.size === 1 && step !== null && step !== undefined
    ? { code: "regular", days: step }
    : null;
}

/**
 * A table that names groups is one of events, unless the same of them come back year by year: then it
 * is one of conflicts or dyads.
 */
export function seriesOfYears(
  header: readonly string[],
  dates: number,
  rows: readonly (readonly string[])[],
): Aggregate | null {
  const series = seriesByPlace(header, dates, rows);
  const areYears = rows.every((row) => /^\d{4}$/u.test((row[dates] ?? "").trim()));
  return series?.code === "regular" && series.days === YEAR && areYears ? series : null;
}

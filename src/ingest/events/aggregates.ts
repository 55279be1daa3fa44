import type { Aggregate } from "../../domain/recognised.ts";
import { plainName } from "./known-columns.ts";
import { meaningOf, monthNumber } from "./parse-date.ts";
import { isDate } from "./cell-kinds.ts";
import { dateOfParts } from "./date-parts.ts";
import { fieldName } from "./field-names.ts";
import { isCountElsewhere, isPlaceElsewhere } from "./names-elsewhere.ts";
import { isTotalsRow } from "./other-rows.ts";
import { isNumber, seriesByPlace, seriesOfYears, stepIn, YEAR } from "./series-by-place.ts";

const OF_EVENTS =
  "(?:(?:political_violence|conflict|violent|security|protest)_)?(?:events|incidents|attacks)(?:_of_killing)?";
/** A bare "incident" or "event" is its number or its name. */
const COUNT = new RegExp(
  `^(?:(?:n|num(?:ber)?|no|total|count)_?(?:of_)?)?${OF_EVENTS}(?:_?counts?)?$|^(?:event|incident|attack)_?counts?$|^counts?$`,
  "u",
);
const PERIOD = /^(?:week|month|quarter|period|week_start|year_week|iso_week)$/u;
const RUNNING = /(?:^|_)(?:cumulative|cum|cumul|running_total)(?:_|$)|_(?:to_date|so_far)$/u;
const SERIES = /(?:^|_)(?:daily|weekly|monthly)(?:_|$)/u;
const PLACE =
  /(?:^|_)(?:lat(?:itude)?(?:_|$)|lon(?:g|gitude)?(?:_|$)|lng|x$|y$|adm(?:in)?_?\d|location|place|province|district|city|town|village|region|country|state|county|area|geo|entity)/u;
const WHO = /(?:^|_)(?:actor|side|group|perpetrator|attacker|target|victim_?name|party)/u;
/** Of UCDP's tables of conflicts, dyads, actors and countries by year, and of the sick of a place by day. */
const BY_YEAR =
  /^(?:bd_best|bd_low|bd_high|intensity_level|cumulative_intensity|(?:best|low|high)_fatality_estimate|.*_cy)$/u;
const OF_ILLNESS = /^confirmed(?:_cases)?$/u;
/** A column is what so many of its cells are. */
const MOST = 0.8;

/** A date, and no long number that may as well be an id or a moment. */
const isDay = (text: string) => isDate(text) && !/^\d{9,}$/u.test(text);

/**
 * Rows whose year has its month in a column of its own → the same with both in one, unless they have
 * days.
 */
function withMonths(
  names: readonly string[],
  year: number,
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const month = names.findIndex((name) => /^i?month$/u.test(name));
  if (month < 0 || month === year || names.some((name) => /^i?day$/u.test(name))) return rows;
  return rows.map((row) =>
    row.map((cell, at) => {
      if (at === month) return "";
      return at === year ? dateOfParts(cell, row[month] ?? "", "") : cell;
    }),
  );
}

const filledShare = (
  rows: readonly (readonly string[])[],
  column: number,
  isLike: (text: string) => boolean,
): number => {
  const texts = rows.map((row) => row[column]?.trim() ?? "").filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter(isLike).length / texts.length;
};

/** Rows that are numbered one after the other. */
const isCounter = (rows: readonly (readonly string[])[], column: number) =>
  rows.length > 1 &&
  rows.every((row, at) => Number(row[column]) === Number(rows[0]?.[column]) + at);

/** Does a column say no more than whether? */
const isFlag = (rows: readonly (readonly string[])[], column: number) =>
  rows.every((row) => /^[01]?$/u.test((row[column] ?? "").trim()));

const FEWEST_PERIODS = 3;
/** "Jan", "January" and "Jan-23". */
const isMonth = (name: string) => monthNumber(name.replace(/[-\s'’]*\d{2}$/u, ""), false) > 0;

/** The days that a text may be, with the day first and with the month first. */
const daysIn = (name: string): readonly (number | undefined)[] => {
  const meaning = meaningOf(name);
  if (meaning.kind === "ordered") return [meaning.dmy?.start, meaning.mdy?.start];
  return meaning.kind === "date" ? [meaning.days.start, meaning.days.start] : [];
};

/** Which names are days that follow each other at equal steps. Dates in a row of an event do not. */
function daysInARow(names: readonly string[]): readonly boolean[] {
  const days = names.map(daysIn);
  const are = days.map((each) => each.length > 0);
  const isSeries = [0, 1].some((order) => {
    const read = days.filter((each) => each.length > 0).map((each) => each[order]);
    const step = stepIn(read.map((day) => day ?? NaN));
    // The dates of an event may well be of days that follow each other.
    return step !== null && read.length >= FEWEST_PERIODS + (step === 1 ? 1 : 0);
  });
  return isSeries ? are : names.map(() => false);
}

const LONGEST_NAME = 80;
const OF_YEAR = /^(.*?\p{L}.*?)[\s_-]*(?:19|20)\d\d$/u;
/** "Killed 2021", "Killed 2022", "Killed 2023": a column of the same for each year. */
function sameByYear(names: readonly string[]): readonly boolean[] {
  const stems = names.map((name) =>
    name.length > LONGEST_NAME ? undefined : OF_YEAR.exec(name.trim())?.[1],
  );
  const times = (stem: string) => stems.filter((each) => each === stem).length;
  return stems.map((stem) => stem !== undefined && times(stem) >= FEWEST_PERIODS);
}

/** Which names of columns are years, months or other spans of days; three or more make a table with a column for each. */
export const periodNames = (names: readonly string[]): readonly boolean[] => {
  const are = names.map((name) => {
    const meaning = meaningOf(name);
    return (meaning.kind === "date" && meaning.days.end > meaning.days.start) || isMonth(name);
  });
  const inARow = daysInARow(names);
  const ofYears = sameByYear(names);
  const both = are.map((is, at) => is || inARow[at] === true || ofYears[at] === true);
  return both.filter((is) => is).length >= FEWEST_PERIODS ? both : names.map(() => false);
};

/**
 * Counts by week, or a series by day, are not events; they must never be counted as such. `header` as
 * in the file → why the table is one of counts; null: it is not.
 */
export function aggregateIn(
  header: readonly string[],
  all: readonly (readonly string[])[],
): Aggregate | null {
  const rows = all.filter((texts) => !isTotalsRow(texts));
  const names = header.map((name) => plainName(name.replace(/^\s*#\s*(?=\s|of\b)/iu, "number ")));
  const periods = periodNames(header);
  const inPeriods = header.filter((_, at) => periods[at] === true);
  const numbers = header.flatMap((_, at) =>
    periods[at] === true ? [filledShare(rows, at, isNumber)] : [],
  );
  if (inPeriods.length >= FEWEST_PERIODS && numbers.every((share) => share > MOST))
    return { code: "pivot", column: inPeriods[0] ?? "", columns: inPeriods.length };
  const byYear = names.findIndex((name) => BY_YEAR.test(name));
  if (byYear >= 0 && names.includes("year")) return { code: "regular", days: YEAR };
  const nameAt = (at: number) => header[at]?.trim() ?? "";
  const namesWho = names.some((name) => WHO.test(name));
  // Of an event it may be said whether, or how many of the dead, somebody confirmed.
  const isOfIllness = (name: string, at: number) =>
    OF_ILLNESS.test(name) && !namesWho && !isFlag(rows, at);
  const written = header.map(fieldName);
  const count = names.findIndex(
    (name, at) => COUNT.test(name) || isCountElsewhere(written[at] ?? "") || isOfIllness(name, at),
  );
  if (count >= 0 && filledShare(rows, count, isNumber) > MOST && !isCounter(rows, count)) {
    const period = names.findIndex((name) => PERIOD.test(name));
    return {
      code: "counted",
      column: nameAt(count),
      period: period < 0 ? null : nameAt(period),
    };
  }
  const running = names.findIndex((name) => RUNNING.test(name));
  const series = running >= 0 ? running : names.findIndex((name) => SERIES.test(name));
  const hasPlace = names.some((name) => PLACE.test(name)) || written.some(isPlaceElsewhere);
  if (series >= 0 && !hasPlace) return { code: "series", column: nameAt(series) };
  if (rows.length < 3) return null;
  const dates = names.findIndex((_, column) => filledShare(rows, column, isDay) > MOST);
  if (dates < 0) return null;
  // Nothing but when, where and how many so far.
  const isOfPlace = (name: string, at: number) =>
    PLACE.test(name) || isPlaceElsewhere(written[at] ?? "");
  const isRunning =
    running >= 0 &&
    names.every(
      (name, at) => at === dates || isOfPlace(name, at) || filledShare(rows, at, isNumber) > MOST,
    );
  if (isRunning) return { code: "cumulative", column: nameAt(running) };
  if (namesWho) return seriesOfYears(header, dates, rows);
  if (hasPlace) return seriesByPlace(header, dates, withMonths(names, dates, rows));
  const isNumbers = names.every(
    (_, column) => column === dates || filledShare(rows, column, isNumber) > MOST,
  );
  return names.length > 1 && isNumbers ? { code: "numbers" } : null;
}

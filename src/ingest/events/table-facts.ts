import type { ColumnFacts, DateReading, TableFacts } from "../../domain/import-question.ts";
import { readingOf } from "./date-reading.ts";
import { degreesIn, HOLDS, isCount, isDate, isDegrees, isPoint, isStated } from "./cell-kinds.ts";
import { guessFromCells, type NamesProvince } from "./guess-by-content.ts";
import { guessMapping, withoutRemarks } from "./guess-mapping.ts";
import { type OpenedTable, serialShift } from "./opened.ts";
import { isYearHeading, statedYear } from "./stated-year.ts";
import { lacksYear, withYear, yearIn } from "./without-year.ts";

const READINGS = 3;

function tally(texts: readonly string[], isLike: (text: string) => boolean) {
  const odd = texts.find((text) => !isLike(text)) ?? null;
  return { cells: texts.filter(isLike).length, odd };
}

/** A date as it will be read, with the year that is said elsewhere. */
function readWithYear(text: string, year: number | null, shift: number): DateReading | null {
  const whole = year === null ? null : withYear(text, year);
  const reading = readingOf(whole ?? text, shift);
  return reading === null ? null : { ...reading, text };
}

function columnFacts(
  rows: readonly (readonly string[])[],
  column: number,
  shift: number,
  yearOf: (row: readonly string[]) => number | null,
): ColumnFacts {
  const texts = rows.map((row) => (row[column] ?? "").trim()).filter(isStated);
  const within = (most: number) => (text: string) => Math.abs(degreesIn(text)) <= most;
  const years = new Map(rows.map((row) => [(row[column] ?? "").trim(), yearOf(row)]));
  const readings = [...new Set(texts)].flatMap((text): readonly DateReading[] => {
    const reading = readWithYear(text, years.get(text) ?? null, shift);
    return reading === null ? [] : [reading];
  });
  const lacking = texts.filter(lacksYear);
  return {
    stated: texts.length,
    numbers: tally(texts, (text) => isCount(text) || isDegrees(text)),
    precisions: tally(texts, (text) => isCount(text) || HOLDS.precision(text)),
    latitudes: tally(texts, within(90)),
    longitudes: tally(texts, within(180)),
    points: tally(texts, isPoint),
    dates: {
      cells: texts.filter(isDate).length,
      odd: texts.find((text) => !isDate(text) && !lacksYear(text)) ?? lacking[0] ?? null,
    },
    withoutYear: { cells: lacking.length, odd: lacking[0] ?? null },
    readings: readings.slice(0, READINGS),
  };
}

/** By names, and by cells where names say nothing. */
function guessesOf(
  { header, sample }: OpenedTable,
  saysYear: boolean,
  namesProvince: NamesProvince,
) {
  const body = withoutRemarks(sample);
  const { guesses } = guessMapping(header, sample, saysYear);
  return [...guesses, ...guessFromCells(header, body, guesses, namesProvince)];
}

/** What an analyst needs to see of a table to say what its columns are. */
export function tableFacts(
  table: OpenedTable,
  namesProvince: NamesProvince = () => false,
): TableFacts {
  const { name, header, sample, recognised } = table;
  const body = withoutRemarks(sample);
  const stated = statedYear(table);
  const saysYear = stated !== null || sample.some(isYearHeading);
  const guesses = guessesOf(table, saysYear, namesProvince);
  const ofYear = guesses.find(({ field }) => field === "year")?.column;
  const yearOf = (row: readonly string[]) =>
    ofYear === undefined ? (stated?.year ?? null) : yearIn(row[ofYear] ?? "");
  return {
    name,
    header,
    sample,
    recognised,
    columns: header.map((_, column) => columnFacts(body, column, serialShift(table), yearOf)),
    guesses,
    saysYear,
  };
}

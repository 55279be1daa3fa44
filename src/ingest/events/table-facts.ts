import type { ColumnFacts, DateReading, TableFacts } from "../../domain/import-question.ts";
import { readingOf } from "./date-reading.ts";
import { degreesIn, isCount, isDate, isDegrees, isPoint, isStated } from "./cell-kinds.ts";
import { guessFromCells, type NamesProvince } from "./guess-by-content.ts";
import { guessMapping, withoutRemarks } from "./guess-mapping.ts";
import { type OpenedTable, serialShift } from "./opened.ts";

const READINGS = 3;

function tally(texts: readonly string[], isLike: (text: string) => boolean) {
  const odd = texts.find((text) => !isLike(text)) ?? null;
  return { cells: texts.filter(isLike).length, odd };
}

function columnFacts(
  rows: readonly (readonly string[])[],
  column: number,
  shift: number,
): ColumnFacts {
  const texts = rows.map((row) => (row[column] ?? "").trim()).filter(isStated);
  const within = (most: number) => (text: string) => Math.abs(degreesIn(text)) <= most;
  const readings = [...new Set(texts)].flatMap((text): readonly DateReading[] => {
    const reading = readingOf(text, shift);
    return reading === null ? [] : [reading];
  });
  return {
    stated: texts.length,
    numbers: tally(texts, (text) => isCount(text) || isDegrees(text)),
    latitudes: tally(texts, within(90)),
    longitudes: tally(texts, within(180)),
    points: tally(texts, isPoint),
    dates: tally(texts, isDate),
    readings: readings.slice(0, READINGS),
  };
}

/** By names, and by cells where names say nothing. */
function guessesOf({ header, sample }: OpenedTable, namesProvince: NamesProvince) {
  const { guesses } = guessMapping(header, sample);
  return [...guesses, ...guessFromCells(header, withoutRemarks(sample), guesses, namesProvince)];
}

/** What an analyst needs to see of a table to say what its columns are. */
export function tableFacts(
  table: OpenedTable,
  namesProvince: NamesProvince = () => false,
): TableFacts {
  const { name, header, sample, recognised } = table;
  const body = withoutRemarks(sample);
  return {
    name,
    header,
    sample,
    recognised,
    columns: header.map((_, column) => columnFacts(body, column, serialShift(table))),
    guesses: guessesOf(table, namesProvince),
  };
}

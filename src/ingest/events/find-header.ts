import { periodNames } from "./aggregates.ts";
import { isDate } from "./cell-kinds.ts";
import { guessMapping } from "./guess-mapping.ts";
import { joinedAbove, joinedBelow } from "./joined-names.ts";
import { isTagsRow } from "./other-rows.ts";
import { mappingOf } from "./recognise-layout.ts";

export interface SampleRow {
  readonly line: number;
  readonly texts: readonly string[];
}

/** What names the columns of a table, and the rows of the sample that stand under it. */
export interface TableHead {
  /** "" for columns without a name; all are, where no row names them. */
  readonly header: readonly string[];
  /** 0: no row names the columns. */
  readonly headerLine: number;
  readonly under: readonly (readonly string[])[];
  /** The texts above it. */
  readonly titles: readonly string[];
}

const NUMBER = /^[+-]?[\d.,/: -]+$/u;
const filled = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "");

const lastOf = (texts: readonly string[]) => texts.findLastIndex((text) => text.trim() !== "");
/** Cells without the empty ones behind the last. */
const filledWidth = (texts: readonly string[]) => lastOf(texts) + 1;

/** The commonest number of cells of the rows, of those that are as common the largest. */
function commonWidth(
  rows: readonly SampleRow[],
  widthOf: (texts: readonly string[]) => number,
): number {
  const times = new Map<number, number>();
  for (const { texts } of rows) {
    const cells = widthOf(texts);
    times.set(cells, (times.get(cells) ?? 0) + 1);
  }
  let width = 0;
  for (const [cells, count] of times) {
    const most = times.get(width) ?? 0;
    if (count > most || (count === most && cells > width)) width = cells;
  }
  return width;
}

/** Names are words or periods, and hardly any stands twice. */
function isLikeHeader(texts: readonly string[]): boolean {
  const names = filled(texts);
  const isPeriod = periodNames(names);
  const words = names.filter(
    (name, at) => isPeriod[at] === true || (!NUMBER.test(name.trim()) && name.length < 80),
  );
  return words.length >= names.length * 0.8 && new Set(names).size >= names.length * 0.6;
}

const MOST_BEFORE = 40;

/** The place of the header among the first rows; -1: no row is like one. */
function findHeader(rows: readonly SampleRow[]): number {
  const candidates = rows.slice(0, MOST_BEFORE);
  const known = candidates.findIndex(({ texts }) => mappingOf(texts) !== null);
  if (known >= 0) return known;
  const width = commonWidth(rows, filledWidth);
  const isHeader = ({ texts }: SampleRow) =>
    filled(texts).length >= Math.max(2, Math.min(width, filledWidth(texts)) * 0.6) &&
    filledWidth(texts) >= width * 0.6 &&
    isLikeHeader(texts) &&
    !isTagsRow(texts);
  const first = candidates.findIndex(isHeader);
  // A row that groups columns has gaps, which the names under it fill.
  const [group, next] = [candidates[first], candidates[first + 1]];
  if (group === undefined || next === undefined || !isHeader(next)) return first;
  const hasGaps = filled(group.texts).length < filled(next.texts).length;
  const under = rows.slice(first + 2).map(({ texts }) => texts);
  // Names say what the columns are; cells of an event do not, and its row fills gaps as well.
  const fieldsOf = ({ texts }: SampleRow) => guessMapping(texts, under).guesses.length;
  return hasGaps && fieldsOf(next) > fieldsOf(group) ? first + 1 : first;
}

/** How many rows of a file without names must look alike. */
const MOST = 0.9;

/** Rows of equally many cells, with dates in one place, are a table though nothing names its columns. */
function withoutHeader(rows: readonly SampleRow[]): TableHead | null {
  const width = commonWidth(rows, (texts) => texts.length);
  const alike = rows.filter(({ texts }) => texts.length === width).map(({ texts }) => texts);
  if (width < 3 || alike.length < 2 || alike.length < rows.length * MOST) return null;
  const columns = Array.from({ length: width }, (_, column) => column);
  const hasDates = columns.some(
    (column) => alike.filter((texts) => isDate(texts[column] ?? "")).length >= alike.length * MOST,
  );
  return hasDates
    ? { header: columns.map(() => ""), headerLine: 0, under: alike, titles: [] }
    : null;
}

/** The names of a row with those of the rows beside it that belong to them; the line of the last. */
function wholeNames(rows: readonly SampleRow[], at: number): SampleRow {
  const [above, { line, texts }, below] = [rows[at - 1], rows[at]!, rows[at + 1]];
  const under = rows.slice(at + 2).map((row) => row.texts);
  const joined = below === undefined ? null : joinedBelow(texts, below.texts, under);
  if (below !== undefined && joined !== null) return { line: below.line, texts: joined };
  const isOver = above !== undefined && filled(above.texts).length > 1;
  return { line, texts: isOver ? joinedAbove(texts, above.texts) : texts };
}

/**
 * The head of a table in the first rows of a file: titles, remarks and names of groups may stand above
 * it, HXL's tags under it. `hasShifts`: a row with more cells than the header may have them shifted, as
 * in delimited text; else a column without a name may stand behind the last. null: the rows are no table.
 */
export function headOf(rows: readonly SampleRow[], hasShifts: boolean): TableHead | null {
  const named = findHeader(rows);
  // Tags of HXL say what the columns are where no names do.
  const at = named >= 0 ? named : rows.findIndex(({ texts }) => isTagsRow(texts));
  const first = rows[at];
  if (first === undefined) return withoutHeader(rows);
  const found = named < 0 ? first : wholeNames(rows, at);
  const under = rows
    .filter(({ line }) => line > found.line)
    .map(({ texts }) => texts)
    .filter((texts) => !isTagsRow(texts));
  const widest = hasShifts ? found.texts.length : Number.POSITIVE_INFINITY;
  const body = Math.max(-1, ...under.map((texts) => Math.min(lastOf(texts), widest - 1)));
  const width = Math.max(lastOf(found.texts), body) + 1;
  const header = Array.from({ length: width }, (_, column) => (found.texts[column] ?? "").trim());
  const titles = rows.slice(0, at).flatMap(({ texts }) => filled(texts));
  return { header, headerLine: found.line, under, titles };
}

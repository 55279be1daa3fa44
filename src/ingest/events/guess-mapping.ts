import type { Mapping } from "../../domain/event-fields.ts";
import type { Guess } from "../../domain/recognised.ts";
import { HOLDS, isDate, isStated } from "./cell-kinds.ts";
import { FIELD_NAMES, fieldName, type FieldNames } from "./field-names.ts";
import { conventionOf } from "./gtd-columns.ts";
import { guessByContent } from "./guess-by-content.ts";
import { isYearHeading } from "./stated-year.ts";
import { lacksYear, yearIn } from "./without-year.ts";

export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
}

type Rows = readonly (readonly string[])[];

/** Which share of the stated cells of a column must be what the field holds. */
const MOST = 0.6;
/** People write "someday" for a date; what else has a name like it and as many dates in it? */
const MOST_DATES = 0.5;
/** A column is an id only if hardly any stands twice: rows with a known id are set aside. */
const MOST_IDS = 0.9;
const YEAR = /year|jahr|ann[ée]e|año|yil|^год$|سال|کال/u;

const isYear = (text: string) => yearIn(text) !== null;
const isMostlyDates = (texts: readonly string[]) =>
  texts.length > 0 && texts.filter(isDate).length >= texts.length * MOST_DATES;
const mostLackYear = (texts: readonly string[]) =>
  texts.filter(lacksYear).length > texts.length / 2;

/** What is called a region may be a province, or a part of a continent or of a country. */
const WIDE =
  /\b(?:asia|africa|america|europe|middle east|oceania|caucasus)\b|^rc[- ]|^(?:north|south|east|west|cent(?:er|re|ral)|capital)(?:ern)?(?:[-\s]?(?:north|south|east|west)(?:ern)?)?(?:[-\s]?(?:region|zone|highlands?))?$/iu;
const areWide = (texts: readonly string[]) =>
  texts.length > 0 && texts.filter((text) => WIDE.test(text)).length >= texts.length * MOST;

const filledIn = (row: readonly string[]) => row.filter((cell) => cell.trim() !== "").length;

/** Without sums and remarks under a table, which fill only a few cells. */
export function withoutRemarks(rows: Rows): Rows {
  const counts = rows.map(filledIn).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  return rows.filter((row) => filledIn(row) > usual / 2);
}

const statedIn = (rows: Rows, column: number) =>
  rows.map((row) => (row[column] ?? "").trim()).filter(isStated);

/** What stands in the place of degrees for a geometry that is no point. */
const SHAPE = /^(?:GeometryCollection|MultiPoint|(?:Multi)?(?:LineString|Polygon))$/u;

/** May a date be without its year, which the table says elsewhere? */
function holdsField(
  { field, holds }: FieldNames,
  texts: readonly string[],
  mayLackYear: boolean,
): boolean {
  if (holds === "date" && mayLackYear)
    return (
      texts.filter((text) => isDate(text) || lacksYear(text)).length >= texts.length * MOST_DATES
    );
  if (field === "admin1" && areWide(texts)) return false;
  if (field === "id") return new Set(texts).size >= texts.length * MOST_IDS;
  const said = holds === "degrees" ? texts.filter((text) => !SHAPE.test(text)) : texts;
  if (said.length === 0 && texts.length > 0) return false;
  return said.filter(HOLDS[holds]).length >= said.length * (holds === "date" ? MOST_DATES : MOST);
}

/** In files of ICEWS the source of an event is who does something, and its target to whom. */
const ICEWS: Readonly<Record<string, string>> = {
  source_name: "actor_1",
  target_name: "actor_2",
  event_text: "event_type",
};
function namesOf(header: readonly string[]): readonly string[] {
  const names = header.map(fieldName);
  const isIcews = Object.keys(ICEWS).every((name) => names.includes(name));
  return isIcews
    ? names.map((name) => (Object.hasOwn(ICEWS, name) ? (ICEWS[name] ?? name) : name))
    : names;
}

/** A name over several columns of numbers: the first of them is a part of what it says. */
function isOverSeveral(header: readonly string[], body: Rows, column: number): boolean {
  const next = statedIn(body, column + 1);
  return header[column + 1] === "" && next.length > 0 && next.every(HOLDS.number);
}

/** Fields of texts may be empty in the first rows; of an empty column nothing says that it has dates. */
const mayBeEmpty = ({ holds }: FieldNames) => holds === "text" || holds === "number";

/** What a field is not guessed beside: a second way to say the same, or a part of nothing. */
function isWanted(field: Guess["field"], guesses: readonly Guess[], body: Rows): boolean {
  const date = guesses.find((guess) => guess.field === "date");
  if (field === "year") return date !== undefined && mostLackYear(statedIn(body, date.column));
  if (field === "month") return date !== undefined && YEAR.test(fieldName(date.name));
  if (field === "day") return guesses.some((guess) => guess.field === "month");
  return field !== "point" || !guesses.some((guess) => guess.field === "latitude");
}

function mapped(header: readonly string[], guesses: readonly Guess[]): GuessedMapping {
  const columns = Object.fromEntries(guesses.map(({ field, column }) => [field, column]));
  return { mapping: { layout: "mapped", convention: conventionOf(header), columns }, guesses };
}

/**
 * For a header that no layout has: which column may be which field, by its name and by what stands in
 * `rows` (some rows of the file). A column is guessed once, and only where both agree. `saysYear`: the
 * table says of which year its dates are, so that they may lack it.
 */
export function guessMapping(
  header: readonly string[],
  rows: Rows,
  saysYear = rows.some(isYearHeading),
): GuessedMapping {
  const body = withoutRemarks(rows);
  if (header.every((name) => name === ""))
    return mapped(header, guessByContent(header.length, body));
  const names = namesOf(header);
  const hasDates = header.some((_, at) => isMostlyDates(statedIn(body, at)));
  const hasYears = names.some((name, at) => YEAR.test(name) && statedIn(body, at).some(isYear));
  // Where nothing says the year, dates without one are better than none.
  const mayLackYear = saysYear || hasYears || !hasDates;
  const taken = new Set<number>();
  const guesses: Guess[] = [];
  for (const rule of FIELD_NAMES) {
    if (guesses.some(({ field }) => field === rule.field)) continue;
    if (!isWanted(rule.field, guesses, body)) continue;
    const named = rule.names.flatMap((form, best) =>
      names.flatMap((name, column) =>
        !taken.has(column) && form.test(name) ? [{ column, best }] : [],
      ),
    );
    const fitting = named
      .map(({ column, best }) => ({ column, best, texts: statedIn(body, column) }))
      .filter(({ texts }) => holdsField(rule, texts, mayLackYear))
      .filter(({ column }) => rule.holds !== "number" || !isOverSeveral(header, body, column));
    const column =
      fitting.find(({ texts }) => texts.length > 0)?.column ??
      // An empty column is what its name says only where that is not to be mistaken.
      (mayBeEmpty(rule) ? fitting.find(({ best }) => best === 0)?.column : undefined);
    if (column === undefined) continue;
    taken.add(column);
    const { field, holds } = rule;
    guesses.push({ field, column, name: header[column] ?? "", holds, because: "name" });
  }
  return mapped(header, guesses);
}

import { meaningOf, withoutTime } from "./parse-date.ts";
import { plainDigits } from "./plain-text.ts";

/** Longer texts are none of those, and would be looked through for long. */
const LONGEST = 48;
const LONGEST_TITLE = 300;

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\.?$/u;
/** In "Mar-12" the number may as well be a year. */
const MAYBE_YEAR = /^\p{L}+\.?[-/'’]\d{2}$/u;

/**
 * The text of a day and month, or a month, to which the year is added: "12 March" → "12 March 2023",
 * "03/12" → "03/12/2023". null: the text is a date already, or none also with a year.
 */
export function withYear(text: string, year: number): string | null {
  if (text === "" || text.length > LONGEST || meaningOf(text).kind !== "none") return null;
  const plain = withoutTime(plainDigits(text));
  if (MAYBE_YEAR.test(plain)) return null;
  const [, first = "", sign = "", second = ""] = NUMBERS.exec(plain) ?? [];
  const whole =
    first === ""
      ? `${plain.replace(/[,.]$/u, "")} ${year}`
      : `${first}${sign}${second}${sign}${year}`;
  return /\d|\p{L}/u.test(plain) && meaningOf(whole).kind !== "none" ? whole : null;
}

/** A year that has a 29 February, so that every day without a year is one in it. */
const LEAP_YEAR = 2024;
/** And one of the solar Hijri calendar. */
const LEAP_YEAR_SOLAR = 1399;

/** Is the text a date but for its year? */
export const lacksYear = (text: string): boolean =>
  withYear(text, LEAP_YEAR) !== null || withYear(text, LEAP_YEAR_SOLAR) !== null;

const YEAR = /^(\d{4})(?:\.0+)?$/u;
/** The solar Hijri years of a lifetime, and ours. */
const isYear = (year: number) => (year >= 1330 && year <= 1430) || (year >= 1900 && year <= 2100);

/** The year that a cell is; null: it is none. */
export function yearIn(cell: string): number | null {
  const year = Number(YEAR.exec(plainDigits(cell))?.[1] ?? NaN);
  return isYear(year) ? year : null;
}

const IN_TEXT = /(?<![\d/.-])(\d{4})(?![\d/.]|-\d)/gu;
/** "2022/23" names two. */
const TWO_YEARS = /(?<!\d)\d{4}\s*[-–/]\s*(?:\d{4}|\d{2})(?!\d)/u;
/** When somebody wrote or fetched it, rather than when things happened. */
const OF_WRITING =
  /as (?:of|at)\b|till|until|updat|export|download|generat|print|publi|access|retriev|source|version|copyright|©/iu;

/** The years that a title or a name gives what stands under it. */
export function yearsOf(text: string): readonly number[] {
  if (text.length > LONGEST_TITLE || OF_WRITING.test(text)) return [];
  const plain = plainDigits(text).replaceAll("_", " ");
  const years = [...plain.matchAll(IN_TEXT)].map(([, year]) => Number(year)).filter(isYear);
  // More than one are no answer: the second is not of interest.
  return TWO_YEARS.test(plain) ? [...years, NaN] : years;
}

const HEADING = /^(?:\p{L}[\p{L}\s]*[\s:,-]+)?(\d{4})\s*[:.]?$/u;

/** The year of a heading within a table: "2023", "March 2023", "Incidents in 2023". null: it has none. */
export function yearOfHeading(text: string): number | null {
  if (text.length > LONGEST) return null;
  const plain = plainDigits(text);
  return OF_WRITING.test(plain) ? null : yearIn(HEADING.exec(plain)?.[1] ?? "");
}

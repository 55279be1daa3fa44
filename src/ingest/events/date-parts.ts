import { monthNumber } from "./parse-date.ts";
import { isNothing, plainDigits } from "./plain-text.ts";

const YEAR = /^(\d{4})(?:\.0+)?$/u;
/** The solar Hijri calendar will not come to our years. */
const SOLAR_BELOW = 1500;
const SMALL = /^0*(\d{1,2})(?:\.0+)?$/u;

const two = (number: string | number) => String(number).padStart(2, "0");

/** 0: not known, as empty cells and zeros say; null: the cell is no such number. */
function numberOf(cell: string): number | null {
  const text = plainDigits(cell);
  if (isNothing(text)) return 0;
  const digits = SMALL.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The number of a month by its cell; 0: not known; null: it is no month. */
export function monthIn(cell: string, isSolar: boolean): number | null {
  const number = numberOf(cell) ?? (monthNumber(plainDigits(cell), isSolar) || null);
  return number === null || number > 12 ? null : number;
}

/** The day of a month by its cell; 0: not known; null: it is no day. */
export function dayIn(cell: string): number | null {
  const number = numberOf(cell);
  return number === null || number > 31 ? null : number;
}

/**
 * Year, month and day of three cells → the text of one date, as vague as the first part that is not
 * known: `2015-01-02`, `2015-01`, `2015`. A year that is a whole date already stays as it is; parts
 * that cannot be read make a text that is no date.
 */
export function dateOfParts(year: string, month: string, day: string): string {
  const stated = YEAR.exec(plainDigits(year))?.[1];
  if (stated === undefined) return year;
  const [monthRead, dayRead] = [monthIn(month, Number(stated) < SOLAR_BELOW), dayIn(day)];
  if (monthRead === null || dayRead === null) return [year, month, day].join(" ");
  if (monthRead === 0) return stated;
  return [stated, two(monthRead), ...(dayRead === 0 ? [] : [two(dayRead)])].join("-");
}

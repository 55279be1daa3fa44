/**
 * The solar Hijri calendar, in which Afghanistan and Iran write dates. Leap years by the rule of 33
 * years, which agrees with the sky from 1178 to 1633 (K. M. Borkowski, "The Persian calendar for
 * 3000 years", 1996).
 */

const FIRST_YEAR = 1300;
/** Later years are as likely of the lunar calendar: 1421 began there in the year 2000. */
const LAST_YEAR = 1420;

/** Days from the first day of the year 1 to that of another. */
const daysBefore = (year: number) => 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
/** 1 Farvardin 1402 (Hamal in Afghanistan) was 21 March 2023. */
const EPOCH = Date.UTC(2023, 2, 21) / 86_400_000 - daysBefore(1402);
const daysIn = (year: number) => daysBefore(year + 1) - daysBefore(year);

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 ? 30 : daysIn(year) - 336;
}

/** A date → days since 1970-01-01; null: there is no such day. Months and days from 1. */
export function solarDay(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > monthLength(year, month)) return null;
  const monthStart = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return EPOCH + daysBefore(year) + monthStart + day - 1;
}

/** The last day of a month, or of a year where `month` is null, that begins on `first`. */
export const lastSolarDay = (first: number, year: number, month: number | null): number =>
  first + (month === null ? daysIn(year) : monthLength(year, month)) - 1;

/** Names of a month each: Dari, Persian, Pashto, and how they are written with Latin letters. */
const MONTHS: readonly string[] = [
  "حمل|فروردین|وری|hamal|farvardin",
  "ثور|اردیبهشت|غویی|sawr|saur|thawr|ordibehesht",
  "جوزا|خرداد|غبرگولی|غبرګولی|jawza|jauza|khordad",
  "سرطان|تیر|چنگاښ|چنګاښ|saratan|tir",
  "اسد|مرداد|زمری|asad|mordad",
  "سنبله|شهریور|وږی|sonbola|sunbula|sonbula|shahrivar",
  "میزان|مهر|تله|mizan|mehr",
  "عقرب|آبان|لړم|aqrab|aban",
  "قوس|آذر|لیندۍ|qaws|qaus|azar",
  "جدی|دی|مرغومی|jadi|jaddi|dey",
  "دلو|بهمن|سلواغه|dalw|dalwa|bahman",
  "حوت|اسفند|کب|hut|hoot|esfand",
];
const NUMBER_OF = new Map(
  MONTHS.flatMap((names, at) => names.split("|").map((name) => [name, at + 1] as const)),
);

/** The number of a month by its name, from 1; 0: no month has it. */
export const solarMonth = (name: string): number => NUMBER_OF.get(name.toLowerCase()) ?? 0;

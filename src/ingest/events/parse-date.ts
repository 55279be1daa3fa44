import { monthElsewhere } from "./months-elsewhere.ts";
import type { DateMeaning, Days } from "./date-meaning.ts";
import { spanIn } from "./date-span.ts";
import { plainDigits } from "./plain-text.ts";
import { lastSolarDay, solarDay, solarMonth } from "./solar-hijri.ts";

export const daysLater = ({ start, end }: Days, by: number): Days => ({
  start: start + by,
  end: end + by,
});

const DAY_MS = 86_400_000;
const NONE: DateMeaning = { kind: "none" };
/** What lies outside is a number that happens to look like a date. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** → days since 1970-01-01; null: there is no such day. `month` from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return day >= 1 && date.getUTCMonth() === month - 1 ? date.getTime() / DAY_MS : null;
}

/** Years of two digits: 50 to 99 are of the last century; there are event lists from 1968 on. */
const fullYear = (digits: string) => {
  const year = Number(digits);
  return digits.length > 2 ? year : year >= 50 ? 1900 + year : 2000 + year;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const IS_MONTH_NAME = new RegExp(`^${MONTH_NAME}$`, "iu");

/** The number of a month by its name, or by that of the solar Hijri calendar; 0: it is none. */
export const monthNumber = (name: string, isSolar: boolean): number =>
  isSolar ? solarMonth(name) : IS_MONTH_NAME.test(name) ? monthOf(name) : monthElsewhere(name);

const single = (day: number | null): DateMeaning =>
  day === null ? NONE : { kind: "date", days: { start: day, end: day } };
const span = (day: number | null): Days | null => (day === null ? null : { start: day, end: day });

export function monthAround(day: number): Days {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { start: Date.UTC(year, month, 1) / DAY_MS, end: Date.UTC(year, month + 1, 0) / DAY_MS };
}

/** The ISO week, Monday to Sunday; 1970-01-01 was a Thursday. */
export function weekAround(day: number): Days {
  const start = day - ((((day + 3) % 7) + 7) % 7);
  return { start, end: start + 6 };
}

function wholeMonth(year: number, month: number): DateMeaning {
  const first = dayOf(year, month, 1);
  return first === null ? NONE : { kind: "date", days: monthAround(first) };
}

function wholeYear(year: number): DateMeaning {
  const start = dayOf(year, 1, 1);
  const end = dayOf(year, 12, 31);
  return start === null || end === null ? NONE : { kind: "date", days: { start, end } };
}

/** A week of ISO 8601: the first has the year's 4 January. */
function isoWeek(year: number, week: number): DateMeaning {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return NONE;
  const { start } = weekAround(fourth + 7 * (week - 1));
  const isOfNext = week === 53 && new Date((start + 3) * DAY_MS).getUTCFullYear() > year;
  return isOfNext ? NONE : { kind: "date", days: { start, end: start + 6 } };
}

function wholeQuarter(year: number, quarter: number): DateMeaning {
  const first = dayOf(year, 3 * quarter - 2, 1);
  const last = dayOf(year, 3 * quarter, 1);
  if (first === null || last === null) return NONE;
  return { kind: "date", days: { start: first, end: monthAround(last).end } };
}

function ordered(first: string, second: string, year: string): DateMeaning {
  const dmy = span(dayOf(fullYear(year), Number(second), Number(first)));
  const mdy = span(dayOf(fullYear(year), Number(first), Number(second)));
  return dmy === null && mdy === null ? NONE : { kind: "ordered", dmy, mdy };
}

const solar = (day: number | null): DateMeaning =>
  day === null ? NONE : { kind: "solar", days: { start: day, end: day } };

/** The year says which calendar a date is of: those of the solar Hijri calendar are far below ours. */
function dated(year: number, month: number, day: number): DateMeaning {
  const meaning = solar(solarDay(year, month, day));
  return meaning.kind === "none" ? single(dayOf(year, month, day)) : meaning;
}

/** A month, or a year where `month` is null. */
function datedSpan(year: number, month: number | null): DateMeaning {
  const start = solarDay(year, month ?? 1, 1);
  if (start === null) return month === null ? wholeYear(year) : wholeMonth(year, month);
  return { kind: "solar", days: { start, end: lastSolarDay(start, year, month) } };
}

function dayFirst(first: string, second: string, year: string): DateMeaning {
  const meaning = solar(solarDay(Number(year), Number(second), Number(first)));
  return meaning.kind === "none" ? ordered(first, second, year) : meaning;
}

/** Excel counts days from 1899-12-30 (1900 had, for Excel, a 29 February). */
const EXCEL_EPOCH = -25_569;
const serial = (day: number): DateMeaning => ({
  kind: "serial",
  days: { start: Math.floor(day) + EXCEL_EPOCH, end: Math.floor(day) + EXCEL_EPOCH },
});

type Groups = readonly (string | undefined)[];
const FORMS: readonly (readonly [RegExp, (groups: Groups) => DateMeaning])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u,
    ([, y, m, d]) => dated(Number(y), Number(m), Number(d)),
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u,
    ([, a = "", b = "", y = ""]) => dayFirst(a, b, y),
  ],
  [
    new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?[-/.\\s]*(?:of\\s+)?${MONTH_NAME}[-/,\\s]*(\\d{4}|\\d{2})$`,
      "iu",
    ),
    ([, d, m = "", y = ""]) => single(dayOf(fullYear(y), monthOf(m), Number(d))),
  ],
  [
    new RegExp(`^${MONTH_NAME}[-\\s]+(\\d{1,2})(?:st|nd|rd|th)?[-,\\s]+(\\d{4})$`, "iu"),
    ([, m = "", d, y]) => single(dayOf(Number(y), monthOf(m), Number(d))),
  ],
  [
    new RegExp(`^${MONTH_NAME}[-/,\\s]+(\\d{4})$`, "iu"),
    ([, m = "", y]) => wholeMonth(Number(y), monthOf(m)),
  ],
  [
    /^(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}+)\s+(?:del?\s+)?(\d{4})(?:\s*г\.?)?$/u,
    ([, d, m = "", y]) => {
      const month = monthElsewhere(m);
      return month > 0
        ? single(dayOf(Number(y), month, Number(d)))
        : solar(solarDay(Number(y), solarMonth(m), Number(d)));
    },
  ],
  [/^(\p{L}+)\s+(?:de\s+)?(\d{4})$/u, ([, m = "", y]) => wholeMonth(Number(y), monthElsewhere(m))],
  // A date-time group, as armies write it: "161430ZFEB2010".
  [
    new RegExp(`^(\\d{2})\\d{4}[a-z]?\\s?${MONTH_NAME}\\s?(\\d{4}|\\d{2})$`, "iu"),
    ([, d, m = "", y = ""]) => single(dayOf(fullYear(y), monthOf(m), Number(d))),
  ],
  [/^(\d{4})[-/](\d{2})$/u, ([, y, m]) => datedSpan(Number(y), Number(m))],
  [/^(\d{1,2})[-/](\d{4})$/u, ([, m, y]) => datedSpan(Number(y), Number(m))],
  [/^(\d{4})$/u, ([, y]) => datedSpan(Number(y), null)],
  [/^(\d{4})(\d{2})(\d{2})$/u, ([, y, m, d]) => single(dayOf(Number(y), Number(m), Number(d)))],
  // 1954 to 2119 as Excel counts.
  [/^([2-7]\d{4})(?:\.\d+)?$/u, ([, days]) => serial(Number(days))],
  [/^(\d{4})-?W(\d{1,2})$/u, ([, y, week]) => isoWeek(Number(y), Number(week))],
  [/^(\d{4})[-\s]?Q([1-4])$/iu, ([, y, quarter]) => wholeQuarter(Number(y), Number(quarter))],
  [/^Q([1-4])[-\s]+(\d{4})$/iu, ([, quarter, y]) => wholeQuarter(Number(y), Number(quarter))],
  // Seconds since 1970, 2001 to 2100.
  [/^([1-4]\d{9})$/u, ([, seconds]) => single(Math.floor((Number(seconds) * 1000) / DAY_MS))],
  // Milliseconds, as map servers write them: 1973 to 2100.
  [
    /^(\d{12,13})$/u,
    ([, ms]) => {
      const day = Math.floor(Number(ms) / DAY_MS);
      return single(dayOf(new Date(day * DAY_MS).getUTCFullYear(), 1, 1) === null ? null : day);
    },
  ],
];

/** A time of day and a zone behind a date: the date is the one that stands there. */
const TIME =
  /[T\s,:]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/iu;
/** "1030 hrs", as police of the region write it. */
const HOURS = /[\s,]+\d{3,4}\s*(?:hrs?|hours)\.?$/iu;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[-,\s]+/iu;
const LONGEST = 48;

/** The text of a date without the time of the day and the day of the week. */
export const withoutTime = (text: string): string =>
  text.replace(TIME, "").replace(HOURS, "").replace(WEEKDAY, "").trim();

function formOf(text: string): DateMeaning {
  const date = withoutTime(text);
  for (const [form, read] of FORMS) {
    const groups = form.exec(date);
    if (groups !== null) return read(groups);
  }
  return NONE;
}

/**
 * The text of a date, or of a first and a last one → what it can mean. Understands names of months in
 * English and the languages of `monthElsewhere`, and the solar Hijri calendar.
 */
export function meaningOf(text: string): DateMeaning {
  if (text.length > LONGEST) return NONE;
  const date = plainDigits(text);
  const meaning = formOf(date);
  return meaning.kind === "none" ? (spanIn(date, formOf) ?? NONE) : meaning;
}

import type { DateMeaning, Days } from "./date-meaning.ts";

/** `10-12 February 2023`, `10 and 11 February 2023`: days of one month. */
const DAYS_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?\s*(-|–|—|\/|&|to|and)\s*(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+\.?,?\s+\d{4})$/iu;
/** `February 10-12, 2023`. */
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})\s*(-|–|—|\/|&|to|and)\s*(\d{1,2}),?\s+(\d{4})$/iu;
/** Two dates. A hyphen parts them only between spaces, a slash only in the form of ISO 8601. */
const BETWEEN = /\s+(?:to|until|till|through|(and)|-)\s+|\s*[–—]\s*|\/(?=\d{4}-)/iu;
const WITHOUT_YEAR = /^(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2})\.?$/iu;
const LAST_YEAR = /\b(\d{4})$/u;

/** These only list what they join: nothing is said of the days between. */
const LISTS = /^(?:and|&|\/)$/iu;

interface Parts {
  readonly first: string;
  readonly last: string;
  readonly isList: boolean;
}

function partsOf(text: string): Parts | null {
  const days = DAYS_FIRST.exec(text);
  if (days !== null) {
    const [, from = "", word = "", to = "", rest = ""] = days;
    return { first: `${from} ${rest}`, last: `${to} ${rest}`, isList: LISTS.test(word) };
  }
  const named = MONTH_FIRST.exec(text);
  if (named !== null) {
    const [, month = "", from = "", word = "", to = "", year = ""] = named;
    const [first, last] = [`${from} ${month} ${year}`, `${to} ${month} ${year}`];
    return { first, last, isList: LISTS.test(word) };
  }
  // What the expression keeps of the word between stands between the dates.
  const [stated = "", and, last = "", more] = text.split(BETWEEN);
  if (last === "" || more !== undefined) return null;
  const year = LAST_YEAR.exec(last)?.[1] ?? "";
  const first = WITHOUT_YEAR.test(stated) ? `${stated} ${year}` : stated;
  return { first, last, isList: and !== undefined };
}

function spanned(first: Days | null, last: Days | null, isList: boolean): Days | null {
  if (first === null || last === null) return null;
  const isSpan = isList ? last.start === first.end + 1 : last.end >= first.start;
  return isSpan ? { start: first.start, end: last.end } : null;
}

/**
 * The text of a first and a last day → what it can mean; null: it is not two dates in order,
 * or it lists two that do not follow each other. `single` reads one date.
 */
export function spanIn(text: string, single: (text: string) => DateMeaning): DateMeaning | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const { isList } = parts;
  const [first, last] = [single(parts.first), single(parts.last)];
  if (first.kind === "ordered" && last.kind === "ordered") {
    const dmy = spanned(first.dmy, last.dmy, isList);
    const mdy = spanned(first.mdy, last.mdy, isList);
    return dmy === null && mdy === null ? null : { kind: "ordered", dmy, mdy };
  }
  if (!("days" in first) || !("days" in last) || first.kind !== last.kind) return null;
  const days = spanned(first.days, last.days, isList);
  return days === null ? null : { ...first, days };
}

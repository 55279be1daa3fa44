import type { DateMeaning, Days } from "./parse-date.ts";

/** `10-12 February 2023`, `10 and 11 February 2023`: days of one month. */
const DAYS_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|—|\/|&|to|and)\s*(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+\.?,?\s+\d{4})$/iu;
/** `February 10-12, 2023`. */
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})\s*(?:-|–|—|\/|&|to|and)\s*(\d{1,2}),?\s+(\d{4})$/iu;
/** Two dates. A hyphen parts them only between spaces, a slash only in the form of ISO 8601. */
const BETWEEN = /\s+(?:to|until|till|through|and|-)\s+|\s*[–—]\s*|\/(?=\d{4}-)/iu;
const WITHOUT_YEAR = /^(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2})\.?$/iu;
const LAST_YEAR = /\b(\d{4})$/u;

function partsOf(text: string): readonly [first: string, last: string] | null {
  const days = DAYS_FIRST.exec(text);
  if (days !== null) {
    const [, from = "", to = "", rest = ""] = days;
    return [`${from} ${rest}`, `${to} ${rest}`];
  }
  const named = MONTH_FIRST.exec(text);
  if (named !== null) {
    const [, month = "", from = "", to = "", year = ""] = named;
    return [`${from} ${month} ${year}`, `${to} ${month} ${year}`];
  }
  const [first = "", last = "", more] = text.split(BETWEEN);
  if (last === "" || more !== undefined) return null;
  const year = LAST_YEAR.exec(last)?.[1] ?? "";
  return [WITHOUT_YEAR.test(first) ? `${first} ${year}` : first, last];
}

const spanned = (first: Days | null, last: Days | null): Days | null =>
  first === null || last === null || last.end < first.start
    ? null
    : { start: first.start, end: last.end };

/**
 * The text of a first and a last day → what it can mean; null: it is not two dates in order.
 * `single` reads one date.
 */
export function spanIn(text: string, single: (text: string) => DateMeaning): DateMeaning | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const [first, last] = [single(parts[0]), single(parts[1])];
  if (first.kind === "ordered" && last.kind === "ordered") {
    const [dmy, mdy] = [spanned(first.dmy, last.dmy), spanned(first.mdy, last.mdy)];
    return dmy === null && mdy === null ? null : { kind: "ordered", dmy, mdy };
  }
  if (!("days" in first) || !("days" in last) || first.kind !== last.kind) return null;
  const days = spanned(first.days, last.days);
  return days === null ? null : { ...first, days };
}

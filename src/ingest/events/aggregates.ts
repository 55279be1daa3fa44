import { meaningOf } from "./parse-date.ts";

const COUNT =
  /^(?:n_?|num(?:ber)?_?(?:of_)?|no_?(?:of_)?|total_?|count_?(?:of_)?)?(?:events?|incidents?|attacks?)(?:_?counts?)?$/u;
const PERIOD = /^(?:week|month|quarter|period|week_start|year_week|iso_week)$/u;
const SERIES = /(?:^|_)(?:cumulative|cum|cumul|running_total|daily|weekly|monthly)(?:_|$)/u;
const PLACE =
  /(?:^|_)(?:lat(?:itude)?(?:_|$)|lon(?:g|gitude)?(?:_|$)|lng|x$|y$|adm(?:in)?_?\d|location|place|province|district|city|town|village|region|country|state|county|area|geo)/u;
const WHO = /(?:^|_)(?:actor|side|group|perpetrator|attacker|target|victim_?name|party)/u;
const NUMBER = /^[+-]?[\d.,\s]+%?$/u;

const filledShare = (
  rows: readonly (readonly string[])[],
  column: number,
  isLike: (text: string) => boolean,
): number => {
  const texts = rows.map((row) => row[column]?.trim() ?? "").filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter(isLike).length / texts.length;
};

/**
 * Counts by week, or a series by day, are not events; they must never be counted as such. `names`:
 * plain names of the columns → why the table is one of counts, in words; null: it is not.
 */
export function aggregateIn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  const count = names.findIndex((name) => COUNT.test(name));
  const period = names.find((name) => PERIOD.test(name));
  const isCounted = count >= 0 && filledShare(rows, count, (text) => NUMBER.test(text)) > 0.8;
  if (isCounted)
    return `Counts of events${period === undefined ? "" : ` by ${period}`}, not events: each row has its number in the column "${names[count] ?? ""}"`;
  const series = names.find((name) => SERIES.test(name));
  const hasPlace = names.some((name) => PLACE.test(name));
  if (series !== undefined && !hasPlace)
    return `A series over time without places, not events (column "${series}")`;
  if (hasPlace || names.some((name) => WHO.test(name)) || rows.length < 3) return null;
  const dates = names.findIndex(
    (_, column) => filledShare(rows, column, (text) => meaningOf(text).kind !== "none") > 0.8,
  );
  const isNumbers = names.every(
    (_, column) => column === dates || filledShare(rows, column, (text) => NUMBER.test(text)) > 0.8,
  );
  const isSeries = dates >= 0 && names.length > 1 && isNumbers;
  return isSeries ? "A date and numbers only, without place or actor: a series, not events" : null;
}

import { UNKNOWN } from "../../domain/event-columns.ts";
import { plainDigits } from "./plain-text.ts";

/** Deaths as an estimate; UNKNOWN where the text does not say. */
export interface DeathRange {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d{1,7})";
const form = (text: string) => new RegExp(`^${text.replaceAll("#", COUNT)}$`, "iu");
/** "3 and 5" may as well be two counts. */
const RANGES = [form("(?:between )?# ?(?:-|–|—|to|or) ?#"), form("between # and #")];
const LOWEST = [
  form("(?:at least|more than|over|min\\.?|minimum|≥|>=|>) ?#"),
  form("# ?(?:\\+|plus|or more|and more)"),
];
const HIGHEST = [form("(?:up to|at most|less than|fewer than|under|max\\.?|maximum|≤|<=|<) ?#")];
const ABOUT = [form("(?:about|around|approx\\.?|approximately|some|circa|ca?\\.?|~|≈) ?#")];

const countIn = (text: string, forms: readonly RegExp[]): number => {
  for (const each of forms) {
    const count = each.exec(text)?.[1];
    if (count !== undefined) return Number(count.replaceAll(",", ""));
  }
  return UNKNOWN;
};

/**
 * Deaths that are told as a range or a bound: `10-15`, `at least 4`, `5+`, `up to 8`, `about 7`.
 * A bound stays one, it is no best estimate. null: the text is none of these.
 */
export function deathRangeOf(cell: string): DeathRange | null {
  const text = plainDigits(cell).replace(/\s+/gu, " ");
  const ends = RANGES.map((each) => each.exec(text)).find((found) => found !== null);
  if (ends !== undefined) {
    const [low = NaN, high = NaN] = ends.slice(1).map((count) => Number(count.replaceAll(",", "")));
    return low <= high ? { low, best: UNKNOWN, high } : null;
  }
  const range = {
    low: countIn(text, LOWEST),
    best: countIn(text, ABOUT),
    high: countIn(text, HIGHEST),
  };
  return Math.max(range.low, range.best, range.high) === UNKNOWN ? null : range;
}

import { UNKNOWN } from "../../domain/event-columns.ts";
import { type Cells, textOf } from "./cells.ts";
import { isNothing } from "./coded-columns.ts";
import { parseCount } from "./parse-number.ts";

/** Words for "not stated" in a column of numbers. */
const UNSTATED =
  /^(?:unreported|unknown|unclear|not (?:known|reported|stated|available)|n\.?a\.?|\?+)$/iu;

/** A cell that is no number and no word for "not stated". */
export const NO_COUNT = -2;

/** A cell of deaths → a number, UNKNOWN, or NO_COUNT. */
export function deathsIn(cells: Cells, column: number): number {
  if (column < 0 || column >= cells.count) return UNKNOWN;
  const start = cells.starts[column]!;
  const end = cells.ends[column]!;
  const count = parseCount(cells.buffer, start, end);
  if (count !== NO_COUNT) return count;
  const text = textOf(cells.buffer, start, Math.min(end, start + 64)).trim();
  return isNothing(text) || UNSTATED.test(text) ? UNKNOWN : NO_COUNT;
}

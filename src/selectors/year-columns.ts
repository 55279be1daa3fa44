import {
  type CodeColumn,
  type CodeLists,
  type IntervalColumn,
  UNDATED,
} from "../analysis/columns.ts";
import { monthsOf, touchedYears, type Year, yearsOf } from "../analysis/timeline.ts";
import { lazyCodes, whenAsked } from "./lazy-columns.ts";

/**
 * What the dates of claims are counted by, beside the dates themselves:
 * - `year`: each calendar year that a claim touches
 * - `datedYear`: the same by how exactly the date is known (see CLOSE and VAGUE)
 * - `month`, `datedMonth`: the same by calendar months
 * - `dated`: whether a claim has a date that a calendar can hold (see DATED and UNKNOWN)
 */
export type DateDimension = "year" | "datedYear" | "month" | "datedMonth" | "dated";

/** UCDP GED's `date_prec` in two: a month or better, and longer than a month. */
export const MONTH_OR_BETTER: readonly string[] = Object.freeze(["1", "2", "3", "4"]);
export const LONGER_THAN_A_MONTH: readonly string[] = Object.freeze(["5"]);

/** Kinds of a `datedYear`: its code is `KINDS` times the year's place, plus the kind. */
export const KINDS = 2;
/** Known to a month or better. */
export const CLOSE = 0;
export const VAGUE = 1;

/** Codes of `dated`. */
export const DATED = 0;
export const UNKNOWN = 1;

interface YearColumns {
  readonly years: () => readonly Year[];
  readonly months: () => readonly Year[];
  readonly columns: Readonly<Record<DateDimension, CodeColumn>>;
}

/** The column `datePrecision`, and those of its codes that say "longer than a month". */
interface StatedPrecisions {
  readonly column: CodeColumn;
  readonly vague: readonly number[];
}

/** The kind of each row's date. */
function kindsOf({ column, vague }: StatedPrecisions): Uint8Array {
  const { offsets, values } = column;
  const kindOf = new Uint8Array(column.size).fill(CLOSE);
  for (const code of vague) kindOf[code] = VAGUE;
  const kinds = new Uint8Array(offsets.length - 1);
  for (let row = 0; row < kinds.length; row++) kinds[row] = kindOf[values[offsets[row]!]!]!;
  return kinds;
}

function datedOf({ start }: IntervalColumn): CodeLists {
  const offsets = new Uint32Array(start.length + 1);
  const values = new Uint8Array(start.length);
  for (let row = 0; row < start.length; row++) {
    values[row] = start[row] === UNDATED ? UNKNOWN : DATED;
    offsets[row + 1] = row + 1;
  }
  return { offsets, values };
}

/** All are worked out when first read. */
export function yearColumns(
  rows: number,
  date: IntervalColumn,
  precisions: StatedPrecisions,
): YearColumns {
  let knownYears: readonly Year[] | null = null;
  let knownMonths: readonly Year[] | null = null;
  const years = () => (knownYears ??= yearsOf(date));
  const months = () => (knownMonths ??= monthsOf(years()));
  const touched = (
    bins: () => readonly Year[],
    kinds: number,
    kindOf: () => (row: number) => number,
  ) =>
    lazyCodes(
      rows,
      () => kinds * bins().length,
      whenAsked(() => touchedYears(date, bins(), kinds, kindOf())),
    );
  const one = () => () => 0;
  const byPrecision = () => {
    const kinds = kindsOf(precisions);
    return (row: number) => kinds[row]!;
  };
  return {
    years,
    months,
    columns: {
      year: touched(years, 1, one),
      datedYear: touched(years, KINDS, byPrecision),
      month: touched(months, 1, one),
      datedMonth: touched(months, KINDS, byPrecision),
      dated: lazyCodes(
        rows,
        () => 2,
        whenAsked(() => datedOf(date)),
      ),
    },
  };
}

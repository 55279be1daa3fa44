import { createSelector } from "reselect";
import type { IntervalColumn } from "../analysis/columns.ts";
import { binIntervals, type Timeline } from "../analysis/timeline.ts";
import type { DateClause } from "../domain/clause.ts";
import type { Unit } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import type { ClaimTable } from "./claim-table.ts";
import { countRows, type Evaluation, selectMeasured, selectAllMeasured } from "./evaluation.ts";

/** UCDP GED's `date_prec` in two: a month or better, and longer than a month. */
export const MONTH_OR_BETTER: readonly string[] = Object.freeze(["1", "2", "3", "4"]);
export const LONGER_THAN_A_MONTH: readonly string[] = Object.freeze(["5"]);

/** One calendar year. A claim counts in each year that its stated interval touches. */
export interface TimeBin {
  /** First and last day since 1970-01-01, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Claims, events or documents that touch the year, under all clauses but the date's. */
  readonly count: number;
  /** Of these with a date known to a month or better. */
  readonly close: number;
  /** Of these with a date known no better than a year. An event can be in both. */
  readonly vague: number;
  /** `count` without any filter. */
  readonly all: number;
}

export interface ChartTimeline {
  readonly bins: readonly TimeBin[];
  readonly dated: number;
  readonly undated: number;
}

const NO_TIMELINE: ChartTimeline = Object.freeze({ bins: [], dated: 0, undated: 0 });

function isCoded(table: ClaimTable, values: readonly string[]): (row: number) => boolean {
  const column = table.table.columns.datePrecision;
  const codes = new Set(values.flatMap((value) => table.codes.datePrecision.get(value) ?? []));
  if (column.kind !== "multi") return () => false;
  const { offsets, values: coded } = column;
  return (row) => codes.has(coded[offsets[row] ?? 0] ?? -1);
}

const touching = ({ bins }: Timeline) => bins.map(({ exact, spanning }) => exact + spanning);

/** Distinct events or documents that touch each bin: each is binned by all of its rows at once. */
function distinctPerBin(
  table: ClaimTable,
  rows: Uint32Array,
  bins: Timeline["bins"],
  { start, end }: IntervalColumn,
  unit: Unit,
): number[] {
  return bins.map((bin) =>
    countRows(
      { table },
      rows.filter((row) => start[row]! <= bin.end && end[row]! >= bin.start),
      unit,
    ),
  );
}

/** Counts per bin of the rows that have a date. */
function perBin(
  table: ClaimTable,
  dated: Uint32Array,
  column: IntervalColumn,
  unit: Unit,
): readonly number[] {
  const timeline = binIntervals(column, dated, "year");
  if (unit === "claims") return touching(timeline);
  return distinctPerBin(table, dated, timeline.bins, column, unit);
}

export function timelineOf(
  evaluation: Evaluation,
  unfiltered: Evaluation,
  unit: Unit,
): ChartTimeline {
  const { table } = evaluation;
  const column = table.table.columns.date;
  if (column.kind !== "interval") return NO_TIMELINE;
  const isClose = isCoded(table, MONTH_OR_BETTER);
  const isVague = isCoded(table, LONGER_THAN_A_MONTH);
  const isDated = (row: number) => isClose(row) || isVague(row);
  const rows = evaluation.passing.rowsIgnoring("date");
  const dated = rows.filter(isDated);
  const all = perBin(table, unfiltered.passing.rows().filter(isDated), column, unit);
  const count = perBin(table, dated, column, unit);
  const close = perBin(table, dated.filter(isClose), column, unit);
  const vague = perBin(table, dated.filter(isVague), column, unit);
  return {
    bins: binIntervals(column, new Uint32Array(), "year").bins.map(({ start, end, label }, at) => ({
      start,
      end,
      label,
      count: count[at] ?? 0,
      close: close[at] ?? 0,
      vague: vague[at] ?? 0,
      all: all[at] ?? 0,
    })),
    dated: countRows({ table }, dated, unit),
    undated: countRows(
      { table },
      rows.filter((row) => !isDated(row)),
      unit,
    ),
  };
}

export const selectTimeline = createSelector(
  [selectMeasured, selectAllMeasured, (state: State) => state.view.unit],
  (evaluation, unfiltered, unit): ChartTimeline =>
    evaluation === null || unfiltered === null
      ? NO_TIMELINE
      : timelineOf(evaluation, unfiltered, unit),
);

export const OPEN_DATE: DateClause = Object.freeze({
  source: "date",
  dimension: "date",
  value: Object.freeze({ from: null, to: null, undated: true }),
});

export const selectDateClause = ({ clauses }: State): DateClause =>
  clauses.find((clause): clause is DateClause => clause.dimension === "date") ?? OPEN_DATE;

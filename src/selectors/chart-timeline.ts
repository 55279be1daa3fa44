import { createSelector } from "reselect";
import type { DateClause } from "../domain/clause.ts";
import type { Unit } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { countBy, type Evaluation, selectAllMeasured, selectMeasured } from "./evaluation.ts";
import { CLOSE, DATED, KINDS, UNKNOWN, VAGUE } from "./year-columns.ts";

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
  /** Of these with a date known less exactly. An event can be in both. */
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

export function timelineOf(
  evaluation: Evaluation,
  unfiltered: Evaluation,
  unit: Unit,
): ChartTimeline {
  const count = countBy(evaluation, "year", unit, "date");
  const dated = countBy(evaluation, "datedYear", unit, "date");
  const known = countBy(evaluation, "dated", unit, "date");
  const all = countBy(unfiltered, "year", unit);
  return {
    bins: evaluation.table.years().map((year, at) => ({
      ...year,
      count: count[at]!,
      close: dated[at * KINDS + CLOSE]!,
      vague: dated[at * KINDS + VAGUE]!,
      all: all[at]!,
    })),
    dated: known[DATED]!,
    undated: known[UNKNOWN]!,
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

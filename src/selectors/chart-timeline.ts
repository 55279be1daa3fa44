import { createSelector } from "reselect";
import type { DateClause } from "../domain/clause.ts";
import type { Unit } from "../domain/dimension.ts";
import { yearOfDay, type Year } from "../analysis/timeline.ts";
import type { YearSpan } from "../domain/view.ts";
import type { State } from "../store/state.ts";
import { countBy, type Evaluation, selectAllMeasured, selectMeasured } from "./evaluation.ts";
import { CLOSE, DATED, KINDS, UNKNOWN, VAGUE } from "./year-columns.ts";

/** One calendar year, or month. A claim counts in each that its stated interval touches. */
export interface TimeBin {
  /** First and last day since 1970-01-01, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Claims, events or documents that touch it, under all clauses but the date's. */
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
  /** The years that are shown of those that there are, month by month; null: all, year by year. */
  readonly closer: { readonly shown: YearSpan; readonly all: YearSpan } | null;
  readonly dated: number;
  readonly undated: number;
}

const NO_TIMELINE: ChartTimeline = Object.freeze({ bins: [], closer: null, dated: 0, undated: 0 });

/** The years of `span` that a record has; null: none, or all of them are asked for. */
function shownOf(years: readonly Year[], span: YearSpan | null): ChartTimeline["closer"] {
  const [first, last] = [years[0], years.at(-1)];
  if (span === null || first === undefined || last === undefined) return null;
  const all = { from: yearOfDay(first.start), to: yearOfDay(last.start) };
  const shown = { from: Math.max(all.from, span.from), to: Math.min(all.to, span.to) };
  return shown.from > shown.to ? null : { shown, all };
}

const MONTHS = 12;

export function timelineOf(
  evaluation: Evaluation,
  unfiltered: Evaluation,
  unit: Unit,
  span: YearSpan | null = null,
): ChartTimeline {
  const { table } = evaluation;
  const closer = shownOf(table.years(), span);
  const [each, byPrecision, bins] =
    closer === null
      ? (["year", "datedYear", table.years()] as const)
      : (["month", "datedMonth", table.months()] as const);
  const first = closer === null ? 0 : MONTHS * (closer.shown.from - closer.all.from);
  const end = closer === null ? bins.length : MONTHS * (closer.shown.to + 1 - closer.all.from);
  const count = countBy(evaluation, each, unit, "date");
  const dated = countBy(evaluation, byPrecision, unit, "date");
  const known = countBy(evaluation, "dated", unit, "date");
  const all = countBy(unfiltered, each, unit);
  return {
    bins: bins.slice(first, end).map((bin, place) => {
      const at = first + place;
      return {
        ...bin,
        count: count[at]!,
        close: dated[at * KINDS + CLOSE]!,
        vague: dated[at * KINDS + VAGUE]!,
        all: all[at]!,
      };
    }),
    closer,
    dated: known[DATED]!,
    undated: known[UNKNOWN]!,
  };
}

export const selectTimeline = createSelector(
  [
    selectMeasured,
    selectAllMeasured,
    (state: State) => state.view.unit,
    (state: State) => state.view.years,
  ],
  (evaluation, unfiltered, unit, years): ChartTimeline =>
    evaluation === null || unfiltered === null
      ? NO_TIMELINE
      : timelineOf(evaluation, unfiltered, unit, years),
);

/** The years that a date clause touches, which a closer look shows; null: it is open on both sides. */
export function yearsOfClause({ value: { from, to } }: DateClause, bins: readonly TimeBin[]) {
  const [first, last] = [from ?? bins[0]?.start, to ?? bins.at(-1)?.end];
  if ((from === null && to === null) || first === undefined || last === undefined) return null;
  const span: YearSpan = { from: yearOfDay(first), to: yearOfDay(last) };
  return span.from > span.to ? null : span;
}

export const OPEN_DATE: DateClause = Object.freeze({
  source: "date",
  dimension: "date",
  value: Object.freeze({ from: null, to: null, undated: true }),
});

export const selectDateClause = ({ clauses }: State): DateClause =>
  clauses.find((clause): clause is DateClause => clause.dimension === "date") ?? OPEN_DATE;

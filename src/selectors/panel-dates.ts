import { createSelector } from "reselect";
import { knownDays } from "../analysis/timeline.ts";
import { countBy, selectEvaluation, selectUnfiltered } from "./evaluation.ts";
import type { State } from "../store/state.ts";
import { UNKNOWN } from "./year-columns.ts";

export interface DateSpan {
  /** First and last day that any claim states, since 1970-01-01; null when none does. */
  readonly first: number | null;
  readonly last: number | null;
}

/** The days that the whole record spans: it does not move with the filter. */
export const selectDateSpan = createSelector([selectUnfiltered], (unfiltered): DateSpan => {
  const column = unfiltered?.table.table.columns.date;
  return (column?.kind === "interval" && knownDays(column)) || { first: null, last: null };
});

/** How many have no date that a calendar can hold, in the unit of counting. */
export const selectUndated = createSelector(
  [selectEvaluation, (state: State) => state.view.unit],
  (evaluation, unit) => {
    const count = (ignoring?: string) =>
      evaluation === null ? 0 : countBy(evaluation, "dated", unit, ignoring)[UNKNOWN]!;
    return { passing: count(), ignoringDate: count("date") };
  },
);

/** How many claims report each event, under the filter and in the whole record. */
export const selectEventClaims = createSelector(
  [selectEvaluation, selectUnfiltered],
  (evaluation, unfiltered) => {
    const counts = new Map<string, { readonly passing: number; readonly all: number }>();
    if (evaluation === null || unfiltered === null) return counts;
    const passing = countBy(evaluation, "event", "claims");
    const all = countBy(unfiltered, "event", "claims");
    evaluation.table.orders.event.forEach((id, code) =>
      counts.set(id, { passing: passing[code] ?? 0, all: all[code] ?? 0 }),
    );
    return counts;
  },
);

/** How many claims under the filter take a position on each proposition. */
export const selectPropositionClaims = createSelector(
  [selectEvaluation],
  (evaluation): ReadonlyMap<string, number> => {
    if (evaluation === null) return new Map();
    const counts = countBy(evaluation, "proposition", "claims");
    return new Map(evaluation.table.orders.proposition.map((id, code) => [id, counts[code] ?? 0]));
  },
);

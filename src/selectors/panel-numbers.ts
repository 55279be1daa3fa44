import { createSelector } from "reselect";
import type { Clause } from "../domain/clause.ts";
import { OTHER_TYPE, type ValueDimension } from "../domain/dimension.ts";
import { EVENT_TYPES } from "../domain/vocabularies.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectSelected, totalsOf } from "./evaluation.ts";
import { tallyBy } from "./panel-tally.ts";
import { narrowed } from "./panel-where.ts";

export interface NumberList {
  readonly what: "claims" | "events" | "documents" | "groups";
  readonly count: number;
  /** The claims behind the number. */
  readonly where: readonly Clause[];
}

/** The four numbers of the selection. Events and groups open the claims that have one. */
export const selectNumberLists = createSelector(
  [selectSelected, (state: State) => state.selection],
  (selected: Evaluation | null, selection): readonly NumberList[] => {
    const totals = selected === null ? null : totalsOf(selected);
    const valuesOf = (dimension: ValueDimension) =>
      tallyBy(selected, dimension, "claims").map(({ value }) => value);
    const [documents, groups] = [valuesOf("document"), valuesOf("actor")];
    const list = (
      what: NumberList["what"],
      count: number,
      dimension: ValueDimension,
      values: readonly string[],
    ) => ({ what, count, where: narrowed(selection, dimension, values) });
    return [
      list("claims", totals?.claims ?? 0, "document", documents),
      // Every event has a type, so its claims are those with one.
      list("events", totals?.events ?? 0, "eventType", [...EVENT_TYPES, OTHER_TYPE]),
      list("documents", documents.length, "document", documents),
      list("groups", groups.length, "actor", groups),
    ];
  },
);

import { createSelector, lruMemoize } from "reselect";
import { type Crossfilter, createCrossfilter } from "../analysis/crossfilter.ts";
import { layOut } from "../analysis/laid-table.ts";
import { type Clause, NO_CLAUSES, putClause } from "../domain/clause.ts";
import {
  type Contest,
  DIMENSION_OF_UNIT,
  type Unit,
  type ValueDimension,
} from "../domain/dimension.ts";
import type { Lane, State } from "../store/state.ts";
import { backgroundFor } from "./counting.ts";
import { type ClaimTable, selectClaimTable, type TableDimension } from "./claim-table.ts";
import { toFilters } from "./filters-of-clauses.ts";
import { selectHeldRowFinder } from "./held-matching.ts";
import { lastOfEngines } from "./last-of-engines.ts";
import { clausesOfSelection } from "./selection-clauses.ts";
import type { DateDimension } from "./year-columns.ts";

/** The claims that pass, and the ways to count them. A new object whenever an answer may differ. */
export interface Evaluation {
  readonly table: ClaimTable;
  readonly passing: Crossfilter<TableDimension>;
}

const selectClauses = (state: State) => state.clauses;
const selectSelection = (state: State) => state.selection;

/**
 * An engine has one state at a time, so an evaluation must not be handed out again once another
 * filter has been applied: after "undo" the old clauses are the same object as before, and
 * reselect's default memory would find the old evaluation for them. Only the last one is kept, but
 * of each record's engines: those that count ahead do not take it from those on the page.
 */
const LAST_ONLY = { memoize: lastOfEngines, argsMemoize: lruMemoize };

/**
 * A selector for each picture: an engine that answered for one must not be asked by another before
 * the first has read the answer.
 */
function inLanes<T>(make: () => (state: State) => T): (state: State) => T {
  const lanes = { main: make(), second: make(), aside: make() } satisfies Record<Lane, unknown>;
  return (state) => lanes[state.lane](state);
}

/** The columns as they are counted: one for all engines of all lanes. */
const selectLaidTable = createSelector([selectClaimTable], (table) =>
  table === null ? null : layOut(table.table, { background: backgroundFor(table.table.rows) }),
);

/** Engines over the same columns: what the filter lets pass, what is selected of that, and so on. */
const selectEngines = inLanes(() =>
  createSelector([selectClaimTable, selectLaidTable], (table, laid) =>
    table === null || laid === null
      ? null
      : {
          table,
          filter: createCrossfilter(laid),
          selection: createCrossfilter(laid),
          all: createCrossfilter(laid),
          a: createCrossfilter(laid),
          b: createCrossfilter(laid),
          measured: createCrossfilter(laid),
          allMeasured: createCrossfilter(laid),
        },
  ),
);

export const selectEvaluation = inLanes(() =>
  createSelector(
    [selectEngines, selectClauses, selectHeldRowFinder],
    (engines, clauses, findHeld): Evaluation | null => {
      if (engines === null) return null;
      engines.filter.apply(toFilters(clauses, engines.table, findHeld));
      return { table: engines.table, passing: engines.filter };
    },
    LAST_ONLY,
  ),
);

/** The whole record, without any filter. */
export const selectUnfiltered = createSelector([selectEngines], (engines): Evaluation | null =>
  engines === null ? null : { table: engines.table, passing: engines.all },
);

/** The claims that are contested, as a clause that stands beside every other. */
const CONTESTED: readonly Clause[] = [
  {
    source: "measure",
    dimension: "contested",
    value: { include: ["conflict"] satisfies Contest[], exclude: [] },
  },
];

/** What the measure of the view adds to the filter of everything that is counted in it. */
export const selectMeasureClauses = ({ view }: State): readonly Clause[] =>
  view.measure === "contested" ? CONTESTED : NO_CLAUSES;

/** What charts count: all that passes, or only what is contested of it. */
export const selectMeasured = inLanes(() =>
  createSelector(
    [selectEngines, selectClauses, selectMeasureClauses, selectEvaluation, selectHeldRowFinder],
    (engines, clauses, measure, evaluation, findHeld): Evaluation | null => {
      if (engines === null || measure === NO_CLAUSES) return evaluation;
      engines.measured.apply(toFilters([...clauses, ...measure], engines.table, findHeld));
      return { table: engines.table, passing: engines.measured };
    },
    LAST_ONLY,
  ),
);

/** The same of the whole record. */
export const selectAllMeasured = inLanes(() =>
  createSelector(
    [selectEngines, selectMeasureClauses, selectUnfiltered, selectHeldRowFinder],
    (engines, measure, unfiltered, findHeld): Evaluation | null => {
      if (engines === null || measure === NO_CLAUSES) return unfiltered;
      engines.allMeasured.apply(toFilters(measure, engines.table, findHeld));
      return { table: engines.table, passing: engines.allMeasured };
    },
    LAST_ONLY,
  ),
);

/** What passes the filter and belongs to the selection; null when nothing is selected. */
export const selectSelected = inLanes(() =>
  createSelector(
    [selectEngines, selectClauses, selectSelection, selectHeldRowFinder],
    (engines, clauses, selection, findHeld): Evaluation | null => {
      const where = clausesOfSelection(selection);
      if (engines === null || where === null) return null;
      engines.selection.apply(toFilters(where.reduce(putClause, clauses), engines.table, findHeld));
      return { table: engines.table, passing: engines.selection };
    },
    LAST_ONLY,
  ),
);

/** What passes the filter on each side of a comparison; null when nothing is compared. */
export const selectCompared = inLanes(() =>
  createSelector(
    [selectEngines, selectClauses, selectSelection, selectHeldRowFinder],
    (engines, clauses, selection, findHeld) => {
      if (engines === null || selection.type !== "comparison") return null;
      const { table } = engines;
      const side = (name: "a" | "b"): Evaluation => {
        engines[name].apply(toFilters(selection[name].reduce(putClause, clauses), table, findHeld));
        return { table, passing: engines[name] };
      };
      return { a: side("a"), b: side("b") };
    },
    LAST_ONLY,
  ),
);

/** Counts per code of `dimension` in the unit of counting. */
export function countBy(
  { passing }: Evaluation,
  dimension: ValueDimension | DateDimension,
  unit: Unit,
  ignoring?: string,
): Uint32Array {
  if (unit === "claims") return passing.counts(dimension, ignoring);
  return passing.distinct(dimension, DIMENSION_OF_UNIT[unit], ignoring);
}

/** How many the rows are in a unit of counting. */
export function countRows(
  { table }: Pick<Evaluation, "table">,
  rows: Uint32Array,
  unit: Unit,
): number {
  const column = unit === "claims" ? null : table.table.columns[DIMENSION_OF_UNIT[unit]];
  if (column?.kind !== "codes") return rows.length;
  const { offsets, values } = column;
  const seen = new Uint8Array(column.size);
  let count = 0;
  for (const row of rows)
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const value = values[at]!;
      if (seen[value] === 0) count += 1;
      seen[value] = 1;
    }
  return count;
}

/** How many pass, in each unit of counting. */
export function totalsOf(evaluation: Evaluation): Readonly<Record<Unit, number>> {
  return {
    claims: evaluation.passing.total,
    events: evaluation.passing.distinctTotal("event"),
    documents: evaluation.passing.distinctTotal("document"),
    voices: evaluation.passing.distinctTotal("voice"),
  };
}

export const selectTotals = createSelector([selectEvaluation, selectUnfiltered], (passing, all) =>
  passing === null || all === null ? null : { passing: totalsOf(passing), all: totalsOf(all) },
);

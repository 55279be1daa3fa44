import { createSelector, lruMemoize } from "reselect";
import { type Crossfilter, createCrossfilter } from "../analysis/crossfilter.ts";
import { OPEN_END, OPEN_START } from "../analysis/columns.ts";
import { layOut } from "../analysis/laid-table.ts";
import type { Filter } from "../analysis/predicate.ts";
import { type Clause, isEmptyClause, NO_CLAUSES, putClause } from "../domain/clause.ts";
import {
  type Contest,
  DIMENSION_OF_UNIT,
  type Unit,
  type ValueDimension,
} from "../domain/dimension.ts";
import { type Selection, selectedPlaces } from "../domain/selection.ts";
import type { Lane, State } from "../store/state.ts";
import { backgroundFor } from "./counting.ts";
import { type ClaimTable, selectClaimTable, type TableDimension } from "./claim-table.ts";
import { selectHeldRowFinder } from "./held-matching.ts";
import { lastOfEngines } from "./last-of-engines.ts";
import type { DateDimension } from "./year-columns.ts";

/** The claims that pass, and the ways to count them. A new object whenever an answer may differ. */
export interface Evaluation {
  readonly table: ClaimTable;
  readonly passing: Crossfilter<TableDimension>;
}

const NO_ROWS = new Uint32Array();

/** Finds the rows that a held clause asks for. */
type FindHeld = (question: string) => Uint32Array;

function toFilter(
  clause: Clause,
  table: ClaimTable,
  findHeld: FindHeld,
): Filter<TableDimension> | null {
  const { source } = clause;
  switch (clause.dimension) {
    case "held":
      if (isEmptyClause(clause)) return null;
      return { source, dimension: null, predicate: { type: "rows", rows: findHeld(clause.value) } };
    case "text": {
      const rows = table.search(clause.value);
      return rows && { source, dimension: null, predicate: { type: "rows", rows } };
    }
    case "date": {
      const { from, to, undated } = clause.value;
      return {
        source,
        dimension: "date",
        predicate: { type: "interval", from: from ?? OPEN_START, to: to ?? OPEN_END, undated },
      };
    }
    default: {
      const codes = table.codes[clause.dimension];
      const { include } = clause.value;
      // Asked for values that no claim has: nothing passes, which is not the same as no restriction.
      if (include.length > 0 && include.every((value) => !codes.has(value)))
        return { source, dimension: null, predicate: { type: "rows", rows: NO_ROWS } };
      const known = (values: readonly string[]) =>
        values.flatMap((value) => codes.get(value) ?? []);
      return {
        source,
        dimension: clause.dimension,
        predicate: {
          type: "values",
          include: known(clause.value.include),
          exclude: known(clause.value.exclude),
        },
      };
    }
  }
}

/** Clauses → filters in codes. Values that the record does not have let nothing pass. */
export function toFilters(
  clauses: readonly Clause[],
  table: ClaimTable,
  findHeld: FindHeld,
): readonly Filter<TableDimension>[] {
  return clauses.flatMap((clause) => toFilter(clause, table, findHeld) ?? []);
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

/** The clauses that a selection adds to the filter; null when it is not about claims. */
export function clausesOfSelection(selection: Selection): readonly Clause[] | null {
  const include = (dimension: ValueDimension, values: readonly string[]): readonly Clause[] => [
    { source: "selection", dimension, value: { include: values, exclude: [] } },
  ];
  switch (selection.type) {
    case "places":
      return include("place", selectedPlaces(selection));
    case "actor":
      return include("actor", [selection.id]);
    case "document":
      return include("document", [selection.id]);
    case "list":
      return selection.where;
    case "proposition":
      return include("proposition", [selection.id]);
    case "none":
    case "claim":
    case "rejected":
    case "comparison":
      return null;
  }
}

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
  if (column?.kind !== "multi") return rows.length;
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

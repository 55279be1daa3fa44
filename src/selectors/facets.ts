import { createSelector } from "reselect";
import { valueClauseOf } from "../domain/clause.ts";
import { NONE, VALUE_DIMENSIONS, type ValueDimension } from "../domain/dimension.ts";
import { ARMED_KINDS } from "../domain/vocabularies.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import {
  countBy,
  type Evaluation,
  selectAllMeasured,
  selectEvaluation,
  selectMeasured,
  selectUnfiltered,
} from "./evaluation.ts";

const NO_ROWS: readonly FacetRow[] = Object.freeze([]);

/** One value of a dimension: its count under all other clauses, and what its own clause says of it. */
export interface FacetRow {
  readonly value: string;
  readonly count: number;
  /** Without any filter; a value that the record never uses is 0 here. */
  readonly all: number;
  readonly state: "free" | "included" | "excluded";
  /** Rows with the same group stand together: the country of a province, the kind of an actor. */
  readonly group: string;
}

function groupOf(record: CodedRecord | null, dimension: ValueDimension, value: string): string {
  if (dimension === "province") return record?.places.get(value)?.country ?? NONE;
  if (dimension !== "actor") return "";
  const kind = record?.actors.get(value)?.kind;
  if (kind === undefined) return NONE;
  // What a data set names is called neither an armed group nor a state.
  if (kind === "unsorted") return "unsorted";
  return ARMED_KINDS.includes(kind) ? "armed" : "state";
}

type EvaluationSelector = (state: State) => Evaluation | null;

/** The rows of `dimension`, counted in what the two selectors let pass. */
function makeSelectFacet(
  dimension: ValueDimension,
  selectPassing: EvaluationSelector,
  selectAll: EvaluationSelector,
) {
  return createSelector(
    [
      selectPassing,
      selectAll,
      (state: State) => state.view.unit,
      (state: State) => valueClauseOf(state.clauses, dimension),
      (state: State) => state.record,
    ],
    (evaluation, unfiltered, unit, clause, record): readonly FacetRow[] => {
      if (evaluation === null || unfiltered === null) return NO_ROWS;
      const counts = countBy(evaluation, dimension, unit, dimension);
      const all = countBy(unfiltered, dimension, unit);
      return evaluation.table.orders[dimension].map((value, code) => ({
        value,
        count: counts[code] ?? 0,
        all: all[code] ?? 0,
        state: clause?.value.include.includes(value)
          ? "included"
          : clause?.value.exclude.includes(value)
            ? "excluded"
            : "free",
        group: groupOf(record, dimension, value),
      }));
    },
  );
}

type FacetSelector = (state: State) => readonly FacetRow[];
type Facets = Readonly<Record<ValueDimension, FacetSelector>>;

function makeFacets(selectPassing: EvaluationSelector, selectAll: EvaluationSelector): Facets {
  const made = VALUE_DIMENSIONS.map((dimension): [ValueDimension, FacetSelector] => [
    dimension,
    makeSelectFacet(dimension, selectPassing, selectAll),
  ]);
  return Object.fromEntries(made) as Facets;
}
const facets = makeFacets(selectEvaluation, selectUnfiltered);
const contested = makeFacets(selectMeasured, selectAllMeasured);

/** The rows of a dimension, in the record's order; sorting is the view's business. */
export function selectFacet(dimension: ValueDimension): FacetSelector {
  return facets[dimension];
}

/** The same, counted in what the view measures; without a measure it is the facet itself. */
export const selectMeasuredFacet =
  (dimension: ValueDimension): FacetSelector =>
  (state) =>
    (state.view.measure === "count" ? facets : contested)[dimension](state);

import { createSelector } from "reselect";
import { NONE, type Unit } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectEvaluation, selectMeasured } from "./evaluation.ts";
import { type FacetRow, selectMeasuredFacet } from "./facets.ts";

/** The dimensions that charts of rows are drawn of. */
export const ROW_DIMENSIONS = [
  "actor",
  "province",
  "document",
  "kind",
  "modality",
  "reliability",
  "credibility",
] as const;
export type RowDimension = (typeof ROW_DIMENSIONS)[number];

/** One bar: a value of the chart's dimension under all clauses but the dimension's own. */
export interface ChartRow extends FacetRow {
  /** Whether the dimension's own clause lets the value count; if not, its bar is muted. */
  readonly passes: boolean;
  /** The count by document, in the record's order; null where a sum of parts would not be the count. */
  readonly parts: readonly number[] | null;
}

const NO_ROWS: readonly ChartRow[] = Object.freeze([]);

/**
 * Counts by document per code. Claims and documents have one document each; an event may be reported
 * by several and a voice quoted by several, so that the parts would add up to more than there are:
 * these are not split.
 */
function partsBy(
  { passing, table }: Evaluation,
  dimension: RowDimension,
  unit: Unit,
): ((code: number) => readonly number[]) | null {
  if (dimension === "document" || unit === "events" || unit === "voices") return null;
  const documents = table.orders.document.length;
  const counts =
    unit === "claims"
      ? passing.cross(dimension, "document", dimension)
      : passing.crossDistinct(dimension, "document", "document", dimension);
  return (code) => [...counts.subarray(code * documents, (code + 1) * documents)];
}

function makeSelectRows(dimension: RowDimension) {
  return createSelector(
    [selectMeasuredFacet(dimension), selectMeasured, (state: State) => state.view.unit],
    (rows, evaluation, unit): readonly ChartRow[] => {
      if (evaluation === null) return NO_ROWS;
      const parts = partsBy(evaluation, dimension, unit);
      const hasIncluded = rows.some(({ state }) => state === "included");
      return rows
        .map((row, code) => ({
          ...row,
          passes: hasIncluded ? row.state === "included" : row.state !== "excluded",
          parts: parts && parts(code),
        }))
        .filter(({ all, state }) => all > 0 || state !== "free");
    },
  );
}

type RowsSelector = ReturnType<typeof makeSelectRows>;
const selectors = Object.fromEntries(
  ROW_DIMENSIONS.map((dimension) => [dimension, makeSelectRows(dimension)]),
) as Readonly<Record<RowDimension, RowsSelector>>;

/** The rows of a chart in the record's order, without values that the record never uses. */
export function selectChartRows(dimension: RowDimension): RowsSelector {
  return selectors[dimension];
}

/** Rows as they are drawn. */
export interface RankedRows {
  /** The largest without any filter, so that a filter moves no row; then those the filter names. */
  readonly shown: readonly ChartRow[];
  readonly others: readonly ChartRow[];
  /** The claims that have no value in the dimension. */
  readonly none: ChartRow | null;
}

export function rankRows(rows: readonly ChartRow[], limit: number): RankedRows {
  const named = rows.filter(({ value }) => value !== NONE).sort((a, b) => b.all - a.all);
  const isShown = (row: ChartRow, at: number) => at < limit || row.state !== "free";
  return {
    shown: named.filter(isShown),
    others: named.filter((row, at) => !isShown(row, at)),
    none: rows.find(({ value }) => value === NONE) ?? null,
  };
}

export const selectDocuments = createSelector(
  [selectEvaluation],
  (evaluation): readonly string[] => evaluation?.table.orders.document ?? [],
);

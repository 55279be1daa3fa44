import type { Clause, ValueClause } from "../domain/clause.ts";
import { NONE, STATED_ONLY, type ValueDimension } from "../domain/dimension.ts";
import type { Selection } from "../domain/selection.ts";
import { clausesOfSelection } from "./selection-clauses.ts";

/**
 * A clause that is joined to the filter by AND, whatever the filter says of the same dimension:
 * its source is none that a facet has. For numbers that obey every clause.
 */
export function also(
  dimension: ValueDimension,
  values: readonly string[],
  taken: readonly Clause[] = [],
): ValueClause {
  const isTaken = (source: string) => taken.some((clause) => clause.source === source);
  let source = `also-${dimension}`;
  for (let n = 2; isTaken(source); n++) source = `also-${dimension}-${n}`;
  return { source, dimension, value: { include: values, exclude: [] } };
}

/** The claims behind a facet's number: it ignores the facet's own clause, so this replaces it. */
export const insteadOf = (dimension: ValueDimension, value: string): readonly Clause[] => [
  { source: dimension, dimension, value: { include: [value], exclude: [] } },
];

/** The selection's claims that have one of `values` as well. */
export function narrowed(
  selection: Selection,
  dimension: ValueDimension,
  values: readonly string[],
): readonly Clause[] {
  const where = (clausesOfSelection(selection) ?? []).map((clause) =>
    clause.source === "selection" && clause.dimension !== "date" && clause.dimension !== "text"
      ? { ...clause, source: `also-${clause.dimension}` }
      : clause,
  );
  return [...where, also(dimension, values, where)];
}

/** The rows of data sets that share a point: see `writePoint`. */
export const atPoint = (point: string): readonly Clause[] => [
  { source: "also-point", dimension: "point", value: point },
];

/** The date precisions of claims that no calendar can hold. */
export const UNDATED_PRECISIONS: readonly string[] = [STATED_ONLY, NONE];

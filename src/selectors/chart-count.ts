import type { Unit, ValueDimension } from "../domain/dimension.ts";
import { countRows, type Evaluation } from "./evaluation.ts";

/**
 * How many have at least one of `values`, under all clauses but those of `ignoring`. Not the sum of
 * the values' counts: a claim that names two groups is one claim.
 */
export function countAnyOf(
  evaluation: Evaluation,
  dimension: ValueDimension,
  values: readonly string[],
  unit: Unit,
  ignoring: string,
): number {
  const { table, passing } = evaluation;
  const column = table.table.columns[dimension];
  if (column.kind !== "multi") return 0;
  const codes = new Set(values.flatMap((value) => table.codes[dimension].get(value) ?? []));
  const { offsets, values: coded } = column;
  const hasAny = (row: number) => {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      if (codes.has(coded[at] ?? -1)) return true;
    }
    return false;
  };
  return countRows(evaluation, passing.rowsIgnoring(ignoring).filter(hasAny), unit);
}

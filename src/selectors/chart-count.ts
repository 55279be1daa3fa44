import { DIMENSION_OF_UNIT, type Unit, type ValueDimension } from "../domain/dimension.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ClaimTable } from "./claim-table.ts";

/** How many claims, events, documents or voices some rows of the table are. */
export function countRows({ table }: ClaimTable, rows: Iterable<number>, unit: Unit): number {
  if (unit === "claims") return [...rows].length;
  const column = table.columns[DIMENSION_OF_UNIT[unit]];
  if (column.kind !== "multi") return 0;
  const { offsets, values } = column;
  const counted = new Set<number>();
  for (const row of rows)
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counted.add(values[at]!);
  return counted.size;
}

/**
 * How many have at least one of `values`, under all clauses but those of `ignoring`. Not the sum of
 * the values' counts: a claim that names two groups is one claim.
 */
export function countAnyOf(
  { table, passing }: Evaluation,
  dimension: ValueDimension,
  values: readonly string[],
  unit: Unit,
  ignoring: string,
): number {
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
  return countRows(table, passing.rowsIgnoring(ignoring).filter(hasAny), unit);
}

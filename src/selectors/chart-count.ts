import type { Unit, ValueDimension } from "../domain/dimension.ts";
import type { ClaimTable } from "./claim-table.ts";
import { countRows, type Evaluation } from "./evaluation.ts";
import { memoised } from "../domain/memoised.ts";

/** So many answers are kept for each table: a chart asks about the same values at each step of a filter. */
const KEPT = 8;
const keptOf: (table: ClaimTable) => Map<string, Uint8Array> = memoised(() => new Map());

/** 1 for each row that has at least one of `values`. */
function markRows(
  { table, codes }: ClaimTable,
  dimension: ValueDimension,
  values: readonly string[],
): Uint8Array {
  const has = new Uint8Array(table.rows);
  const column = table.columns[dimension];
  if (column.kind !== "codes") return has;
  const isWanted = new Uint8Array(column.size);
  for (const value of values) isWanted[codes[dimension].get(value) ?? column.size] = 1;
  const { offsets, values: coded } = column;
  for (let row = 0; row < has.length; row++) {
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) has[row]! |= isWanted[coded[at]!]!;
  }
  return has;
}

function rowsWithAny(
  table: ClaimTable,
  dimension: ValueDimension,
  values: readonly string[],
): Uint8Array {
  const known = keptOf(table);
  const key = JSON.stringify([dimension, ...values]);
  const rows = known.get(key) ?? markRows(table, dimension, values);
  known.delete(key);
  known.set(key, rows);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return rows;
}

/** Asks how many have at least one of `values`, under all clauses but those of `ignoring`. */
interface AnyOf {
  readonly dimension: ValueDimension;
  readonly values: readonly string[];
  readonly unit: Unit;
  readonly ignoring: string | null;
}

function countAny(evaluation: Evaluation, { dimension, values, unit, ignoring }: AnyOf): number {
  const { table, passing } = evaluation;
  const has = rowsWithAny(table, dimension, values);
  if (unit !== "claims")
    return countRows(
      evaluation,
      passing.rowsIgnoring(ignoring).filter((row) => has[row] === 1),
      unit,
    );
  const passes = new Uint8Array(has.length);
  passing.mask(passes, ignoring);
  let count = 0;
  for (let row = 0; row < has.length; row++) count += has[row]! & passes[row]!;
  return count;
}

const answersOf: (evaluation: Evaluation) => Map<string, number> = memoised(() => new Map());

/**
 * The answer, which is not the sum of the values' counts: a claim that names two groups is one claim.
 * Counted once for an evaluation.
 */
export function countAnyOf(evaluation: Evaluation, asked: AnyOf): number {
  const { dimension, values, unit, ignoring } = asked;
  if (values.length === 0) return 0;
  const answers = answersOf(evaluation);
  const key = JSON.stringify([dimension, unit, ignoring, values]);
  const count = answers.get(key) ?? countAny(evaluation, asked);
  answers.set(key, count);
  return count;
}

import { OPEN_END, OPEN_START } from "../analysis/columns.ts";
import type { Filter } from "../analysis/predicate.ts";
import { type Clause, isEmptyClause } from "../domain/clause.ts";
import type { ClaimTable, TableDimension } from "./claim-table.ts";

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
    case "point": {
      if (isEmptyClause(clause)) return null;
      return { source, dimension: null, predicate: { type: "rows", rows: table.at(clause.value) } };
    }
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

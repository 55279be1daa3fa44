import type { Clause } from "../domain/clause.ts";

/** A number of a table, what it counts, and the claims behind it. */
export interface SheetCell {
  readonly count: number;
  readonly label: string;
  readonly where: readonly Clause[];
}

export interface SheetRow {
  readonly name: string;
  /** For the screen, where the name may be too long. */
  readonly short?: string;
  readonly cells: readonly SheetCell[];
}

/** A chart's numbers as a table: for the table view and for CSV. */
export interface ChartSheet {
  /** The first names the rows, the others the numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

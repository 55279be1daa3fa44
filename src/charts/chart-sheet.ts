import type { Clause } from "../domain/clause.ts";

/** A number of a table, what it counts, and the claims behind it. */
export interface SheetCell {
  readonly count: number;
  readonly label: string;
  readonly where: readonly Clause[];
  /** What stands in the place of a number that says nothing: no data are not zero. */
  readonly said?: string;
}

export interface SheetRow {
  readonly name: string;
  /** For the screen, where the name may be too long. */
  readonly short?: string;
  /** What stands in words between the name and the numbers; as many in each row. */
  readonly texts?: readonly string[];
  readonly cells: readonly SheetCell[];
}

/** A chart's numbers as a table: for the table view and for CSV. */
export interface ChartSheet {
  /** The first names the rows, then come the texts, if there are any, and the numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

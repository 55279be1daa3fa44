import type { Course } from "./byte-source.ts";
import type { Cells } from "./cells.ts";
import type { OpenedTable } from "./opened.ts";
import { readDelimited } from "./read-delimited.ts";
import type { SetAside } from "./row-notes.ts";

/** Takes what a reader of a format finds under the header. */
export interface RowTaker {
  row(cells: Cells): void;
  /** A piece of the file that is no row. */
  fault(reason: SetAside, line: number, text: string): void;
  /** Bytes of the file that were read, from time to time. */
  progress(bytes: number): void;
}

export type RowReader = (
  table: OpenedTable,
  course: Course,
  signal: AbortSignal | undefined,
  taker: RowTaker,
) => Promise<void>;

/** Reads the rows of a table, whatever its format. */
export const readRows: RowReader = async (table, course, signal, taker) => {
  switch (table.source.kind) {
    case "delimited":
      return readDelimited(table.source, table, course, signal, taker);
    default:
      throw new Error(table.source.kind);
  }
};

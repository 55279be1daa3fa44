import type { Cells } from "./cells.ts";
import type { SetAside } from "./row-notes.ts";

/** Takes what a reader of a format finds under the header. */
export interface RowTaker {
  row(cells: Cells): void;
  /** A piece of the file that is no row. */
  fault(reason: SetAside, line: number, text: string): void;
  /** Bytes of the file that were read, from time to time. */
  progress(bytes: number): void;
}

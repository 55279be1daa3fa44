import { LINES_KEPT, UNKNOWN } from "../../domain/event-columns.ts";
import type { NumberColumns } from "./number-columns.ts";
import type { RowNotes } from "./row-notes.ts";

/** What parts decimals in a file's numbers; null: they do not say. */
export type DecimalSign = "," | "." | null;
export type DeathsColumn = "deathsLow" | "deathsBest" | "deathsHigh";

interface Grouped {
  readonly row: number;
  readonly column: DeathsColumn;
  readonly value: number;
  readonly sign: "," | ".";
}

const GROUPED = /^\d{1,3}([.,])\d{3}$/u;

/** One contrary number in so many may be a slip of the pen. */
const SLIPS = 50;

/** The sign before the decimals of a file's coordinates, by how many of them have which. */
export function decimalSignOf(commas: number, points: number): DecimalSign {
  if (commas > points * SLIPS) return ",";
  return points > commas * SLIPS ? "." : null;
}

/**
 * Deaths such as `1.204` and `1,204`: thousands, or decimals, of which there are none in counts. Kept
 * until the whole file has said what parts its decimals.
 */
export class GroupedDeaths {
  private readonly found: Grouped[] = [];
  private readonly examples = new Map<number, string>();

  /** Is the text such a number? Then its row is remembered. `cells`: the whole row. */
  take(row: number, column: DeathsColumn, text: string, cells: () => string): boolean {
    const sign = GROUPED.exec(text)?.[1];
    if (sign !== "," && sign !== ".") return false;
    this.found.push({ row, column, value: Number(text.replace(sign, "")), sign });
    if (this.examples.size < LINES_KEPT) this.examples.set(row, cells());
    return true;
  }

  /**
   * Writes the numbers whose sign parts thousands. Without a word of the file a comma does, as ever; a
   * point may be either. What cannot be told is said. → how many were settled by what the file says.
   */
  settle(numbers: NumberColumns, decimals: DecimalSign, notes: RowNotes): number {
    let settled = 0;
    const open = new Set<number>();
    for (const { row, column, value, sign } of this.found) {
      const isThousands = decimals === null ? sign === "," : sign !== decimals;
      numbers[column][row] = isThousands ? value : UNKNOWN;
      if (!isThousands) open.add(row);
      else if (sign === ".") settled += 1;
    }
    for (const row of open)
      notes.add("open-grouping", numbers.line[row]!, () => this.examples.get(row) ?? "");
    return settled;
  }
}

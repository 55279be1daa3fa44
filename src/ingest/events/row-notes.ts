import { LINES_KEPT, type RowFate, type RowNote } from "../../domain/event-columns.ts";

/** Why a row is not among the columns, what was changed in it, or what is strange in it. */
export const SET_ASIDE = [
  "duplicate-id",
  "nothing-known",
  "projected-coordinates",
  "coordinates-out-of-range",
  "too-many-cells",
  "too-few-cells",
  "totals-row",
  "tags-row",
  "header-row",
  "remark-row",
  "unclosed-quote",
  "cut-row",
  "long-row",
  "unreadable-row",
] as const;
export const REPAIRED = [
  "no-date",
  "unreadable-date",
  "no-year",
  "end-before-start",
  "swapped-coordinates",
  "turned-sign",
  "web-mercator",
  "zero-coordinates",
  "shared-point",
  "half-coordinates",
  "unreadable-coordinates",
  "projected-point",
  "point-out-of-range",
  "stray-sign",
  "unreadable-deaths",
  "open-grouping",
  "nil-deaths",
  "short-row",
] as const;
const NOTED = ["deaths-out-of-order", "point-elsewhere"] as const;
export type SetAside = (typeof SET_ASIDE)[number];
/** What two numbers are that are no point. */
export type NoPoint = Extract<SetAside, "projected-coordinates" | "coordinates-out-of-range">;
export type Repaired = (typeof REPAIRED)[number];
/** How a row is kept that has no other point and names its place. */
export const POINT_LEFT_OUT: Readonly<Record<NoPoint, Repaired>> = {
  "projected-coordinates": "projected-point",
  "coordinates-out-of-range": "point-out-of-range",
};
type Noted = (typeof NOTED)[number];
/** What is said of points once all rows are read. */
export type PointNote = Extract<
  Repaired | Noted,
  "swapped-coordinates" | "turned-sign" | "point-elsewhere" | "shared-point"
>;
type Reason = SetAside | Repaired | Noted;

interface Kept {
  rows: number;
  readonly lines: number[];
  readonly examples: string[];
}

/** An example is to be recognised, not to hold the file. */
const LONGEST_EXAMPLE = 4000;

/** Some rows are only judged when all are read: their lines come after later ones. */
function inOrder({ rows, lines, examples }: Kept): Kept {
  const order = lines.map((_, at) => at).sort((a, b) => lines[a]! - lines[b]!);
  return {
    rows,
    lines: order.map((at) => lines[at]!),
    examples: order.map((at) => examples[at]!),
  };
}

/** Counts notes by reason and keeps the first LINES_KEPT lines of each. */
export class RowNotes {
  private readonly kept = new Map<Reason, Kept>();

  /** `cells` is asked only for lines that are kept. */
  add(reason: Reason, line: number, cells: () => string): void {
    let kept = this.kept.get(reason);
    if (kept === undefined) {
      kept = { rows: 0, lines: [], examples: [] };
      this.kept.set(reason, kept);
    }
    kept.rows += 1;
    if (kept.lines.length === LINES_KEPT) return;
    kept.lines.push(line);
    kept.examples.push(cells().slice(0, LONGEST_EXAMPLE));
  }

  build(): RowNote[] {
    const listed = (fate: RowFate, reasons: readonly Reason[]) =>
      reasons.flatMap((reason) => {
        const kept = this.kept.get(reason);
        return kept === undefined ? [] : [{ fate, reason, ...inOrder(kept) }];
      });
    return [
      ...listed("set-aside", SET_ASIDE),
      ...listed("repaired", REPAIRED),
      ...listed("noted", NOTED),
    ];
  }
}

import type { Claim } from "../domain/schema/claim.ts";
import { NO_POSITIONS, type PositionIndex, type Positions } from "./positions.ts";

/** What a document or claimant says on a proposition. `value`: it gives a number and no side. */
export type CellStance = "supports" | "denies" | "both" | "value" | "silent";

export interface MatrixCell {
  readonly stance: CellStance;
  /** Claim ids per side; their lengths are the counts. */
  readonly supports: readonly string[];
  readonly denies: readonly string[];
  readonly value: readonly string[];
}

/** Rows and columns in the order given; silent cells are left out of `cells`. */
export interface StanceMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly proposition: string;
    readonly cells: ReadonlyMap<string, MatrixCell>;
  }[];
}

export const SILENT_CELL: MatrixCell = Object.freeze({
  stance: "silent",
  supports: Object.freeze([]),
  denies: Object.freeze([]),
  value: Object.freeze([]),
});

function stanceOf({ supports, denies, value }: Omit<MatrixCell, "stance">): CellStance {
  if (supports.length > 0) return denies.length > 0 ? "both" : "supports";
  if (denies.length > 0) return "denies";
  return value.length > 0 ? "value" : "silent";
}

const SIDES = ["supports", "denies", "value"] as const;

function cellsOf(
  positions: Positions,
  columnsOf: (claim: Claim) => readonly string[],
): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, Record<(typeof SIDES)[number], string[]>>();
  for (const side of SIDES)
    for (const claim of positions[side])
      for (const column of columnsOf(claim)) {
        let cell = cells.get(column);
        if (cell === undefined) cells.set(column, (cell = { supports: [], denies: [], value: [] }));
        cell[side].push(claim.id);
      }
  return new Map([...cells].map(([column, cell]) => [column, { stance: stanceOf(cell), ...cell }]));
}

/** Propositions × whatever `columnsOf` gives: documents, claimants, voices. */
export function buildStanceMatrix(
  { byProposition }: PositionIndex,
  propositions: readonly string[],
  columns: readonly string[],
  columnsOf: (claim: Claim) => readonly string[],
): StanceMatrix {
  return {
    columns,
    rows: propositions.map((proposition) => ({
      proposition,
      cells: cellsOf(byProposition.get(proposition) ?? NO_POSITIONS, columnsOf),
    })),
  };
}

export const cellAt = (row: StanceMatrix["rows"][number], column: string): MatrixCell =>
  row.cells.get(column) ?? SILENT_CELL;

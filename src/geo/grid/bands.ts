import { type Lattice, stepAt } from "./lattice.ts";
import type { Outline, Part } from "./outline.ts";

/** The columns of one row that an edge may touch, both inclusive. */
export interface Reach {
  readonly edge: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Which cells the edges of a part may touch, row by row. A cell within the margin of an edge is
 * among them, so whatever cell is not named is strictly to the left or the right of the edge.
 */
export function reachesByRow(
  { edges }: Part,
  { vertices }: Outline,
  lattice: Lattice,
): ReadonlyMap<number, readonly Reach[]> {
  const { west, south, width, height, columns, rows, margin } = lattice;
  const byRow = new Map<number, Reach[]>();
  for (const edge of edges) {
    const [x1, y1] = [vertices[2 * edge]!, vertices[2 * edge + 1]!];
    const [x2, y2] = [vertices[2 * edge + 2]!, vertices[2 * edge + 3]!];
    const top = stepAt(Math.max(y1, y2) + margin - south, height, rows);
    for (let row = stepAt(Math.min(y1, y2) - margin - south, height, rows); row <= top; row++) {
      const xAt = (y: number) => {
        const share = y1 === y2 ? 0 : Math.min(1, Math.max(0, (y - y1) / (y2 - y1)));
        return x1 + share * (x2 - x1);
      };
      // A level edge touches what lies between its ends; any other what it runs through in the row.
      const from = y1 === y2 ? x1 : xAt(south + row * height - margin);
      const to = y1 === y2 ? x2 : xAt(south + (row + 1) * height + margin);
      const reach = {
        edge,
        first: stepAt(Math.min(from, to) - margin - west, width, columns),
        last: stepAt(Math.max(from, to) + margin - west, width, columns),
      };
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [reach]);
      else others.push(reach);
    }
  }
  return byRow;
}

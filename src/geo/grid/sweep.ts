import type { Reach } from "./bands.ts";
import type { Lattice } from "./lattice.ts";
import type { Outline } from "./outline.ts";

/**
 * What decides whether a point of a cell lies in a part. A ray from the point to the west meets an
 * odd number of edges inside. The edges wholly to the west of the cell need no geometry: an edge
 * counts where `low <= y < high`, so their sum is `odd` at the bottom of the row and changes at the
 * heights of the vertices `turns`, which are few because neighbours' shared vertices cancel out.
 */
export interface Crossing {
  readonly column: number;
  readonly odd: boolean;
  readonly turns: readonly number[];
  readonly edges: readonly number[];
}

/** One row of one part, from west to east: cells that its edges touch, and cells wholly inside. */
export interface SweptRow {
  readonly crossings: readonly Crossing[];
  readonly inside: readonly number[];
}

export function sweepRow(
  row: number,
  reaches: readonly Reach[],
  { vertices }: Outline,
  { south, height, margin }: Lattice,
): SweptRow {
  const bottom = south + row * height - margin;
  const middle = south + (row + 0.5) * height;
  const heightOf = (vertex: number) => vertices[2 * vertex + 1]!;
  const touching = new Map<number, number[]>();
  for (const { edge, first, last } of reaches) {
    for (let column = first; column <= last; column++) {
      const others = touching.get(column);
      if (others === undefined) touching.set(column, [edge]);
      else others.push(edge);
    }
  }
  const passed = reaches.toSorted((a, b) => a.last - b.last);
  // One by one: there may be more edges in a row than a call takes arguments.
  const start = reaches.reduce((least, { first }) => Math.min(least, first), Infinity);
  const end = passed.at(-1)?.last ?? -1;
  const turns = new Map<number, number>();
  let odd = false;
  let next = 0;
  const pass = (edge: number) => {
    for (const vertex of [edge, edge + 1]) {
      const y = heightOf(vertex);
      if (y <= bottom) odd = !odd;
      else if (!turns.delete(y)) turns.set(y, vertex);
    }
  };
  const crossings: Crossing[] = [];
  const inside: number[] = [];
  for (let column = start; column <= end; column++) {
    for (; passed[next] !== undefined && passed[next]!.last < column; next++) {
      pass(passed[next]!.edge);
    }
    const edges = touching.get(column);
    if (edges !== undefined) {
      crossings.push({ column, odd, turns: [...turns.values()], edges });
    } else {
      let within = odd;
      for (const y of turns.keys()) if (y <= middle) within = !within;
      if (within) inside.push(column);
    }
  }
  return { crossings, inside };
}

import { reachesByRow } from "./bands.ts";
import type { Lattice } from "./lattice.ts";
import type { Outline } from "./outline.ts";
import { type Crossing, sweepRow } from "./sweep.ts";

/**
 * A link is an answer or a test: below zero it is the answer `-2 - link` (a unit, or -1 for
 * outside), else the place in `tests` of a test that is to be made first.
 */
export const answerOf = (link: number): number => -2 - link;
const linkTo = (unit: number): number => -2 - unit;

/**
 * A test is, from its place on: the link to follow if the point is not in the part, the part, 1
 * where the sum of the edges to the west is odd, how many turns, how many edges, then those.
 */
export const TEST = { next: 0, part: 1, odd: 2, turns: 3, edges: 4, list: 5 } as const;

export interface Raster {
  /** A link per cell of the lattice. */
  readonly links: Int32Array;
  readonly tests: Int32Array;
}

/** Parts are entered in the order of the file, so the first that contains a point is found first. */
export function rasterOf(outline: Outline, lattice: Lattice): Raster {
  const { columns, rows } = lattice;
  const links = new Int32Array(columns * rows).fill(linkTo(-1));
  const tests: number[] = [];
  /** Place of the last test of a cell; -1: none yet. */
  const tails = new Int32Array(columns * rows).fill(-1);
  /** Whether a part covers the whole cell, so that later ones cannot be reached. */
  const settled = new Uint8Array(columns * rows);

  const append = (cell: number, link: number) => {
    const tail = tails[cell]!;
    if (tail === -1) links[cell] = link;
    else tests[tail + TEST.next] = link;
  };
  const addTest = (cell: number, part: number, { odd, turns, edges }: Crossing) => {
    const place = tests.length;
    append(cell, place);
    tails[cell] = place;
    tests.push(linkTo(-1), part, odd ? 1 : 0, turns.length, edges.length, ...turns, ...edges);
  };

  outline.parts.forEach((part, index) => {
    for (const [row, reaches] of reachesByRow(part, outline, lattice)) {
      const { crossings, inside } = sweepRow(row, reaches, outline, lattice);
      for (const crossing of crossings) {
        const cell = row * columns + crossing.column;
        if (settled[cell] === 0) addTest(cell, index, crossing);
      }
      for (const column of inside) {
        const cell = row * columns + column;
        if (settled[cell] === 1) continue;
        append(cell, linkTo(part.unit));
        settled[cell] = 1;
      }
    }
  });
  return { links, tests: Int32Array.from(tests) };
}

import { countPlaces } from "./count-places.ts";
import type { PackedColumn } from "./packed-column.ts";
import { eachPassing, eachPassingByEnd, type Passing, type UsePlaces } from "./passing-places.ts";
import type { PlaceOrder, WindowEdges } from "./row-layout.ts";

/**
 * What a column counts over the first rows by day, kept for each so many rows. What overlaps a window
 * are the rows that started by its last day, less those that ended before its first, since who ended
 * has also started. So the counts of any window are those of two checkpoints and of the few rows
 * from there to its edges.
 */
export interface Checkpoints {
  readonly spacing: number;
  /** Per code: rows without a date. */
  readonly undated: Uint32Array;
  /** Per code: the first `n * spacing` dated rows by first day, from `n * size`. */
  readonly byStart: Uint32Array;
  /** The same by last day; the same array where that is the same order. */
  readonly byEnd: Uint32Array;
}

/** Fewer are not worth it: counting anew is as fast. */
const LEAST_CHECKPOINTS = 3;

/**
 * Rows between checkpoints, so that a table takes at most a byte a row; null: there would be too few.
 * At the `least` a power of two.
 */
export function checkpointSpacing(size: number, rows: number, least: number): number | null {
  const spacing = Math.max(least, 2 ** Math.ceil(Math.log2(4 * size)));
  return spacing * LEAST_CHECKPOINTS <= rows ? spacing : null;
}

type EachPassing = (low: number, high: number, passing: Passing, take: UsePlaces) => void;

function tableOf(
  column: PackedColumn,
  dated: number,
  spacing: number,
  passing: Passing,
  each: EachPassing,
): Uint32Array {
  const { size } = column;
  const checkpoints = Math.floor(dated / spacing);
  const table = new Uint32Array((checkpoints + 1) * size);
  const counts = new Uint32Array(size + 1);
  for (let at = 1; at <= checkpoints; at++) {
    each((at - 1) * spacing, at * spacing, passing, (places, count) =>
      countPlaces(column, counts, places, count, 1),
    );
    table.set(counts.subarray(0, size), at * size);
  }
  return table;
}

/** Reads each row once or, where first and last days are in another order, twice. */
export function buildCheckpoints(
  order: PlaceOrder,
  column: PackedColumn,
  spacing: number,
  passing: Passing,
): Checkpoints {
  const dated = order.rows - order.undated;
  const undated = new Uint32Array(column.size + 1);
  eachPassing(0, order.undated, passing, (places, count) =>
    countPlaces(column, undated, places, count, 1),
  );
  const byStart = tableOf(column, dated, spacing, passing, (low, high, ...rest) =>
    eachPassing(order.undated + low, order.undated + high, ...rest),
  );
  const byEnd =
    order.unordered === null
      ? byStart
      : tableOf(column, dated, spacing, passing, (...range) => eachPassingByEnd(order, ...range));
  return { spacing, undated: undated.slice(0, column.size), byStart, byEnd };
}

/** The checkpoint that is nearest to a position. */
const nearest = (position: number, { spacing, byStart }: Checkpoints, size: number): number =>
  Math.min(Math.round(position / spacing), byStart.length / size - 1);

/** The last window edges at which checkpoints lie: those nearest to the edges asked for. */
export function checkpointEdges(
  { started, ended, from, undated }: WindowEdges,
  checkpoints: Checkpoints,
  size: number,
): WindowEdges {
  const { spacing } = checkpoints;
  return {
    from,
    started: nearest(started, checkpoints, size) * spacing,
    ended: nearest(ended, checkpoints, size) * spacing,
    undated,
  };
}

/** The counts at edges that `checkpointEdges` gave; between them they may wrap around below 0. */
export function loadCheckpoints(
  { spacing, byStart, byEnd, undated }: Checkpoints,
  at: WindowEdges,
  size: number,
  counts: Uint32Array,
): void {
  const plus = (at.started / spacing) * size;
  const minus = (at.ended / spacing) * size;
  for (let code = 0; code < size; code++) {
    counts[code] = byStart[plus + code]! - byEnd[minus + code]!;
  }
  if (!at.undated) return;
  for (let code = 0; code < undated.length; code++) counts[code]! += undated[code]!;
}

import { countPlaces } from "./count-places.ts";
import type { FailingBits } from "./failing-mask.ts";
import { hasMore, moreAt, type PackedColumn } from "./packed-column.ts";
import { eachPassing, PIECE } from "./passing-places.ts";
import type { WindowEdges } from "./row-layout.ts";

/**
 * What a column counts over the first rows by day, kept for each so many rows. What overlaps a window
 * are the rows that started by its last day, less those that ended before its first, since who ended
 * has also started. So the counts of any window are those of two checkpoints and of the few rows
 * from there to its edges. Counts of a checkpoint have an entry more than there are codes, for rows
 * that have none.
 */
export interface Checkpoints {
  readonly spacing: number;
  /** Rows without a date. */
  readonly undated: Uint32Array;
  /** Of the first `n * spacing` dated rows by first day, from `n * (size + 1)`. */
  readonly byStart: Uint32Array;
  /** The same by last day; the same array where that is the same order. */
  readonly byEnd: Uint32Array;
}

/** Fewer are not worth it: counting anew is as fast. */
const LEAST_CHECKPOINTS = 3;

/**
 * Rows between checkpoints, so that a table takes at most a byte a row; null: there would be too few.
 * A power of two, as `least` is.
 */
export function checkpointSpacing(size: number, rows: number, least: number): number | null {
  const spacing = Math.max(least, 2 ** Math.ceil(Math.log2(4 * size)));
  return spacing * LEAST_CHECKPOINTS <= rows ? spacing : null;
}

/** Rows as they lie in memory, as far as who builds checkpoints has to know. */
export interface CheckpointOrder {
  /** How many rows have no date: the places from 0. */
  readonly undated: number;
  /** By place: how many dated rows come before it by last day; null: as many as by first day. */
  readonly endAt: Uint32Array | null;
}

export interface CheckpointColumn {
  readonly column: PackedColumn;
  readonly spacing: number;
}

/** Positions of the places of a piece among dated rows, by first day or by last. */
const positions = new Uint32Array(PIECE);

/** Counts each place where the first checkpoint after its position stands. */
function countAfter(
  { size, first, more }: PackedColumn,
  spacing: number,
  places: Uint32Array,
  count: number,
  table: Uint32Array,
): void {
  const stride = size + 1;
  const shift = Math.log2(spacing);
  for (let at = 0; at < count; at++) {
    table[((positions[at]! >>> shift) + 1) * stride + first[places[at]!]!]!++;
  }
  if (more === null) return;
  const { offsets, values } = more;
  for (let at = 0; at < count; at++) {
    const place = places[at]!;
    if (!hasMore(more, place)) continue;
    const from = ((positions[at]! >>> shift) + 1) * stride;
    const entry = moreAt(more, place);
    const end = offsets[entry + 1]!;
    for (let i = offsets[entry]!; i < end; i++) table[from + values[i]!]!++;
  }
}

/** What is counted at each checkpoint becomes what is counted up to it. */
function sumUp(table: Uint32Array, stride: number): void {
  for (let at = stride; at < table.length; at++) table[at]! += table[at - stride]!;
}

/**
 * Checkpoints of several columns over the rows that fail none of the `obeyed` sources. Reads each row
 * once.
 */
export function buildCheckpoints(
  { undated, endAt }: CheckpointOrder,
  columns: readonly CheckpointColumn[],
  bits: FailingBits,
  obeyed: number,
): readonly Checkpoints[] {
  const passing = { bits, obeyed, due: null };
  const dated = bits.length - undated;
  const tables = columns.map(({ column, spacing }) => {
    const stride = column.size + 1;
    const checkpoints = Math.floor(dated / spacing) + 1;
    // Rows after the last checkpoint are counted where nobody reads.
    const table = () => new Uint32Array((checkpoints + 1) * stride);
    const byStart = table();
    const byEnd = endAt === null ? byStart : table();
    return {
      column,
      spacing,
      stride,
      checkpoints,
      byStart,
      byEnd,
      undated: new Uint32Array(stride),
    };
  });
  eachPassing(0, undated, passing, (places, count) => {
    for (const table of tables) countPlaces(table.column, table.undated, places, count, 1);
  });
  eachPassing(undated, bits.length, passing, (places, count) => {
    for (let at = 0; at < count; at++) positions[at] = places[at]! - undated;
    for (const { column, spacing, byStart } of tables) {
      countAfter(column, spacing, places, count, byStart);
    }
    if (endAt === null) return;
    for (let at = 0; at < count; at++) positions[at] = endAt[places[at]!]!;
    for (const { column, spacing, byEnd } of tables) {
      countAfter(column, spacing, places, count, byEnd);
    }
  });
  return tables.map(({ spacing, stride, checkpoints, byStart, byEnd, undated: without }) => {
    sumUp(byStart, stride);
    if (byEnd !== byStart) sumUp(byEnd, stride);
    const upTo = (table: Uint32Array) => table.subarray(0, checkpoints * stride);
    const starts = upTo(byStart);
    return {
      spacing,
      undated: without,
      byStart: starts,
      byEnd: byEnd === byStart ? starts : upTo(byEnd),
    };
  });
}

/** The checkpoint that is nearest to a position. */
const nearest = (position: number, { spacing, byStart }: Checkpoints, size: number): number =>
  Math.min(Math.round(position / spacing), byStart.length / (size + 1) - 1);

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
  counts: Uint32Array,
): void {
  const stride = counts.length;
  const plus = (at.started / spacing) * stride;
  const minus = (at.ended / spacing) * stride;
  for (let code = 0; code < stride; code++) {
    counts[code] = byStart[plus + code]! - byEnd[minus + code]!;
  }
  if (!at.undated) return;
  for (let code = 0; code < stride; code++) counts[code]! += undated[code]!;
}

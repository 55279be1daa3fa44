import type { Codes } from "../domain/codes.ts";
import { countPlaces } from "./count-places.ts";
import type { FailingBits } from "./failing-bits.ts";
import type { PackedColumn } from "./packed-column.ts";
import { eachPassing } from "./passing-places.ts";
import { PIECE } from "./piece.ts";
import { listMembers, ranksAt } from "./place-set.ts";
import type { WindowEdges } from "./window-edges.ts";

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

interface CheckpointTables extends CheckpointColumn {
  readonly stride: number;
  readonly checkpoints: number;
  readonly undated: Uint32Array;
  readonly byStart: Uint32Array;
  /** Null: the same. */
  readonly byEnd: Uint32Array | null;
}

function emptyTables(
  { column, spacing }: CheckpointColumn,
  dated: number,
  isOrdered: boolean,
): CheckpointTables {
  const stride = column.size + 1;
  const checkpoints = Math.floor(dated / spacing) + 1;
  // Rows after the last checkpoint are counted where nobody reads.
  const table = () => new Uint32Array((checkpoints + 1) * stride);
  const byStart = table();
  const byEnd = isOrdered ? null : table();
  return { column, spacing, stride, checkpoints, undated: new Uint32Array(stride), byStart, byEnd };
}

/** Of places of a piece: how many dated rows come before by first day, and by last day. */
const startsAt = new Uint32Array(PIECE);
const endsAt = new Uint32Array(PIECE);
/** The same of those with more codes, whose positions in the piece and ranks these are. */
const startsOfMore = new Uint32Array(PIECE);
const endsOfMore = new Uint32Array(PIECE);
const positions = new Uint32Array(PIECE);
const ranks = new Uint32Array(PIECE);

/*
 * The loops below are functions of their own, because what a closure holds is read anew for each row.
 */

function findPositions(places: Uint32Array, count: number, order: CheckpointOrder): void {
  const { undated, endAt } = order;
  for (let at = 0; at < count; at++) startsAt[at] = places[at]! - undated;
  if (endAt === null) return;
  for (let at = 0; at < count; at++) endsAt[at] = endAt[places[at]!]!;
}

function countFirst(
  first: Codes,
  places: Uint32Array,
  count: number,
  positionAt: Uint32Array,
  shift: number,
  stride: number,
  table: Uint32Array,
): void {
  let at = 0;
  for (; at + 4 <= count; at += 4) {
    const a = ((positionAt[at]! >>> shift) + 1) * stride + first[places[at]!]!;
    const b = ((positionAt[at + 1]! >>> shift) + 1) * stride + first[places[at + 1]!]!;
    const c = ((positionAt[at + 2]! >>> shift) + 1) * stride + first[places[at + 2]!]!;
    const d = ((positionAt[at + 3]! >>> shift) + 1) * stride + first[places[at + 3]!]!;
    table[a]!++;
    table[b]!++;
    table[c]!++;
    table[d]!++;
  }
  for (; at < count; at++) {
    table[((positionAt[at]! >>> shift) + 1) * stride + first[places[at]!]!]!++;
  }
}

function keepPositions(of: Uint32Array, count: number, into: Uint32Array): void {
  for (let n = 0; n < count; n++) into[n] = of[positions[n]!]!;
}

/** Counts each place where the first checkpoint after its position stands. */
function countAfter(tables: CheckpointTables, places: Uint32Array, count: number): void {
  const { column, spacing, stride, byStart, byEnd } = tables;
  const shift = Math.log2(spacing);
  countFirst(column.first, places, count, startsAt, shift, stride, byStart);
  if (byEnd !== null) countFirst(column.first, places, count, endsAt, shift, stride, byEnd);
  let [list, left, starts, ends] = [places, count, startsAt, endsAt];
  for (let { more } = column; more !== null && left > 0; more = more.codes.more) {
    const { places: members, codes } = more;
    if (members !== null) {
      left = listMembers(members, list, left, positions);
      ranksAt(members, list, positions, left, ranks);
      keepPositions(starts, left, startsOfMore);
      if (byEnd !== null) keepPositions(ends, left, endsOfMore);
      [list, starts, ends] = [ranks, startsOfMore, endsOfMore];
    }
    countFirst(codes.first, list, left, starts, shift, stride, byStart);
    if (byEnd !== null) countFirst(codes.first, list, left, ends, shift, stride, byEnd);
  }
}

/** What is counted at each checkpoint becomes what is counted up to it. */
function sumUp(table: Uint32Array, stride: number): void {
  for (let at = stride; at < table.length; at++) table[at]! += table[at - stride]!;
}

function finished(tables: CheckpointTables): Checkpoints {
  const { spacing, undated, stride, checkpoints } = tables;
  const upToLast = (table: Uint32Array) => {
    sumUp(table, stride);
    return table.subarray(0, checkpoints * stride);
  };
  const byStart = upToLast(tables.byStart);
  const byEnd = tables.byEnd === null ? byStart : upToLast(tables.byEnd);
  return { spacing, undated, byStart, byEnd };
}

/**
 * Checkpoints of several columns over the rows that fail none of the `obeyed` sources. Reads each row
 * once.
 */
export function buildCheckpoints(
  order: CheckpointOrder,
  columns: readonly CheckpointColumn[],
  bits: FailingBits,
  obeyed: number,
): readonly Checkpoints[] {
  const { undated, endAt } = order;
  const passing = { bits, obeyed, due: null };
  const all = columns.map((column) => emptyTables(column, bits.length - undated, endAt === null));
  eachPassing(0, undated, passing, (places, count) => {
    for (const tables of all) countPlaces(tables.column, tables.undated, places, count, 1);
  });
  eachPassing(undated, bits.length, passing, (places, count) => {
    findPositions(places, count, order);
    for (const tables of all) countAfter(tables, places, count);
  });
  return all.map(finished);
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

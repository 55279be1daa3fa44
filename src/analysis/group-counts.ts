import type { PackedColumn } from "./packed-column.ts";

/** What is counted: rows per code, or with `outer` distinct codes per outer code (see PairColumn). */
export interface Grouping {
  readonly column: PackedColumn;
  readonly outer: Uint32Array | null;
  /** Length of the result. */
  readonly size: number;
}

/** Adds `step` (1 or -1) to the count of each code that the rows have. */
function countRows(
  { values, ...column }: PackedColumn,
  counts: Uint32Array,
  rows: Uint32Array,
  step: number,
): void {
  if (column.kind === "single") {
    for (let at = 0; at < rows.length; at++) counts[values[rows[at]!]!]! += step;
    return;
  }
  const { offsets } = column;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const end = offsets[row + 1]!;
    for (let i = offsets[row]!; i < end; i++) counts[values[i]!]! += step;
  }
}

/** As `countRows`; a pair whose count leaves 0 or returns to 0 changes the number of its outer. */
function countPairs(
  { values, ...column }: PackedColumn,
  outer: Uint32Array,
  counts: Uint32Array,
  distinct: Uint32Array,
  rows: Uint32Array,
  step: number,
): void {
  const edge = step > 0 ? 0 : 1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const end = column.kind === "single" ? row + 1 : column.offsets[row + 1]!;
    for (let i = column.kind === "single" ? row : column.offsets[row]!; i < end; i++) {
      const code = values[i]!;
      if (counts[code] === edge) distinct[outer[code]!]! += step;
      counts[code]! += step;
    }
  }
}

/** The counts of one grouping over a changing set of rows. */
export class GroupCounts {
  readonly #grouping: Grouping;
  readonly #counts: Uint32Array;
  readonly #distinct: Uint32Array | null;
  #result: Uint32Array | null = null;
  #isStale = true;

  constructor(grouping: Grouping) {
    this.#grouping = grouping;
    this.#counts = new Uint32Array(grouping.column.size);
    this.#distinct = grouping.outer && new Uint32Array(grouping.size);
  }

  /** Follows rows that join the row set (`step` 1) or go (-1). */
  update(rows: Uint32Array, step: 1 | -1): void {
    this.#result = null;
    if (!this.#isStale) this.#add(rows, step);
  }

  /** Forgets the counts: the next `read` counts anew. */
  invalidate(): void {
    this.#result = null;
    this.#isStale = true;
  }

  /** The counts as a snapshot: a later change does not show in it. The same until then. */
  read(rows: () => Uint32Array): Uint32Array {
    if (this.#isStale) {
      this.#counts.fill(0);
      this.#distinct?.fill(0);
      this.#add(rows(), 1);
      this.#isStale = false;
    }
    this.#result ??= (this.#distinct ?? this.#counts).slice();
    return this.#result;
  }

  #add(rows: Uint32Array, step: number): void {
    const { column, outer } = this.#grouping;
    if (outer === null || this.#distinct === null) countRows(column, this.#counts, rows, step);
    else countPairs(column, outer, this.#counts, this.#distinct, rows, step);
  }
}

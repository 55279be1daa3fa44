import { type Column, type IntervalColumn, rowsOf, type Table } from "./columns.ts";
import { checkSourceCount, FailingMask, type RowChange } from "./failing-mask.ts";
import { Groupings } from "./groupings.ts";
import { IntervalOrder } from "./interval-order.ts";
import { markByCodes, markOutside, markUnlisted } from "./mark-failing.ts";
import {
  checkPredicate,
  type Filter,
  type IntervalPredicate,
  type Predicate,
  sameFilters,
} from "./predicate.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { RowLayout } from "./row-layout.ts";
import { RowLens } from "./row-lens.ts";

/** Sources whose filters a view does not obey: its own, as a rule. */
export type Ignoring = string | readonly string[] | null;

/**
 * Counts the rows of a table under filters, where a view ignores the filters of its own source.
 * Results are snapshots (do not write to them) and the same arrays until a change touches them.
 * A row counts once for each value that it has. All methods throw a RangeError when they are to
 * count by a dimension that has no codes.
 */
export interface Crossfilter<D extends string> {
  /**
   * Replaces all filters. A source may set several, also on one dimension; they are joined by AND.
   *
   * @throws RangeError when there are more than 32 sources or a predicate does not fit its
   *   dimension; the filters are then as before
   */
  apply(filters: readonly Filter<D>[]): void;
  /** Rows that pass all filters. */
  readonly total: number;
  /** Rows that pass all filters, ascending. */
  rows(): Uint32Array;
  rowsIgnoring(source: string | null): Uint32Array;
  /** Per code of `dimension`: rows. */
  counts(dimension: D, ignoring?: Ignoring): Uint32Array;
  /** Per code of `dimension`: distinct codes of `unit` (events, documents) among the rows. */
  distinct(dimension: D, unit: D, ignoring?: Ignoring): Uint32Array;
  /** Per pair of codes: rows. The pair (i, j) is at `i * size of b + j`. */
  cross(a: D, b: D, ignoring?: Ignoring): Uint32Array;
  /** Per pair of codes: distinct codes of `unit`. */
  crossDistinct(a: D, b: D, unit: D, ignoring?: Ignoring): Uint32Array;
}

/** Changes of a source after which what nobody asked for in the meantime is dropped. */
const KEPT_FOR = 64;

/** An interval column as it lies in memory. */
interface Windowed {
  readonly column: IntervalColumn;
  readonly order: IntervalOrder;
}

const isWindow = (predicate: Predicate | null): predicate is IntervalPredicate | null =>
  predicate === null || predicate.type === "interval";

/** The share of rows up to which following a moved window is no slower than reading all (measured). */
const MOVED_SHARE = 1 / 2;

/**
 * Keeps one bit per row and source that the row fails. A window that moves a little is a list of rows
 * whose bit flips, and the counts that were asked for are updated by these rows alone. All other
 * changes write the bit anew and count again when asked.
 */
export function createCrossfilter<D extends string>(table: Table<D>): Crossfilter<D> {
  for (const [dimension, column] of Object.entries(table.columns) as [D, Column][]) {
    if (rowsOf(column) !== table.rows) {
      throw new RangeError(`"${dimension}" has ${rowsOf(column)} rows, not ${table.rows}`);
    }
  }
  const layout = new RowLayout(table);
  const groupings = new Groupings(table, layout);
  const windows = new Map<D, Windowed>();
  const mask = new FailingMask(table.rows);
  const lenses = new RecentlyUsed<number, RowLens>();
  const scratch = new Uint32Array(table.rows);
  const fails = new Uint8Array(table.rows);
  const moveLimit = Math.ceil(table.rows * MOVED_SHARE);
  const others = new Int32Array(moveLimit);
  let applied: ReadonlyMap<string, readonly Filter<D>[]> = new Map();

  function windowed(dimension: D): Windowed {
    let known = windows.get(dimension);
    if (known === undefined) {
      const column = layout.interval(table.columns[dimension] as IntervalColumn);
      windows.set(dimension, (known = { column, order: new IntervalOrder(column) }));
    }
    return known;
  }

  function lensIgnoring(ignoring: Ignoring | undefined): RowLens {
    const ignored = mask.bitsOf(ignoring);
    return lenses.get(ignored, () => new RowLens(mask, ignored, scratch));
  }

  function bySource(filters: readonly Filter<D>[]): Map<string, readonly Filter<D>[]> {
    const sources = new Map<string, Filter<D>[]>();
    for (const filter of filters) {
      const { dimension, predicate } = filter;
      checkPredicate(predicate, dimension === null ? null : table.columns[dimension]);
      const same = sources.get(filter.source);
      if (same === undefined) sources.set(filter.source, [filter]);
      else same.push(filter);
    }
    checkSourceCount(sources.size);
    return sources;
  }

  function mark({ dimension, predicate }: Filter<D>): void {
    switch (predicate.type) {
      case "rows":
        return markUnlisted(layout.placesOf(predicate.rows), fails);
      case "interval":
        return markOutside(predicate, windowed(dimension!).column, fails);
      case "values":
        return markByCodes(predicate, groupings.column(dimension!), fails);
    }
  }

  /** Looks at each row; for filters that no order helps with, and for large changes. */
  function scan(bit: number, after: readonly Filter<D>[]): void {
    fails.fill(0);
    after.forEach(mark);
    if (!mask.rewrite(bit, fails)) return;
    for (const lens of lenses.values()) if ((lens.ignored & bit) === 0) lens.invalidate();
  }

  /** The change of a single window, by the sorted rows between its old and new edges. */
  function move(
    before: readonly Filter<D>[],
    after: readonly Filter<D>[],
  ): readonly RowChange[] | null {
    const [old, now] = [before[0], after[0]];
    const dimension = (now ?? old)?.dimension;
    if (before.length > 1 || after.length > 1 || dimension == null) return null;
    if (old !== undefined && old.dimension !== dimension) return null;
    const [from, to] = [old?.predicate ?? null, now?.predicate ?? null];
    if (!isWindow(from) || !isWindow(to)) return null;
    return windowed(dimension).order.moved(from, to, moveLimit);
  }

  function change(source: string, before: readonly Filter<D>[], after: readonly Filter<D>[]): void {
    const bit = mask.claim(source);
    const changes = move(before, after);
    if (changes === null) scan(bit, after);
    for (const { rows, step } of changes ?? []) {
      mask.flip(bit, rows, others);
      for (const lens of lenses.values()) {
        if ((lens.ignored & bit) === 0) lens.update(rows, others, step);
      }
    }
    forgetUnused();
    if (after.length === 0) mask.release(source);
  }

  function forgetUnused(): void {
    lenses.age(KEPT_FOR);
    for (const lens of lenses.values()) lens.age(KEPT_FOR);
    groupings.age(KEPT_FOR);
  }

  const rowsIgnoring = (ignoring: Ignoring) => layout.rowsAt(lensIgnoring(ignoring).places());
  const counted = (a: D, b: D | null, unit: D | null, ignoring: Ignoring | undefined) =>
    lensIgnoring(ignoring).counts(JSON.stringify([a, b, unit]), groupings.of(a, b, unit));

  return {
    apply(filters) {
      const next = bySource(filters);
      // The sources that go come first: their bits are then free for those that come.
      const sources = [...applied.keys()].filter((source) => !next.has(source));
      for (const source of [...sources, ...next.keys()]) {
        const before = applied.get(source) ?? [];
        const after = next.get(source) ?? [];
        if (!sameFilters(before, after)) change(source, before, after);
      }
      applied = next;
    },
    get total() {
      return lensIgnoring(null).total;
    },
    rows: () => rowsIgnoring(null),
    rowsIgnoring,
    counts: (dimension, ignoring) => counted(dimension, null, null, ignoring),
    distinct: (dimension, unit, ignoring) => counted(dimension, null, unit, ignoring),
    cross: (a, b, ignoring) => counted(a, b, null, ignoring),
    crossDistinct: (a, b, unit, ignoring) => counted(a, b, unit, ignoring),
  };
}

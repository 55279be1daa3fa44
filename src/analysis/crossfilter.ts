import type { IntervalColumn } from "./columns.ts";
import { CheckpointKeeper } from "./checkpoint-keeper.ts";
import { changesMuch, changesWithin, rewriteBit } from "./changed-places.ts";
import type { DueFilter } from "./due-bits.ts";
import { checkSourceCount, FailingMask } from "./failing-mask.ts";
import type { GroupedBy } from "./groupings.ts";
import type { LaidTable } from "./laid-table.ts";
import { otherValues, outside, unlisted } from "./mark-failing.ts";
import { eachPassingWithin, mayOverlap, type Passing } from "./passing-places.ts";
import { checkPredicate, type Filter, type IntervalPredicate, sameFilters } from "./predicate.ts";
import { RecentlyUsed } from "./recently-used.ts";
import type { WindowEdges } from "./window-edges.ts";
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
  /** Rows that pass all filters, ascending. Reads every row of the table after a change. */
  rows(): Uint32Array;
  rowsIgnoring(source: string | null): Uint32Array;
  /** Writes for each row of the table 1 where it passes, 0 where not. */
  mask(into: Uint8Array, ignoring?: Ignoring): void;
  /** Per code of `dimension`: rows. */
  counts(dimension: D, ignoring?: Ignoring): Uint32Array;
  /** Per code of `dimension`: distinct codes of `unit` (events, documents) among the rows. */
  distinct(dimension: D, unit: D, ignoring?: Ignoring): Uint32Array;
  /** Distinct codes of `unit` among all rows that pass. */
  distinctTotal(unit: D, ignoring?: Ignoring): number;
  /** Per pair of codes: rows. The pair (i, j) is at `i * size of b + j`. */
  cross(a: D, b: D, ignoring?: Ignoring): Uint32Array;
  /** Per pair of codes: distinct codes of `unit`. */
  crossDistinct(a: D, b: D, unit: D, ignoring?: Ignoring): Uint32Array;
}

/** A window, and the lenses that are at it. */
interface FollowedWindow {
  readonly at: WindowEdges;
  readonly seenBy: readonly RowLens[];
}

/** Changes of a source after which what nobody asked for in the meantime is dropped. */
const KEPT_FOR = 64;

/**
 * Keeps one bit per row and source that the row fails, but for one source that has a window over the
 * dates that rows lie by: that is two positions. When it moves, counts follow by the rows that its
 * edges pass over, or begin at checkpoints near its new edges where there are any. All other changes
 * write the bit anew, and counts follow the rows whose bit flips. Nothing is counted until asked for.
 */
export function createCrossfilter<D extends string>(laid: LaidTable<D>): Crossfilter<D> {
  const { table } = laid;
  const mask = new FailingMask(laid);
  const lenses = new RecentlyUsed<number, RowLens>();
  // Without a window nobody needs them, and to build them beside each toggle slows the toggles down.
  const checkpoints = new CheckpointKeeper(laid, mask, () =>
    edges === null ? [] : lenses.values(),
  );
  let applied: ReadonlyMap<string, readonly Filter<D>[]> = new Map();
  /** The source of the window. */
  let brushing: string | null = null;
  let edges: WindowEdges | null = null;

  function edgesOf(lens: RowLens): WindowEdges {
    const isIgnored = (lens.ignored & mask.bitsOf(brushing)) !== 0;
    return edges === null || isIgnored ? laid.layout.everything : edges;
  }

  /** The windows of lenses that have counts of theirs. */
  function followedWindows(all: readonly RowLens[]): readonly FollowedWindow[] {
    const lensesAt = new Map<WindowEdges, RowLens[]>();
    for (const lens of all) {
      const at = edgesOf(lens);
      if (!lens.isAt(at)) continue;
      const same = lensesAt.get(at);
      if (same === undefined) lensesAt.set(at, [lens]);
      else same.push(lens);
    }
    return [...lensesAt].map(([at, seenBy]) => ({ at, seenBy }));
  }

  const passingOf = ({ ignored }: RowLens): Passing => ({
    bits: mask.bits,
    obeyed: ~ignored,
    due: mask.due,
  });

  function lensIgnoring(ignoring: Ignoring | undefined): RowLens {
    const ignored = mask.bitsOf(ignoring);
    return lenses.get(ignored, () => new RowLens(laid.layout, ignored));
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

  function dueFor({ dimension, predicate }: Filter<D>): DueFilter {
    const { placeAt } = laid.layout;
    switch (predicate.type) {
      case "rows":
        return { mark: unlisted(predicate.rows, placeAt), codes: null };
      case "interval": {
        const column = table.columns[dimension!] as IntervalColumn;
        return { mark: outside(predicate, column, placeAt), codes: null };
      }
      case "values": {
        const column = laid.groupings.column(dimension!);
        return { mark: otherValues(predicate, column), codes: { column, predicate } };
      }
    }
  }

  /** Looks at each row in a window that is counted, unless it is less to count them anew. */
  function scan(bit: number, after: readonly Filter<D>[]): void {
    const obeying = [...lenses.values()].filter(({ ignored }) => (ignored & bit) === 0);
    const windows = followedWindows(obeying);
    const isFollowed = (low: number) => windows.some(({ at }) => mayOverlap(laid.layout, at, low));
    const bits = mask.writable(bit);
    const filters = after.map(dueFor);
    const marks = filters.map(({ mark }) => mark);
    const following = changesMuch(bits, bit, marks, mask.due, isFollowed) ? [] : windows;
    for (const lens of obeying) lens.prepare(following.length === 0 ? null : edgesOf(lens));
    rewriteBit(bits, bit, marks, mask.due, {
      isFollowed: following.length === 0 ? () => false : isFollowed,
      onChange(change) {
        for (const { at, seenBy } of following) {
          const inside = changesWithin(laid.layout, at, change);
          for (const lens of seenBy)
            lens.update(inside, at, { bits, obeyed: ~lens.ignored & ~bit });
        }
      },
    });
    mask.due.set(bit, filters);
    checkpoints.drop();
  }

  /** A window over the dates that rows lie by, where that is all that a source asks for. */
  function windowOf(filters: readonly Filter<D>[]): IntervalPredicate | null {
    const [only] = filters;
    if (filters.length !== 1 || only?.predicate.type !== "interval") return null;
    return only.dimension === laid.layout.dimension ? only.predicate : null;
  }

  function change(source: string, before: readonly Filter<D>[], after: readonly Filter<D>[]): void {
    const bit = mask.claim(source);
    const wasWindow = brushing === source;
    const window = wasWindow || brushing === null ? windowOf(after) : null;
    const wasInBits = !wasWindow && before.length > 0;
    const isInBits = window === null && after.length > 0;
    if (wasInBits || isInBits) scan(bit, isInBits ? after : []);
    if (window !== null) {
      brushing = source;
      edges = laid.layout.edges(window);
    } else if (wasWindow) {
      brushing = null;
      edges = null;
    }
    lenses.age(KEPT_FOR);
    for (const lens of lenses.values()) lens.age(KEPT_FOR);
    laid.groupings.age(KEPT_FOR);
    if (after.length === 0) mask.release(source);
  }

  function counted(by: GroupedBy<D>, unit: D | null, ignoring: Ignoring | undefined): Uint32Array {
    const lens = lensIgnoring(ignoring);
    const grouping = laid.groupings.of(by, unit);
    return lens.counts(JSON.stringify([by, unit]), grouping, edgesOf(lens), passingOf(lens));
  }

  function rowsIgnoring(ignoring: Ignoring): Uint32Array {
    const total = counted([], null, ignoring)[0]!;
    const lens = lensIgnoring(ignoring);
    return lens.rows(edgesOf(lens), passingOf(lens), total);
  }

  return {
    apply(filters) {
      const next = bySource(filters);
      // The sources that go come first: their bits are then free for those that come. The window
      // comes last: counts can follow what changes inside it only until it moves.
      const gone = [...applied.keys()].filter((source) => !next.has(source));
      const isLast = (source: string) => Number(source === brushing);
      const staying = [...next.keys()].sort((a, b) => isLast(a) - isLast(b));
      for (const source of [...gone, ...staying]) {
        const before = applied.get(source) ?? [];
        const after = next.get(source) ?? [];
        if (!sameFilters(before, after)) change(source, before, after);
      }
      applied = next;
      checkpoints.ask();
    },
    get total() {
      return counted([], null, null)[0]!;
    },
    rows: () => rowsIgnoring(null),
    rowsIgnoring,
    mask(into, ignoring) {
      const lens = lensIgnoring(ignoring);
      laid.layout.markRows(
        (use) => eachPassingWithin(laid.layout, edgesOf(lens), passingOf(lens), use),
        into,
      );
    },
    counts: (dimension, ignoring) => counted([dimension], null, ignoring),
    distinct: (dimension, unit, ignoring) => counted([dimension], unit, ignoring),
    distinctTotal: (unit, ignoring) => counted([], unit, ignoring)[0]!,
    cross: (a, b, ignoring) => counted([a, b], null, ignoring),
    crossDistinct: (a, b, unit, ignoring) => counted([a, b], unit, ignoring),
  };
}

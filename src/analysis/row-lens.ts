import type { ChangedPlaces } from "./changed-places.ts";
import { GroupCounts } from "./group-counts.ts";
import type { Grouping } from "./groupings.ts";
import { eachPassingWithin, listedPassing, type Passing } from "./passing-places.ts";
import { PIECE, type UsePlaces } from "./piece.ts";
import { RecentlyUsed } from "./recently-used.ts";
import type { RowLayout } from "./row-layout.ts";
import { sameEdges, type WindowEdges } from "./window-edges.ts";

const visible = new Uint32Array(PIECE);

/**
 * What passes all sources but the ignored ones, and the groups counted over it. Of a window that
 * moves nothing is done until a group is read.
 */
export class RowLens {
  readonly ignored: number;
  readonly #layout: RowLayout;
  readonly #groups = new RecentlyUsed<string, GroupCounts>();
  #rows: { readonly rows: Uint32Array; readonly edges: WindowEdges } | null = null;

  constructor(layout: RowLayout, ignored: number) {
    this.#layout = layout;
    this.ignored = ignored;
  }

  get groups(): Iterable<GroupCounts> {
    return this.#groups.values();
  }

  counts(key: string, grouping: Grouping, edges: WindowEdges, passing: Passing): Uint32Array {
    const group = this.#groups.get(key, () => new GroupCounts(grouping, this.#layout));
    if (!group.moveTo(edges, passing)) this.#countAnew(edges, passing);
    return group.read();
  }

  /** All groups whose counts are of no use, because to find the rows is the same work for each. */
  #countAnew(edges: WindowEdges, passing: Passing): void {
    const lost = [...this.#groups.values()].filter((group) => group.isLost);
    for (const group of lost) group.clear(edges);
    eachPassingWithin(this.#layout, edges, passing, (places, count) => {
      for (const group of lost) group.update(places, count, 1);
    });
  }

  /** Ascending; the same array until a change. `total` is how many they are. */
  rows(edges: WindowEdges, passing: Passing, total: number): Uint32Array {
    if (this.#rows === null || !sameEdges(this.#rows.edges, edges)) {
      const collect = (use: UsePlaces) => eachPassingWithin(this.#layout, edges, passing, use);
      this.#rows = { rows: this.#layout.rowsAt(total, collect), edges };
    }
    return this.#rows.rows;
  }

  /** Whether anything is known of a window. */
  isAt(edges: WindowEdges): boolean {
    return this.#hasRows(edges) || [...this.#groups.values()].some((group) => group.isAt(edges));
  }

  #hasRows(edges: WindowEdges): boolean {
    return this.#rows !== null && sameEdges(this.#rows.edges, edges);
  }

  /** Some rows will change: all but what is at `edges`, where they are followed, is counted anew. */
  prepare(edges: WindowEdges | null): void {
    for (const group of this.#groups.values()) {
      group.forgetCheckpoints();
      if (edges === null || !group.isAt(edges)) group.lose();
    }
    if (edges === null || !this.#hasRows(edges)) this.#rows = null;
  }

  /**
   * Follows rows in the window that all began or all ceased to pass one source. `others`: all that is
   * obeyed besides.
   */
  update(
    { places, count, step }: ChangedPlaces,
    edges: WindowEdges,
    others: Pick<Passing, "bits" | "obeyed">,
  ): void {
    const seen = listedPassing(places, count, others, visible);
    if (seen === 0) return;
    this.#rows = null;
    for (const group of this.#groups.values()) {
      if (group.isAt(edges)) group.update(visible, seen, step);
    }
  }

  /** Drops groups that were not asked for in more than `maxAge` changes. */
  age(maxAge: number): void {
    this.#groups.age(maxAge);
  }
}

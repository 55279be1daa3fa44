import {
  checkpointEdges,
  type Checkpoints,
  checkpointSpacing,
  loadCheckpoints,
} from "./checkpoints.ts";
import { countPlaces } from "./count-places.ts";
import type { Grouping } from "./groupings.ts";
import { eachPassing, eachPassingByEnd, type Passing } from "./passing-places.ts";
import type { RowLayout } from "./row-layout.ts";
import { sameEdges, type WindowEdges } from "./window-edges.ts";
import { distinctOf } from "./unit-pairs.ts";

/** How many rows would have to be looked at to move a window. */
const distance = (from: WindowEdges, to: WindowEdges, undated: number): number =>
  Math.abs(to.started - from.started) +
  Math.abs(to.ended - from.ended) +
  (from.undated === to.undated ? 0 : undated);

/** A count that is copied costs about this part of a row that is looked at. */
const COPIED = 1 / 4;

/** The counts of one grouping over the rows in a window that pass, both of which change. */
export class GroupCounts {
  readonly grouping: Grouping;
  readonly #layout: RowLayout;
  /** An entry more than the column has codes, for rows that have none. */
  readonly #counts: Uint32Array;
  /** The window that the counts are of; null: they are lost. */
  #at: WindowEdges | null = null;
  #result: Uint32Array | null = null;
  #checkpoints: Checkpoints | null = null;
  #hasMoved = false;

  constructor(grouping: Grouping, layout: RowLayout) {
    this.grouping = grouping;
    this.#layout = layout;
    this.#counts = new Uint32Array(grouping.column.size + 1);
  }

  /** Rows between the checkpoints that it could use if it had them; null: none. */
  wantedSpacing(least: number): number | null {
    if (!this.#hasMoved || this.#checkpoints !== null) return null;
    return checkpointSpacing(this.grouping.column.size, this.#layout.rows, least);
  }

  /** They are to be of the rows that pass now. */
  give(checkpoints: Checkpoints): void {
    this.#checkpoints = checkpoints;
  }

  /** Whether rows that begin or cease to pass can be told to `update`. */
  isAt(edges: WindowEdges): boolean {
    return this.#at !== null && sameEdges(this.#at, edges);
  }

  /** Rows in the window of the counts begin (`step` 1) or cease (-1) to pass. */
  update(places: Uint32Array, count: number, step: 1 | -1): void {
    this.#result = null;
    countPlaces(this.grouping.column, this.#counts, places, count, step);
  }

  /** Which rows pass has changed, in the window or elsewhere. */
  forgetCheckpoints(): void {
    this.#checkpoints = null;
  }

  /** Whether the counts are of no window, so that they cannot be moved to one. */
  get isLost(): boolean {
    return this.#at === null;
  }

  lose(): void {
    this.#result = null;
    this.#at = null;
  }

  /** Counts nothing yet of a window: all rows in it are to be told to `update`. */
  clear(edges: WindowEdges): void {
    this.#result = null;
    this.#counts.fill(0);
    this.#at = edges;
  }

  /** The counts as a snapshot: a later change does not show in it. The same until then. */
  read(): Uint32Array {
    const { column, pairs } = this.grouping;
    this.#result ??=
      pairs === null ? this.#counts.slice(0, column.size) : distinctOf(this.#counts, pairs);
    return this.#result;
  }

  /**
   * Has the counts be of a window, by whichever way has fewer rows to look at. False, and the counts
   * are lost, where the fewest are those in the window.
   */
  moveTo(edges: WindowEdges, passing: Passing): boolean {
    if (this.isAt(edges)) return true;
    this.#result = null;
    const { undated } = this.#layout;
    const { size } = this.grouping.column;
    const checkpoints = this.#checkpoints;
    const near = checkpoints && checkpointEdges(edges, checkpoints, size);
    const byLoading = near === null ? Infinity : distance(near, edges, 0) + size * COPIED;
    const byMoving = this.#at === null ? Infinity : distance(this.#at, edges, undated);
    const anew = edges.started + (edges.undated ? undated : 0);
    if (this.#at !== null) this.#hasMoved = true;

    if (checkpoints !== null && near !== null && byLoading < Math.min(byMoving, anew)) {
      loadCheckpoints(checkpoints, near, this.#counts);
      this.#follow(near, edges, passing);
    } else if (this.#at !== null && byMoving < anew) {
      this.#follow(this.#at, edges, passing);
    } else {
      this.lose();
      return false;
    }
    this.#at = edges;
    return true;
  }

  #adding = (step: number) => (places: Uint32Array, count: number) =>
    countPlaces(this.grouping.column, this.#counts, places, count, step);

  #follow(from: WindowEdges, to: WindowEdges, passing: Passing): void {
    const { undated } = this.#layout;
    const span = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
    const [startLow, startHigh] = span(from.started, to.started);
    eachPassing(
      undated + startLow,
      undated + startHigh,
      passing,
      this.#adding(Math.sign(to.started - from.started)),
    );
    const [endLow, endHigh] = span(from.ended, to.ended);
    const step = Math.sign(from.ended - to.ended);
    eachPassingByEnd(this.#layout, endLow, endHigh, passing, this.#adding(step));
    if (from.undated !== to.undated) {
      eachPassing(0, undated, passing, this.#adding(to.undated ? 1 : -1));
    }
  }
}

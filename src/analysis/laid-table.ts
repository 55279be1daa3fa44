import type { CheckpointColumn } from "./checkpoints.ts";
import { type Column, rowsOf, type Table } from "./columns.ts";
import type { CheckpointAnswer, CountingBackground } from "./counting-background.ts";
import type { DueBit } from "./due-bits.ts";
import type { FailingBits } from "./failing-bits.ts";
import { GivenColumns } from "./given-columns.ts";
import { Groupings } from "./groupings.ts";
import { RowLayout } from "./row-layout.ts";

/** Rows between checkpoints of columns with few codes. */
const LEAST_SPACING = 512;

export interface LayingOptions {
  /** Null: checkpoints are not kept, and a window that jumps far looks at more rows. */
  readonly background?: CountingBackground | null;
  readonly leastSpacing?: number;
}

/** What is counted over the rows that fail none of the `obeyed` sources. */
export interface LensColumns {
  readonly obeyed: number;
  readonly columns: readonly CheckpointColumn[];
}

/**
 * A table as it is counted: the order of rows and the columns that somebody counts by, each made when
 * first asked for. Whoever counts rows of the table shares them.
 */
export class LaidTable<D extends string> {
  readonly table: Table<D>;
  readonly leastSpacing: number;
  #background: CountingBackground | null;
  #layout: RowLayout | null = null;
  #groupings: Groupings<D> | null = null;
  #none: Uint8Array | null = null;
  readonly #given = new GivenColumns();
  readonly #followed = new Set<Promise<void>>();
  #isOrderGiven = false;

  /** @throws RangeError when a column has not as many rows as the table */
  constructor(table: Table<D>, { background = null, leastSpacing = LEAST_SPACING }: LayingOptions) {
    for (const [dimension, column] of Object.entries(table.columns) as [D, Column][]) {
      if (rowsOf(column) !== table.rows) {
        throw new RangeError(`"${dimension}" has ${rowsOf(column)} rows, not ${table.rows}`);
      }
    }
    this.table = table;
    this.leastSpacing = leastSpacing;
    this.#background = background;
  }

  get layout(): RowLayout {
    return (this.#layout ??= new RowLayout(this.table));
  }

  get groupings(): Groupings<D> {
    return (this.#groupings ??= new Groupings(this.table, this.layout, this.none));
  }

  /** A 0 for each row. */
  get none(): Uint8Array {
    return (this.#none ??= new Uint8Array(this.table.rows));
  }

  get hasBackground(): boolean {
    return this.#background !== null;
  }

  /** Has something done that `settled` waits for. */
  follow(work: Promise<void>): void {
    const followed = work.finally(() => this.#followed.delete(followed));
    this.#followed.add(followed);
  }

  /** Resolves when no more changes may be expected at once. */
  async pause(): Promise<void> {
    await this.#orNone((background) => background.pause());
  }

  /**
   * Has checkpoints built in the background. Null when that failed: from then on there is none.
   *
   * @param due what the background has to write into its copy of `bits` first
   */
  build(
    bits: FailingBits,
    due: readonly DueBit[],
    lenses: readonly LensColumns[],
  ): Promise<CheckpointAnswer | null> {
    const { made, columns, forget } = this.#given.task((name) => ({
      due: due.map(({ bit, filters }) => ({
        bit,
        filters: filters.map(({ column, predicate }) => ({ column: name(column), predicate })),
      })),
      lenses: lenses.map(({ obeyed, columns: counted }) => ({
        obeyed,
        columns: counted.map(({ column, spacing }) => ({ column: name(column), spacing })),
      })),
    }));
    const { undated, unordered } = this.layout;
    const order = this.#isOrderGiven ? null : { undated, byEnd: unordered?.byEnd ?? null };
    this.#isOrderGiven = true;
    return this.#orNone((background) =>
      background.build({ ...made, order, columns, forget, bits: bits.slice() }),
    );
  }

  async #orNone<T>(ask: (background: CountingBackground) => Promise<T>): Promise<T | null> {
    if (this.#background === null) return null;
    try {
      return await ask(this.#background);
    } catch {
      return (this.#background = null);
    }
  }

  /** Resolves when nothing is being built. */
  async settled(): Promise<void> {
    while (this.#followed.size > 0) await Promise.all(this.#followed);
  }
}

/** @throws RangeError when a column has not as many rows as the table */
export const layOut = <D extends string>(table: Table<D>, options: LayingOptions = {}) =>
  new LaidTable(table, options);

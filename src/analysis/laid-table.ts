import type { Checkpoints } from "./checkpoints.ts";
import { type Column, rowsOf, type Table } from "./columns.ts";
import type { CountingBackground } from "./counting-background.ts";
import type { FailingBits } from "./failing-mask.ts";
import { Groupings } from "./groupings.ts";
import type { PackedColumn } from "./packed-column.ts";
import { RowLayout } from "./row-layout.ts";

/** Rows between checkpoints of columns with few codes. */
const LEAST_SPACING = 512;
/** Tasks in which a column is not named until the background may forget it. */
const KEPT_FOR = 16;

export interface LayingOptions {
  /** Null: checkpoints are not kept, and a window that jumps far looks at more rows. */
  readonly background?: CountingBackground | null;
  readonly leastSpacing?: number;
}

export interface ColumnRequest {
  readonly column: PackedColumn;
  readonly spacing: number;
  readonly obeyed: number;
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
  readonly #given = new Map<PackedColumn, { readonly number: number; task: number }>();
  readonly #building = new Set<Promise<void>>();
  #tasks = 0;
  #numbers = 0;

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

  /**
   * Has checkpoints built in the background and then calls `use`, with null when that failed; from
   * then on there is no background.
   */
  build(
    bits: FailingBits,
    requests: readonly ColumnRequest[],
    use: (answer: readonly Checkpoints[] | null) => void,
  ): void {
    const background = this.#background;
    if (background === null) return;
    const isFirst = this.#tasks++ === 0;
    const columns: { number: number; column: PackedColumn }[] = [];
    const numbered = requests.map(({ column, spacing, obeyed }) => {
      let given = this.#given.get(column);
      if (given === undefined) {
        this.#given.set(column, (given = { number: this.#numbers++, task: 0 }));
        columns.push({ number: given.number, column });
      }
      given.task = this.#tasks;
      return { column: given.number, spacing, obeyed };
    });
    const { rows, undated, unordered } = this.layout;
    const task = {
      order: isFirst ? { rows, undated, unordered: unordered && { byEnd: unordered.byEnd } } : null,
      columns,
      forget: this.#unnamed(),
      bits: bits.slice(),
      requests: numbered,
    };
    const building = background
      .build(task)
      .catch(() => (this.#background = null))
      .then((answer) => {
        this.#building.delete(building);
        use(answer);
      });
    this.#building.add(building);
  }

  /** Resolves when nothing is being built. */
  async settled(): Promise<void> {
    while (this.#building.size > 0) await Promise.all(this.#building);
  }

  /** Columns that were given once and have not been named in a while. */
  #unnamed(): number[] {
    const unnamed: number[] = [];
    for (const [column, { number, task }] of this.#given) {
      if (this.#tasks - task <= KEPT_FOR) continue;
      this.#given.delete(column);
      unnamed.push(number);
    }
    return unnamed;
  }
}

/** @throws RangeError when a column has not as many rows as the table */
export const layOut = <D extends string>(table: Table<D>, options: LayingOptions = {}) =>
  new LaidTable(table, options);

import type { Table } from "./columns.ts";
import type { Grouping } from "./group-counts.ts";
import type { PackedColumn } from "./packed-column.ts";
import { type PairColumn, pairColumn, productColumn } from "./product-column.ts";
import { RecentlyUsed } from "./recently-used.ts";
import type { RowLayout } from "./row-layout.ts";

/** The columns to count by, made when first asked for: dimensions, their products, and pairs. */
export class Groupings<D extends string> {
  readonly #table: Table<D>;
  readonly #layout: RowLayout;
  readonly #columns = new Map<D, PackedColumn>();
  readonly #products = new RecentlyUsed<string, PackedColumn>();
  readonly #pairs = new RecentlyUsed<string, PairColumn>();

  constructor(table: Table<D>, layout: RowLayout) {
    this.#table = table;
    this.#layout = layout;
  }

  /** @throws RangeError when the dimension is an interval column */
  column(dimension: D): PackedColumn {
    let packed = this.#columns.get(dimension);
    if (packed === undefined) {
      const column = this.#table.columns[dimension];
      if (column.kind === "interval") {
        throw new RangeError(`"${dimension}" has no codes to count by`);
      }
      this.#columns.set(dimension, (packed = this.#layout.codes(column)));
    }
    return packed;
  }

  /** By `a`, or by `a` and `b`; rows, or distinct codes of `unit`. */
  of(a: D, b: D | null, unit: D | null): Grouping {
    const column = b === null ? this.column(a) : this.#product(a, b);
    if (unit === null) return { column, outer: null, size: column.size };
    const pairs = this.#pairs.get(JSON.stringify([a, b, unit]), () =>
      pairColumn(column, this.column(unit)),
    );
    return { ...pairs, size: column.size };
  }

  /** Drops what was not asked for in more than `maxAge` changes and can be made again. */
  age(maxAge: number): void {
    this.#products.age(maxAge);
    this.#pairs.age(maxAge);
  }

  #product(a: D, b: D): PackedColumn {
    return this.#products.get(JSON.stringify([a, b]), () =>
      productColumn(this.column(a), this.column(b)),
    );
  }
}

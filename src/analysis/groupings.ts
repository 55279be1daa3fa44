import type { Table } from "./columns.ts";
import type { PackedColumn } from "./packed-column.ts";
import { productColumn } from "./product-column.ts";
import { RecentlyUsed } from "./recently-used.ts";
import type { RowLayout } from "./row-layout.ts";
import {
  type PairColumn,
  type Pairs,
  pairWithUnit,
  type UnitCodes,
  unitCodes,
} from "./unit-pairs.ts";

/** What is counted: rows per code, or with `pairs` distinct codes of a unit (see `pairWithUnit`). */
export interface Grouping {
  readonly column: PackedColumn;
  readonly pairs: Pairs | null;
}

/** By which codes rows are counted; none: all rows are one group. */
export type GroupedBy<D extends string> = readonly [] | readonly [D] | readonly [D, D];

/**
 * The columns to count by, made when first asked for: dimensions, their products, and pairs with
 * units. One for each table: who counts under whatever filter shares them.
 */
export class Groupings<D extends string> {
  /** A code for all rows. */
  readonly rows: PackedColumn;
  readonly #table: Table<D>;
  readonly #layout: RowLayout;
  readonly #columns = new Map<D, PackedColumn>();
  readonly #units = new Map<D, UnitCodes>();
  readonly #products = new RecentlyUsed<string, PackedColumn>();
  readonly #pairs = new RecentlyUsed<string, PairColumn>();

  /** `none` has a 0 for each row. */
  constructor(table: Table<D>, layout: RowLayout, none: Uint8Array) {
    this.#table = table;
    this.#layout = layout;
    this.rows = { size: 1, first: none, more: null };
  }

  /** @throws RangeError when the dimension is an interval column */
  column(dimension: D): PackedColumn {
    let packed = this.#columns.get(dimension);
    if (packed === undefined) {
      this.#columns.set(dimension, (packed = this.#pack(dimension)));
    }
    return packed;
  }

  /** Rows, or distinct codes of `unit`. */
  of(by: GroupedBy<D>, unit: D | null): Grouping {
    const column = this.#columnBy(by);
    if (unit === null) return { column, pairs: null };
    return this.#pairs.get(JSON.stringify([by, unit]), () =>
      pairWithUnit(column, this.#unit(unit)),
    );
  }

  /** Drops what was not asked for in more than `maxAge` changes and can be made again. */
  age(maxAge: number): void {
    this.#products.age(maxAge);
    this.#pairs.age(maxAge);
  }

  #columnBy([a, b]: GroupedBy<D>): PackedColumn {
    if (a === undefined) return this.rows;
    if (b === undefined) return this.column(a);
    return this.#products.get(JSON.stringify([a, b]), () =>
      productColumn(this.column(a), this.column(b)),
    );
  }

  /** Units may have as many codes as there are rows, so a column that nobody counts by is not kept. */
  #unit(dimension: D): UnitCodes {
    let codes = this.#units.get(dimension);
    if (codes === undefined) {
      codes = unitCodes(this.#columns.get(dimension) ?? this.#pack(dimension));
      this.#units.set(dimension, codes);
    }
    return codes;
  }

  #pack(dimension: D): PackedColumn {
    const column = this.#table.columns[dimension];
    if (column.kind === "interval") {
      throw new RangeError(`"${dimension}" has no codes to count by`);
    }
    return this.#layout.pack(column);
  }
}

import type { CodeColumn, Column, IntervalColumn, Table } from "./columns.ts";
import { sortedByDay } from "./day-order.ts";
import { codesFor, type PackedColumn } from "./packed-column.ts";

/**
 * The order in which rows lie in memory: by their first day in the first interval column. A window
 * that moves then touches neighbours, which the processor fetches together, and not rows from all
 * over the table. What lies inside is numbered by place, what the caller sees by row.
 */
export class RowLayout {
  readonly #rowAt: Uint32Array;
  readonly #placeOf: Uint32Array;
  readonly #scratch: Uint8Array;
  /** By the places it translates: their identity tells whether they are the same. */
  readonly #rows = new WeakMap<Uint32Array, Uint32Array>();

  constructor({ rows, columns }: Table<string>) {
    const inOrder = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) inOrder[row] = row;
    const dates = Object.values<Column>(columns).find((column) => column.kind === "interval");
    this.#rowAt = dates === undefined ? inOrder : sortedByDay(dates.start, inOrder);
    this.#placeOf = new Uint32Array(rows);
    for (let place = 0; place < rows; place++) this.#placeOf[this.#rowAt[place]!] = place;
    this.#scratch = new Uint8Array(rows);
  }

  /** Places → ascending rows; the same array for the same places. */
  rowsAt(places: Uint32Array): Uint32Array {
    let rows = this.#rows.get(places);
    if (rows === undefined) this.#rows.set(places, (rows = this.#sorted(places)));
    return rows;
  }

  #sorted(places: Uint32Array): Uint32Array {
    const isListed = this.#scratch.fill(0);
    for (let at = 0; at < places.length; at++) isListed[this.#rowAt[places[at]!]!] = 1;
    const rows = new Uint32Array(places.length);
    let count = 0;
    for (let row = 0; row < isListed.length; row++) if (isListed[row] === 1) rows[count++] = row;
    return rows;
  }

  /** Rows → places, in no order. Rows that the table does not have are left out. */
  placesOf(rows: Uint32Array): Uint32Array {
    return rows.filter((row) => row < this.#placeOf.length).map((row) => this.#placeOf[row]!);
  }

  interval({ start, end }: IntervalColumn): IntervalColumn {
    return {
      kind: "interval",
      start: start.map((_, place) => start[this.#rowAt[place]!]!),
      end: end.map((_, place) => end[this.#rowAt[place]!]!),
    };
  }

  codes(column: CodeColumn): PackedColumn {
    const { size, values } = column;
    const laid = codesFor(size, values.length);
    if (column.kind === "single") {
      for (let place = 0; place < laid.length; place++) laid[place] = values[this.#rowAt[place]!]!;
      return { kind: "single", size, values: laid };
    }
    const { offsets: from } = column;
    const offsets = new Uint32Array(from.length);
    let next = 0;
    for (let place = 0; place < this.#rowAt.length; place++) {
      const row = this.#rowAt[place]!;
      const end = from[row + 1]!;
      for (let at = from[row]!; at < end; at++) laid[next++] = values[at]!;
      offsets[place + 1] = next;
    }
    return { kind: "multi", size, offsets, values: laid };
  }
}

import type { Contestant } from "./brush-work.ts";
import { arqueroOf } from "./arquero-contestant.ts";
import { crossfilter2Of, isSingle, ours } from "./contestants.ts";
import { duckDbOf, mosaicOf } from "./duckdb-contestants.ts";
import type { BenchTable } from "./synthetic-table.ts";

export interface Entrant {
  readonly name: string;
  readonly takes: (table: BenchTable) => boolean;
  readonly build: (table: BenchTable) => Contestant | Promise<Contestant>;
}

const upTo =
  (most: number, also: (table: BenchTable) => boolean = () => true) =>
  (table: BenchTable) =>
    table.rows <= most && also(table);

/** The first is ours. */
export const ENTRANTS: readonly Entrant[] = [
  { name: "Attest", takes: () => true, build: ours },
  { name: "crossfilter2", takes: upTo(1_000_000), build: crossfilter2Of },
  { name: "arquero", takes: upTo(1_000_000, isSingle), build: arqueroOf },
  { name: "Mosaic on DuckDB-WASM", takes: isSingle, build: mosaicOf },
  { name: "DuckDB-WASM", takes: upTo(1_000_000, (table) => !isSingle(table)), build: duckDbOf },
];
export const CROSSFILTER_PEERS = [
  "arquero",
  "@duckdb/duckdb-wasm",
  "@uwdata/mosaic-core",
  "@uwdata/mosaic-sql",
  "@uwdata/flechette",
];

/** Why some do not take part everywhere. */
export const LEFT_OUT =
  "crossfilter2 and arquero are left out at 5,000,000 rows: the one keeps an object a row, for which " +
  "Node's heap is too small, and the other takes seconds a step. arquero has no groups over lists " +
  "without a copy of the table for each, so it is given single values alone. The tables that Mosaic " +
  "prepares are for columns of single values; lists and periods are asked of DuckDB-WASM without it, " +
  "and not at 5,000,000 rows, because the lists are made as objects on their way into it.";

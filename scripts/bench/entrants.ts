import type { Table } from "../../src/analysis/columns.ts";
import type { Contestant } from "./brush-work.ts";
import { crossfilter2Of, isSingle, ours } from "./contestants.ts";
import type { Dimension } from "./synthetic-table.ts";

type BenchTable = Table<Dimension>;

export interface Entrant {
  readonly name: string;
  readonly takes: (table: BenchTable) => boolean;
  readonly build: (table: BenchTable) => Contestant | Promise<Contestant>;
}

const upTo =
  (most: number) =>
  ({ rows }: BenchTable) =>
    rows <= most;

/** The first is ours. */
export const ENTRANTS: readonly Entrant[] = [
  { name: "Attest", takes: () => true, build: ours },
  { name: "crossfilter2", takes: upTo(1_000_000), build: crossfilter2Of },
];
export const CROSSFILTER_PEERS: readonly string[] = [];

/** Why some do not take part everywhere. */
export const LEFT_OUT: readonly string[] = [
  "crossfilter2 keeps an object a row and needs more memory at 5,000,000 rows than Node gives.",
];
void isSingle;

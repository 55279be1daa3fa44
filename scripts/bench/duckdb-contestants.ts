import { dirname } from "node:path";
import type { CodeColumn } from "../../src/analysis/columns.ts";
import {
  type Answers,
  type Chosen,
  type Contestant,
  FIRST_CHOSEN,
  type Window,
} from "./brush-work.ts";
import { codesAt, hasOneEach, isSingle } from "./contestants.ts";
import { loadPeer, peerPath } from "./peers.ts";
import {
  type BenchTable,
  CODE_DIMENSIONS,
  type CodeDimension,
  DAYS,
  FIRST_DAY,
  SIZES,
} from "./synthetic-table.ts";

interface Connection {
  insertArrowFromIPCStream(bytes: Uint8Array, options: { name: string }): void;
  useUnsafe<T>(use: (bindings: Bindings, connection: number) => T): T;
}
interface Bindings {
  instantiate(): Promise<unknown>;
  connect(): Connection;
  runQuery(connection: number, sql: string): Uint8Array;
  readonly mod?: { readonly HEAPU8: Uint8Array };
}
interface DuckDb {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<Bindings>;
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: object;
}
interface ArrowColumn {
  toArray(): ArrayLike<number>;
}
interface ArrowTable {
  getChild(name: string): ArrowColumn;
}
interface Flechette {
  columnFromArray(values: ArrayLike<unknown>, type?: object): object;
  tableFromColumns(columns: Record<string, object>): object;
  tableToIPC(table: object, options: { format: "stream" }): Uint8Array;
  tableFromIPC(bytes: Uint8Array, options?: object): ArrowTable;
  list(type: object): object;
  uint16(): object;
  int32(): object;
}

const flechette = () => loadPeer("@uwdata/flechette") as Flechette;

/** A database in this thread with the table `rows` in it. */
async function databaseOf(
  table: BenchTable,
): Promise<{ run: (sql: string) => Uint8Array; bytes: () => number }> {
  const duckdb = loadPeer("@duckdb/duckdb-wasm/blocking") as DuckDb;
  const folder = dirname(peerPath("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const bundle = (name: string) => ({
    mainModule: `${folder}/duckdb-${name}.wasm`,
    mainWorker: `${folder}/duckdb-node-${name}.worker.cjs`,
  });
  const bindings = await duckdb.createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate();
  const connection = bindings.connect();
  const { columnFromArray, tableFromColumns, tableToIPC, list, uint16, int32 } = flechette();
  const codes = (column: CodeColumn) =>
    hasOneEach(column)
      ? columnFromArray(Uint16Array.from(column.values), uint16())
      : columnFromArray(
          Array.from({ length: table.rows }, (_, row) => codesAt(column, row)),
          list(uint16()),
        );
  const { start, end } = table.columns.date;
  const arrow = tableFromColumns({
    ...Object.fromEntries(CODE_DIMENSIONS.map((name) => [name, codes(table.columns[name])])),
    first_day: columnFromArray(start, int32()),
    last_day: columnFromArray(end, int32()),
  });
  connection.insertArrowFromIPCStream(tableToIPC(arrow, { format: "stream" }), { name: "rows" });
  return {
    run: (sql) => connection.useUnsafe((unsafe, id) => unsafe.runQuery(id, sql)),
    bytes: () => bindings.mod?.HEAPU8.byteLength ?? 0,
  };
}

function countsOf(name: CodeDimension, keys: ArrayLike<number>, values: ArrayLike<number>) {
  const counts = new Array<number>(SIZES[name]).fill(0);
  for (let at = 0; at < keys.length; at++) counts[keys[at]!] = Number(values[at]!);
  return counts;
}

/** One query a group. */
export async function duckDbOf(table: BenchTable): Promise<Contestant> {
  const { run, bytes } = await databaseOf(table);
  const lists = new Set(CODE_DIMENSIONS.filter((name) => !hasOneEach(table.columns[name])));
  let window: Window | null = null;
  let chosen = FIRST_CHOSEN;
  const condition = (name: CodeDimension) => {
    const codes = [...chosen[name]].join(", ");
    return lists.has(name)
      ? `list_has_any(${name}, [${codes}]::USMALLINT[])`
      : `${name} IN (${codes})`;
  };
  const answers = (): Answers =>
    CODE_DIMENSIONS.map((name) => {
      const where = [
        window === null ? "true" : `first_day <= ${window.to} AND last_day >= ${window.from}`,
        ...CODE_DIMENSIONS.filter((other) => other !== name && chosen[other].size > 0).map(
          condition,
        ),
      ];
      const key = lists.has(name) ? `unnest(${name})` : name;
      const found = flechette().tableFromIPC(
        run(
          `SELECT key, count(*)::INTEGER AS count FROM ` +
            `(SELECT ${key} AS key FROM rows WHERE ${where.join(" AND ")}) GROUP BY key`,
        ),
      );
      return countsOf(name, found.getChild("key").toArray(), found.getChild("count").toArray());
    });
  answers();
  return {
    brush(next) {
      window = next;
      return answers();
    },
    toggle(next) {
      chosen = next;
      return answers();
    },
    memoryElsewhere: bytes,
  };
}

type Clause = object;
interface Client {
  readonly coordinator: unknown;
}
interface MosaicSelection {
  update(clause: Clause): unknown;
}
interface MosaicCore {
  readonly Coordinator: new (connector: object, options: object) => object;
  readonly Selection: { crossfilter(): MosaicSelection };
  makeClient(options: object): Client;
  clauseInterval(field: unknown, value: readonly number[] | null, options: object): Clause;
}
interface MosaicQuery {
  select(columns: object): MosaicQuery;
  groupby(name: string): MosaicQuery;
  where(filter: unknown): MosaicQuery;
}
interface MosaicSql {
  readonly Query: { from(name: string): MosaicQuery };
  count(): unknown;
  column(name: string): unknown;
  literal(value: number): unknown;
  isIn(field: unknown, values: readonly unknown[]): unknown;
}

/** Through Mosaic, which prepares tables for the brush; for single values and days alone. */
export async function mosaicOf(table: BenchTable): Promise<Contestant> {
  if (!isSingle(table)) throw new RangeError("Its prepared tables hold no lists and no periods");
  const { run, bytes } = await databaseOf(table);
  const core = loadPeer("@uwdata/mosaic-core") as MosaicCore;
  const sql = loadPeer("@uwdata/mosaic-sql") as MosaicSql;
  const coordinator = new core.Coordinator(
    {
      query: ({ type, sql: text }: { type: string; sql: string }) => {
        const answer = run(text);
        return Promise.resolve(type === "exec" ? undefined : answer);
      },
    },
    { logger: null, cache: false },
  );
  const selection = core.Selection.crossfilter();
  const read: Answers = CODE_DIMENSIONS.map((name) => countsOf(name, [], []));
  const found = [...read];
  let waiting = 0;
  let resume: (() => void) | null = null;
  let fail: ((reason: unknown) => void) | null = null;
  const answered = () => {
    waiting--;
    if (waiting === 0) resume?.();
  };
  const clients = CODE_DIMENSIONS.map((name, at) =>
    core.makeClient({
      coordinator,
      selection,
      query: (filter: unknown) =>
        sql.Query.from("rows")
          .select({ key: name, count: sql.count() })
          .groupby(name)
          .where(filter),
      queryResult: (result: { getChild(column: string): ArrowColumn }) => {
        found[at] = countsOf(
          name,
          result.getChild("key").toArray(),
          result.getChild("count").toArray(),
        );
        answered();
      },
      queryError: (reason: unknown) => fail?.(reason),
    }),
  );
  /** Until so many groups have been read. */
  const reading = async (groups: number, ask: () => void): Promise<Answers> => {
    await new Promise<void>((resolve, reject) => {
      waiting = groups;
      resume = resolve;
      fail = reject;
      ask();
    });
    return [...found];
  };
  const choose = (chosen: Chosen, name: CodeDimension): Clause => {
    const codes = [...chosen[name]];
    return {
      source: name,
      clients: new Set([clients[CODE_DIMENSIONS.indexOf(name)]]),
      value: codes.length === 0 ? null : codes,
      predicate:
        codes.length === 0
          ? null
          : sql.isIn(
              sql.column(name),
              codes.map((code) => sql.literal(code)),
            ),
    };
  };
  const brush = {};
  const show = (window: Window | null) =>
    core.clauseInterval(sql.column("first_day"), window && [window.from, window.to], {
      source: brush,
      scale: { type: "linear", domain: [FIRST_DAY, FIRST_DAY + DAYS], range: [0, DAYS] },
    });
  await reading(CODE_DIMENSIONS.length, () => undefined);
  for (const name of CODE_DIMENSIONS) {
    if (FIRST_CHOSEN[name].size === 0) continue;
    await reading(CODE_DIMENSIONS.length - 1, () => selection.update(choose(FIRST_CHOSEN, name)));
  }
  return {
    brush: (window) => reading(CODE_DIMENSIONS.length, () => selection.update(show(window))),
    toggle: (chosen, { dimension }) =>
      reading(CODE_DIMENSIONS.length - 1, () => selection.update(choose(chosen, dimension))),
    memoryElsewhere: bytes,
  };
}

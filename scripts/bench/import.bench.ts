/**
 * Times the import of a file of events, from its bytes to five counted groups, beside parsers that
 * only part the same file into strings and keep nothing, in the same process; measures what memory
 * the import keeps; and writes the result into `docs/performance.md`.
 *
 *   node --expose-gc --import tsx scripts/bench/import.bench.ts [rows] [rounds]
 */
import { importAndCount, type Imported, openDashboard } from "./import-stages.ts";
import { installPeers } from "./peers.ts";
import { syntheticAcled } from "./synthetic-events.ts";
import { tableOf, writeSection } from "./write-section.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 3);

/** A parser → how many rows it found, its header among them or not. */
type Parser = (blob: Blob) => Promise<number>;

installPeers(["papaparse", "udsv"]);
const peers = (await import(new URL("parser-peers.js", import.meta.url).href)) as {
  readonly papaparse: Parser;
  readonly udsv: Parser;
};

async function memory(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error("Node must be started with --expose-gc");
  // What only a finished task kept alive goes in the next one.
  for (let time = 0; time < 3; time++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [seconds: number, T]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

const best = (times: readonly number[]) => Math.min(...times);
const seconds = (value: number) => value.toFixed(2);

const blob = new Blob(syntheticAcled(ROWS));
const megabytes = (blob.size / 1e6).toFixed(0);
const times = { ours: [] as number[], papaparse: [] as number[], udsv: [] as number[] };
const imports: Imported[] = [];

for (let round = 0; round < ROUNDS; round++) {
  const [ours, imported] = await timed(() => importAndCount(blob, openDashboard()));
  times.ours.push(ours);
  imports.push({ ...imported, kept: {} });
  for (const name of ["papaparse", "udsv"] as const) {
    const [taken, rows] = await timed(() => peers[name](blob));
    times[name].push(taken);
    if (rows - ROWS > 1 || rows < ROWS || imported.rows !== ROWS) {
      console.error(`${name} found ${rows} rows, ours ${imported.rows}, of ${ROWS}`);
      process.exit(1);
    }
  }
}

const before = await memory();
const kept = await importAndCount(blob, openDashboard());
const perRow = ((await memory()) - before) / kept.rows;
const columns = kept.columnBytes / kept.rows;

const ours = best(times.ours);
const line = (name: string, time: number) => [name, seconds(time), (time / ours).toFixed(2)];
const stages = (["parse and decode", "join", "index"] as const).map((stage) => [
  `of it: ${stage}`,
  seconds(best(imports.map((imported) => imported.stages[stage]))),
  "",
]);
const ratio = ours / best(times.papaparse);
const text = [
  "## Import",
  `\`npm run bench:import\`, Node ${process.versions.node}: ${ROWS.toLocaleString("en")} invented ` +
    `rows in ACLED's layout, ${megabytes} MB of CSV, in one process, the best of ${ROUNDS} rounds in ` +
    "turn. Ours reads bytes into columns, joins them to provinces, puts them beside the claims and " +
    "counts five groups; the peers part the text into strings and keep nothing.",
  tableOf(
    ["Import", "seconds", "times ours"],
    [
      line("Attest, from bytes to counts", ours),
      ...stages,
      line("papaparse, streaming parse alone", best(times.papaparse)),
      line("uDSV, streaming parse alone", best(times.udsv)),
    ],
  ),
  `The whole import takes ${ratio.toFixed(2)} times papaparse's parse alone. Afterwards it keeps ` +
    `${perRow.toFixed(0)} bytes of memory a row (heap and array buffers, after a collection), of ` +
    `which ${columns.toFixed(0)} are the columns of the data set.`,
].join("\n\n");
console.log(text);
writeSection("import", text);
// The measured import must live until it was measured.
if (Object.keys(kept.kept).length === 0) process.exit(1);

/**
 * Times the reading of a file of events into columns, beside parsers that only part the same file
 * into strings and keep nothing. The peers are installed apart: npm install --prefix scripts/bench.
 *
 *   tsx scripts/bench/import.bench.ts [rows] [runs]
 */
import { openEventFile } from "../../src/ingest/events/open-event-file.ts";
import { readEventFile } from "../../src/ingest/events/read-event-file.ts";
import { syntheticAcled } from "./synthetic-events.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const runs = Number(process.argv[3] ?? 3);

type Parser = (blob: Blob) => Promise<number>;

const ours: Parser = async (blob) => {
  const { tables } = await openEventFile(blob, "events.csv");
  const [table] = tables;
  if (table?.recognised.kind !== "layout") throw new Error("The layout is not known");
  const read = await readEventFile(table, table.recognised.mapping);
  if (read.kind !== "read") throw new Error("The file was not read");
  return read.columns.rows;
};

const peers = (await import(new URL("parser-peers.js", import.meta.url).href)) as {
  readonly papaparse: Parser;
  readonly udsv: Parser;
};
const parsers = { "columns of events (ours)": ours, ...peers };

const blob = new Blob(syntheticAcled(rows));
console.log(`${rows} rows, ${(blob.size / 1e6).toFixed(0)} MB of CSV; seconds, best of ${runs}`);
for (const [name, parse] of Object.entries(parsers)) {
  const times: number[] = [];
  let read = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    read = await parse(blob);
    times.push((performance.now() - start) / 1000);
  }
  console.log(`${name.padEnd(26)} ${Math.min(...times).toFixed(2)}  (${read} rows)`);
}

/**
 * Reads files of events that were damaged at random, and exits with 1 at the first that throws, takes
 * over two seconds, or yields a row that cannot be. The seed that is said makes the same file again.
 *
 *   tsx scripts/bench/fuzz-events.ts [files] [first seed]
 */
import { guessMapping } from "../../src/ingest/events/guess-mapping.ts";
import { openEventFile } from "../../src/ingest/events/open-event-file.ts";
import { readEventFile } from "../../src/ingest/events/read-event-file.ts";
import { faultsOf } from "../../src/testing/check-event-columns.ts";
import { FILES_TO_DAMAGE } from "../../src/testing/fuzz-files.ts";
import { mutate } from "../../src/testing/mutate-bytes.ts";

const files = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
const LONGEST_MS = 2000;

async function faultsAt(name: string, file: Uint8Array, seed: number): Promise<string[]> {
  const start = performance.now();
  const { tables } = await openEventFile(new Blob([mutate(file, seed)]), name);
  const faults: string[] = [];
  for (const table of tables) {
    const { recognised, header, sample } = table;
    const mapping =
      recognised.kind === "layout" ? recognised.mapping : guessMapping(header, sample).mapping;
    const result = await readEventFile(table, { ...mapping, dateOrder: "dmy" });
    if (result.kind === "read") faults.push(...faultsOf(result.columns));
  }
  const took = performance.now() - start;
  return took > LONGEST_MS ? [...faults, `took ${took.toFixed(0)} ms`] : faults;
}

const kinds = Object.entries(FILES_TO_DAMAGE);
for (let seed = firstSeed; seed < firstSeed + files; seed++) {
  const [name, file] = kinds[seed % kinds.length]!;
  const faults = await faultsAt(name, file, seed).catch((error: unknown) => [String(error)]);
  if (faults.length === 0) continue;
  console.error(`${name}, seed ${seed}: ${faults.join("; ")}`);
  process.exit(1);
}
console.log(`${files} damaged files were read: no exception, no delay, no impossible row`);

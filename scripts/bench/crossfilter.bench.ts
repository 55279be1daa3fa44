/**
 * Times linked counts under a moving brush and under toggled values, beside peers at the same work in
 * the same process, and writes the result into `docs/performance.md`. All must give equal answers, or
 * the exit code is 1.
 *
 *   tsx scripts/bench/crossfilter.bench.ts [rows …]
 *
 * All race over one table in one process; each table has a process of its own, for what is left of a
 * million objects of the one would weigh on the next.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { reasonOf } from "../../src/domain/reason-of.ts";
import type { Answers, Contestant } from "./brush-work.ts";
import { CROSSFILTER_PEERS, type Entrant, ENTRANTS, LEFT_OUT } from "./entrants.ts";
import { goalsOf } from "./crossfilter-goals.ts";
import { installPeers } from "./peers.ts";
import { type Measured, race, type Scenario, SCENARIOS } from "./race.ts";
import { CODE_DIMENSIONS, multiValuedTable, singleValuedTable } from "./synthetic-table.ts";
import { tableOf, writeSection } from "./write-section.ts";

const TABLES = [
  { name: "single values, single days", make: singleValuedTable },
  { name: "several actors and provinces a row, periods", make: multiValuedTable },
] as const;
const SIZES = [100_000, 1_000_000, 5_000_000];

/** The first steps of all are the same: what each found is held against what ours found. */
function requireEqual(measured: readonly Measured[]): void {
  const [here, ...peers] = measured;
  for (const peer of peers) {
    for (const [scenario, answers] of Object.entries(peer.answers)) {
      answers.forEach((found: Answers, step: number) =>
        found.forEach((counts, group) => {
          const expected = here?.answers[scenario as keyof Measured["answers"]][step]?.[group];
          for (let code = 0; code < counts.length; code++) {
            if (counts[code] === expected?.[code]) continue;
            const what = `${CODE_DIMENSIONS[group]} ${code}`;
            const where = `${peer.name}, ${peer.rows} rows of ${peer.table}, ${scenario} ${step}`;
            console.error(
              `${where}: ${what} is ${counts[code]} there, ${expected?.[code]} in ours`,
            );
            process.exit(1);
          }
        }),
      );
    }
  }
}

const NAMES: Readonly<Record<Scenario, string>> = {
  sliding: "sliding",
  jumping: "jumping",
  toggles: "toggles",
  open: "toggles with no window",
};

const digits = (value: number) =>
  value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
const times = (peer: number, here: number) => `${digits(peer / here)}×`;

function tablesFor(measured: readonly Measured[]): readonly string[] {
  const here = measured[0]!;
  const rows = measured.flatMap((each) =>
    SCENARIOS.map((scenario) => {
      const { p50, p95, max, steps } = each.summaries[scenario];
      const base = here.summaries[scenario].p95;
      return [
        `${each.name}, ${NAMES[scenario]}`,
        ...[p50, p95, max].map(digits),
        times(p95, base),
        String(steps),
      ];
    }),
  );
  const costs = measured.map((each) => [
    each.name,
    digits(each.build),
    times(each.build, here.build),
    digits(each.ready.p50),
    digits(each.ready.p95),
    digits(each.ready.max),
    times(each.ready.p95, here.ready.p95),
    digits(each.bytesPerRow),
  ]);
  return [
    tableOf(["Step", "p50 ms", "p95 ms", "max ms", "times ours (p95)", "steps"], rows),
    tableOf(
      [
        ...["Costs", "build ms", "times ours"],
        ...["ready after a toggle, p50 ms", "p95 ms", "max ms", "times ours (p95)"],
        "bytes a row",
      ],
      costs,
    ),
  ];
}

/** What all found over one table, without their answers, and who gave up. */
interface Raced {
  readonly measured: readonly Measured[];
  readonly gaveUp: readonly string[];
}

async function raceOver(rows: number, { name, make }: (typeof TABLES)[number]): Promise<Raced> {
  const table = make(rows);
  const entrants = ENTRANTS.filter((entrant: Entrant) => entrant.takes(table));
  const measured: Measured[] = [];
  const gaveUp: string[] = [];
  for (const entrant of entrants) {
    console.error(`${rows.toLocaleString("en")} rows, ${name}: ${entrant.name} …`);
    const build = (): Contestant | Promise<Contestant> => entrant.build(table);
    try {
      measured.push(await race({ entrant: entrant.name, table: name, rows, build }));
    } catch (error) {
      if (entrant === entrants[0]) throw error;
      gaveUp.push(`${entrant.name} gave up: ${reasonOf(error)}.`);
    }
  }
  requireEqual(measured);
  const answers = { sliding: [], jumping: [], toggles: [], open: [] };
  return { measured: measured.map((each) => ({ ...each, answers })), gaveUp };
}

/** The argument with which a process is told to race over one table. */
const ONE = "--table";

function racedElsewhere(rows: number, table: number): Raced {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, script, ONE, String(rows), String(table)],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout) as Raced;
}

installPeers(CROSSFILTER_PEERS);
const given = process.argv.slice(2);
if (given[0] === ONE) {
  const [rows, table] = given.slice(1).map(Number);
  process.stdout.write(JSON.stringify(await raceOver(rows!, TABLES[table!]!)), () =>
    process.exit(0),
  );
} else {
  report(given.length > 0 ? given.map(Number) : SIZES);
}

function report(sizes: readonly number[]): void {
  const all: Measured[] = [];
  const sections: string[] = [];
  for (const rows of sizes) {
    for (const [at, { name }] of TABLES.entries()) {
      const { measured, gaveUp } = racedElsewhere(rows, at);
      sections.push(
        `### ${rows.toLocaleString("en")} rows: ${name}`,
        ...tablesFor(measured),
        ...gaveUp,
      );
      all.push(...measured);
    }
  }
  const goals = goalsOf(all);
  const text = [
    "## Counting under a moving brush",
    `\`npm run bench\`, Node ${process.versions.node}: five linked groups are read after each step, ` +
      "with filters on actors and provinces set. “sliding” drags half a year by up to ten days, " +
      "“jumping” goes to windows anywhere, “toggles” puts a value of any dimension into its filter " +
      "or out of it, in a window of half a year or in none. To build is done up to five times, fewer " +
      "where that takes long; its median stands here. All race over a table one after the other in " +
      "one process, and each table has a process of its own; who " +
      "needs long takes fewer of the same steps. All answers were equal. “Ready after a toggle” is, " +
      "after toggles that are not taken back, until the next brush has its usual speed. Ours prepares " +
      "in another thread, measured from the answer to the toggle until the checkpoints are back, and " +
      "answers a brush in the meantime. Others do whatever they do in the brush's first step, which " +
      "is measured until all groups are read: Mosaic then makes a table for each group anew (its " +
      "activation, with the first query of each). Bytes are those held beyond the columns that all " +
      "are given.",
    LEFT_OUT,
    ...sections,
    "### Goals",
    goals.map(({ text: goal, isMet }) => `- ${isMet ? "met" : "**not met**"}: ${goal}`).join("\n"),
  ].join("\n\n");
  console.log(text);
  writeSection("crossfilter", text);
}

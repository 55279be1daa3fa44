import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/browser.json";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function unitCounts(): Counts {
  const report = readJson(UNIT_REPORT) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function browserCounts(): Counts {
  const { stats } = readJson(BROWSER_REPORT) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** A step that is one check: it passes or fails as a whole. A step with a report counts its tests. */
interface Step {
  readonly name: string;
  readonly script: readonly string[];
  readonly report?: { readonly path: string; readonly counts: () => Counts };
}

const UNIT: Step = {
  name: "unit and property tests",
  script: [
    "test:unit",
    "--",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${UNIT_REPORT}`,
  ],
  report: { path: UNIT_REPORT, counts: unitCounts },
};

/** They fill the machine by themselves, so they come last and alone. */
const BROWSER: Step = {
  name: "browser tests",
  script: ["test:e2e"],
  report: { path: BROWSER_REPORT, counts: browserCounts },
};

/** The longest first, so that the short ones fill the time beside it. */
const STEPS: readonly Step[] = [
  UNIT,
  { name: "types", script: ["check:types"] },
  { name: "lint", script: ["check:lint"] },
  { name: "format", script: ["check:format"] },
  { name: "unused code", script: ["check:unused"] },
  { name: "data", script: ["check:data"] },
];

/** What a step prints is kept together and shown when it ends; `live`: as it comes. */
function ended(
  script: readonly string[],
  live: boolean,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", ...script], {
      stdio: live ? "inherit" : "pipe",
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Buffer) => said.push(part));
    child.on("close", (status) =>
      resolve({ status: status ?? 1, said: Buffer.concat(said).toString() }),
    );
  });
}

async function run({ name, script, report }: Step, live: boolean): Promise<Counts> {
  const head = `\n── ${name}`;
  if (live) console.log(head);
  if (report !== undefined) rmSync(report.path, { force: true });
  const { status, said } = await ended(script, live);
  if (!live) console.log(`${head}\n${said}`);
  const outcome: Counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined || !existsSync(report.path)) return outcome;
  const counts = report.counts();
  // A runner that fails although no test did (a crash, an unhandled error) has failed all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Takes up the next step whenever one ends; each uses about one core. */
async function runInPairs(steps: readonly Step[]): Promise<readonly Counts[]> {
  const waiting = [...steps];
  const results: Counts[] = [];
  const takeUp = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      results.push(await run(step, false));
  };
  await Promise.all([takeUp(), takeUp()]);
  return results;
}

const results = [...(await runInPairs(STEPS)), await run(BROWSER, true)];
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

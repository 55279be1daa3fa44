import { spawnSync } from "node:child_process";
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

const STEPS: readonly Step[] = [
  { name: "types", script: ["check:types"] },
  { name: "lint", script: ["check:lint"] },
  { name: "format", script: ["check:format"] },
  { name: "unused code", script: ["check:unused"] },
  { name: "data", script: ["check:data"] },
  {
    name: "unit and property tests",
    script: [
      "test:unit",
      "--",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${UNIT_REPORT}`,
    ],
    report: { path: UNIT_REPORT, counts: unitCounts },
  },
  {
    name: "browser tests",
    script: ["test:e2e"],
    report: { path: BROWSER_REPORT, counts: browserCounts },
  },
];

function run({ name, script, report }: Step): Counts {
  console.log(`\n── ${name}`);
  if (report !== undefined) rmSync(report.path, { force: true });
  const { status } = spawnSync("npm", ["run", "--silent", ...script], { stdio: "inherit" });
  const ended: Counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined || !existsSync(report.path)) return ended;
  const counts = report.counts();
  // A runner that fails although no test did (a crash, an unhandled error) has failed all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const results = STEPS.map(run);
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

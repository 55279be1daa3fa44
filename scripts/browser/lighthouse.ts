import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { CHROMIUM_ARGS } from "./chromium-args.ts";
import { findChromium } from "./find-chromium.ts";

const PORT = 4181;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const REPORT = "test-results/lighthouse.json";
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const GOAL = 95;
/** One run swings by several points with what else the machine does. */
const RUNS = 3;

async function waitUntilServed(address: string, tries: number): Promise<void> {
  const served = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (served) return;
  if (tries === 0) throw new Error(`nothing is served at ${address}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await waitUntilServed(address, tries - 1);
}

const { path } = await findChromium();
mkdirSync("test-results", { recursive: true });
spawnSync("npx", ["vite", "build"], { stdio: "inherit" });
const server = spawn("npx", ["vite", "preview", "--host", "127.0.0.1", "--port", String(PORT)], {
  stdio: "ignore",
  detached: true,
});
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

function run(): Scores {
  spawnSync(
    "npx",
    [
      "--yes",
      "lighthouse@12.8.2",
      ADDRESS,
      "--preset=desktop",
      `--only-categories=${CATEGORIES.join(",")}`,
      "--output=json",
      `--output-path=${REPORT}`,
      "--quiet",
      `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(" ")}`,
    ],
    { stdio: "inherit", env: { ...process.env, CHROME_PATH: path } },
  );
  const { categories } = JSON.parse(readFileSync(REPORT, "utf8")) as {
    categories: Readonly<Record<string, { score: number }>>;
  };
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}

const runs: Scores[] = [];
try {
  await waitUntilServed(ADDRESS, 100);
  for (let at = 0; at < RUNS; at += 1) runs.push(run());
} finally {
  if (server.pid !== undefined) process.kill(-server.pid);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const scores = CATEGORIES.map((name) => median(runs.map((scored) => scored[name])));
CATEGORIES.forEach((name, at) =>
  console.log(
    `${name}: ${scores[at]} (median of ${runs.map((scored) => scored[name]).join(", ")})`,
  ),
);
process.exit(scores.every((score) => score >= GOAL) ? 0 : 1);

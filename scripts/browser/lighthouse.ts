import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

const PORT = 4181;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const REPORT = "test-results/lighthouse.json";
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const GOAL = 95;

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
try {
  await waitUntilServed(ADDRESS, 100);
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
      "--chrome-flags=--headless=new --no-sandbox --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader --ignore-gpu-blocklist --disable-background-networking",
    ],
    { stdio: "inherit", env: { ...process.env, CHROME_PATH: path } },
  );
} finally {
  if (server.pid !== undefined) process.kill(-server.pid);
}

const { categories } = JSON.parse(readFileSync(REPORT, "utf8")) as {
  categories: Readonly<Record<string, { score: number }>>;
};
const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
CATEGORIES.forEach((name, at) => console.log(`${name}: ${scores[at]}`));
process.exit(scores.every((score) => score >= GOAL) ? 0 : 1);

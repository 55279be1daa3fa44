import { rmSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { CHROMIUM_ARGS } from "../browser/chromium-args.ts";
import { findChromium } from "../browser/find-chromium.ts";

/** What the product's map costs beside a bare MapLibre page with the same style, in one run. */
const OUT = "node_modules/.cache/attest-bench";
const PORT = 4187;
const GOAL = 1.2;
const ROUNDS = 6;
const STEPS = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function idle(page: Page): Promise<Box> {
  // A sign of life: until then the product shows a drawing.
  await page.mouse.move(700, 300);
  const map = page.locator("[data-idle='true']");
  await map.waitFor({ timeout: 90_000 });
  // The rest of the page, too: charts come after the map.
  await page.waitForLoadState("networkidle");
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no size");
  return box;
}

/**
 * Drags the map to and fro and gives the time of each step in milliseconds: the page answers a move
 * of the mouse with its next frame, so that a step is a frame as the hand feels it.
 */
async function frameTimes(page: Page, box: Box): Promise<readonly number[]> {
  const times: number[] = [];
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 3;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    const start = performance.now();
    await page.mouse.move(x + 90 * Math.sin(step / 3), y + 30 * Math.cos(step / 3));
    times.push(performance.now() - start);
  }
  await page.mouse.up();
  return times;
}

/** JavaScript time of one filter change, in milliseconds, by the browser's own account. */
async function updateTimes(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const scriptSeconds = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
  };
  const row = page.getByRole("region", { name: "Document", exact: true }).getByRole("row").first();
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    const before = await scriptSeconds();
    // At its start: the acts of a row come up over its end.
    await row
      .getByRole("gridcell")
      .first()
      .getByRole("button")
      .click({ position: { x: 8, y: 8 } });
    await idle(page);
    times.push(1000 * ((await scriptSeconds()) - before));
  }
  return times;
}

rmSync(OUT, { recursive: true, force: true });
const input = { index: "index.html", bare: "scripts/bench/bare-map/index.html" };
await build({
  logLevel: "error",
  build: { outDir: OUT, target: "esnext", rollupOptions: { input } },
});
const server = await preview({
  logLevel: "error",
  build: { outDir: OUT },
  preview: { host: "127.0.0.1", port: PORT, strictPort: true },
});
const address = `http://127.0.0.1:${PORT}/`;
const { path } = await findChromium();
const browser = await chromium.launch({
  executablePath: path,
  args: CHROMIUM_ARGS,
});
const viewport = { width: 1440, height: 900 };
const ours: number[] = [];
const bare: number[] = [];
let updates: readonly number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage({ viewport, serviceWorkers: "block" });
  await page.goto(address);
  const box = await idle(page);
  ours.push(...(await frameTimes(page, box)));
  if (round === ROUNDS - 1) updates = await updateTimes(page);
  await page.close();

  const other = await browser.newPage({ viewport, serviceWorkers: "block" });
  const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
  await other.goto(`${address}scripts/bench/bare-map/index.html#${size}`);
  bare.push(...(await frameTimes(other, await idle(other))));
  await other.close();
}
await browser.close();
await server.close();

const line = (name: string, times: readonly number[]) =>
  console.log(
    `${name.padEnd(24)} p50 ${quantile(times, 0.5).toFixed(1)} ms  p95 ${quantile(times, 0.95).toFixed(1)} ms  (${times.length} frames)`,
  );
line("frame, Attest", ours);
line("frame, bare MapLibre", bare);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const ratio = mean(ours) / mean(bare);
console.log(
  `mean ${mean(ours).toFixed(1)} ms and ${mean(bare).toFixed(1)} ms: ratio ${ratio.toFixed(2)} (goal: at most ${GOAL})`,
);
console.log(
  `script for one filter change: median ${quantile(updates, 0.5).toFixed(1)} ms, worst ${Math.max(...updates).toFixed(1)} ms`,
);
process.exit(ratio <= GOAL ? 0 : 1);

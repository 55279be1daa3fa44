import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { CHROMIUM_ARGS } from "../browser/chromium-args.ts";
import { findChromium } from "../browser/find-chromium.ts";
import type { Measured } from "./row-map/main.ts";
import { tableOf, writeSection } from "./write-section.ts";

/** What rows of data sets cost on the map, beside MapLibre's own circles, in one run. */
const OUT = "node_modules/.cache/attest-bench-rows";
const PORT = 4188;
const PAGE = "scripts/bench/row-map/index.html";
/** Longer than this nobody waits for a picture. */
const PATIENCE = 240_000;

const WAYS = [
  ["single", "near", "Attest, a mark each"],
  ["near", "near", "MapLibre circles"],
  ["several", "far", "Attest, several in a mark"],
  ["far", "far", "MapLibre circles"],
] as const;
const SIZES = [100_000, 1_000_000] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const worst = (values: readonly number[]): number => Math.max(...values);
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

rmSync(OUT, { recursive: true, force: true });
await build({
  logLevel: "error",
  build: { outDir: OUT, target: "esnext", rollupOptions: { input: { rows: PAGE } } },
});
const server = await preview({
  logLevel: "error",
  build: { outDir: OUT },
  preview: { host: "127.0.0.1", port: PORT, strictPort: true },
});
const { path } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });

async function measure(kind: string, rows: number): Promise<Measured | null> {
  const page = await browser.newPage({
    viewport: { width: 900, height: 600 },
    serviceWorkers: "block",
  });
  page.on("pageerror", (error) => console.error(`${kind}, ${rows} rows: ${error.message}`));
  try {
    await page.goto(`http://127.0.0.1:${PORT}/${PAGE}#${kind}/${rows}`);
    const result = page.locator("#measured");
    await result.waitFor({ state: "attached", timeout: PATIENCE });
    return JSON.parse((await result.textContent()) ?? "null") as Measured | null;
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

const HEAD = [
  "Rows, and how they are drawn",
  "first ms",
  "frame ms",
  "window: script",
  "drawn",
  "kB",
  "other filter: script",
  "drawn",
  "kB",
];
const cells: Readonly<Record<"near" | "far", string[][]>> = { near: [], far: [] };
for (const rows of SIZES)
  for (const [kind, scale, name] of WAYS) {
    const measured = await measure(kind, rows);
    const label = `${rows.toLocaleString("en")}: ${name}`;
    console.log(label, measured === null ? "no picture in time" : "");
    const of = (list: Measured["windows"]) => [
      ms(median(list.map(({ script }) => script))),
      ms(median(list.map(({ drawn }) => drawn))),
      kilobytes(worst(list.map(({ bytes }) => bytes))),
    ];
    cells[scale].push(
      measured === null
        ? [label, ...HEAD.slice(1).map(() => "–")]
        : [
            label,
            ms(measured.first),
            ms(median(measured.frames)),
            ...of(measured.windows),
            ...of(measured.values),
          ],
    );
  }
await browser.close();
await server.close();

const text = `## Rows of data sets on the map

\`npm run bench:rows\`, Chromium with WebGL drawn by software, 900×600: a graphics card is faster by far in what it draws, so ratios count and not milliseconds. Invented rows around eight towns. “first” is from columns to a finished picture; “frame” a step of a pan, drawn to the end; “script” until the map has what it needs after a change of the filter, “drawn” until the new picture is there (medians); “kB” the most that one change put into buffers of the graphics card.

Near (zoom 7.3), where each row has a mark; only tiles in view are drawn. A time window is two uniforms; any other filter a byte for each row in view:

${tableOf(HEAD, cells.near)}

Far (zoom 5), where several rows share a mark; which rows pass is the crossfilter’s work and not part of this:

${tableOf(HEAD, cells.far)}`;
writeSection("map-rows", text);
console.log(text);

import { readFileSync, rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { CHROMIUM_ARGS } from "../browser/chromium-args.ts";
import { findChromium } from "../browser/find-chromium.ts";

/**
 * What a large briefing costs beside a small one, in one run: the time of a step, of an export, and
 * how long a cancelled export goes on. No other tool steps through filtered views of the same data,
 * so the small briefing over the record that ships is what the large one is held against.
 */
const OUT = "node_modules/.cache/attest-bench";
const PORT = 4188;
const SIZES = [
  { name: "small", slides: 12, copies: 1 },
  { name: "large", slides: 200, copies: 12 },
] as const;
const STEPS = 100;

interface Claim {
  readonly id: string;
  readonly locator: { readonly paragraph: number };
}
const read = <T>(name: string) => JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as T;

/** More paragraphs than any document has: those of the next copy begin there. */
const PARAGRAPHS = 1000;

/** The record's claims so many times over, each copy in paragraphs of its own of longer documents. */
function recordTimes(copies: number) {
  const claims = read<{ readonly claims: readonly Claim[] }>("claims");
  const documents = read<{ readonly documents: readonly object[] }>("documents");
  const copied = Array.from({ length: copies }, (_, copy) =>
    claims.claims.map((claim) => {
      const paragraph = claim.locator.paragraph + copy * PARAGRAPHS;
      const id = claim.id.replace(/-p\d+/u, `-p${paragraph}`);
      return { ...claim, id, locator: { ...claim.locator, paragraph } };
    }),
  ).flat();
  const longer = documents.documents.map((each) => ({ ...each, paragraphs: copies * PARAGRAPHS }));
  return {
    files: {
      claims: { ...claims, claims: copied },
      documents: { ...documents, documents: longer },
    },
    count: copied.length,
  };
}

const QUERIES = ["f.document=000", "f.document=002", "f.actor=ttp", "", "f.document=003,004"];
const LAYOUTS = ["map", "map-chart", "map-claims", "chart"];

const briefingOf = (slides: number): string =>
  [
    "---\nattest: 1\ntitle: Bench\ntlp: GREEN\n---",
    ...Array.from({ length: slides }, (_, at) => {
      const query = QUERIES[at % QUERIES.length] ?? "";
      const layout = LAYOUTS[at % LAYOUTS.length] ?? "map";
      return `# Slide ${at + 1}\n\n[View](?v=1&${query}&sel=actor:ttp)\n\nDocument 000 says so [000-p5-04].\n\n\`\`\`attest\nlayout: ${layout}\n\`\`\``;
    }),
  ].join("\n\n");

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function bring(page: Page, slides: number): Promise<void> {
  await page.getByText("Briefing", { exact: true }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Import file…" }).click(),
  ]);
  const buffer = Buffer.from(briefingOf(slides));
  await chooser.setFiles({ name: "bench.md", mimeType: "text/markdown", buffer });
  await page.getByText(`${slides} slides of “Bench” imported`).waitFor();
}

/**
 * Milliseconds of each step, from the key to the frame in which the slide's number, title and
 * filter stand: what the presenter feels. The map may go on drawing.
 */
async function stepTimes(page: Page, slides: number): Promise<readonly number[]> {
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByText(`1 / ${slides}`).waitFor();
  return page.evaluate(
    // No function in it has a name: the compiler would mark it by one that the page does not know.
    async ({ steps, all }) => {
      const numbers = document.getElementsByClassName("slide__number");
      const times: number[] = [];
      for (let step = 0; step < steps; step++) {
        const key = step % (2 * (all - 1)) < all - 1 ? "ArrowRight" : "ArrowLeft";
        const before = numbers[0]?.textContent;
        const start = performance.now();
        window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        while (numbers[0]?.textContent === before) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - start);
      }
      return times;
    },
    { steps: STEPS, all: slides },
  );
}

interface ExportTimes {
  readonly seconds: number;
  readonly cancelled: number;
  readonly progress: number;
}

/** Seconds of a PDF, how often it said how far it was, and milliseconds until a cancelled one ends. */
async function exportTimes(page: Page): Promise<ExportTimes> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "Briefing", exact: true }).click();
  await dialog.getByLabel("Format").selectOption("pdf");
  const go = dialog.getByRole("button", { name: "Export", exact: true });
  const bar = dialog.getByRole("progressbar");
  await go.click();
  await bar.and(page.locator("[aria-valuenow]:not([aria-valuenow='0'])")).waitFor();
  const start = performance.now();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByText("Cancelled").waitFor();
  const cancelled = performance.now() - start;
  const seen = new Set<string>();
  const begun = performance.now();
  const download = page.waitForEvent("download", { timeout: 1_200_000 });
  await go.click();
  let isDone = false;
  void download.then(() => (isDone = true));
  while (!isDone) {
    const value = await bar.getAttribute("aria-valuenow", { timeout: 1000 }).catch(() => null);
    if (value !== null) seen.add(value);
  }
  await download;
  return { seconds: (performance.now() - begun) / 1000, cancelled, progress: seen.size };
}

async function measure(browser: Browser, size: (typeof SIZES)[number]) {
  const { files, count } = recordTimes(size.copies);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  for (const [name, content] of Object.entries(files))
    await page.route(`**/data/${name}.json`, (route) => route.fulfill({ json: content }));
  await page.goto(`http://127.0.0.1:${PORT}/`);
  // A narrow window leaves the summary out of sight.
  await page
    .getByText(`${count.toLocaleString("en")} claims`)
    .first()
    .waitFor({ state: "attached" });
  await bring(page, size.slides);
  const steps = await stepTimes(page, size.slides);
  const exported = await exportTimes(page);
  await page.close();
  return { ...size, count, steps, exported };
}

rmSync(OUT, { recursive: true, force: true });
await build({ logLevel: "error", build: { outDir: OUT } });
const server = await preview({
  logLevel: "error",
  build: { outDir: OUT },
  preview: { host: "127.0.0.1", port: PORT, strictPort: true },
});
const { path } = await findChromium();
const browser = await chromium.launch({
  executablePath: path,
  args: CHROMIUM_ARGS,
});
console.log(
  "briefing | claims | step p50 ms | p95 ms | longest ms | PDF s | s/slide | told | cancel ms",
);
for (const size of SIZES) {
  const { name, slides, count, steps, exported } = await measure(browser, size);
  const { seconds, progress, cancelled } = exported;
  console.log(
    [
      `${name}, ${slides} slides`,
      count,
      quantile(steps, 0.5).toFixed(0),
      quantile(steps, 0.95).toFixed(0),
      Math.max(...steps).toFixed(0),
      seconds.toFixed(1),
      (seconds / slides).toFixed(2),
      progress,
      cancelled.toFixed(0),
    ].join(" | "),
  );
}
await browser.close();
await server.close();

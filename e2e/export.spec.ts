import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { askFor, coloursOf, exported, pagesOf, unpacked, wordsOf } from "./driver/exported.ts";
import { fileOf } from "./driver/imports.ts";
import { claims, count, countByUnit, inDocument } from "./driver/record.ts";

const shipped = readFileSync("data/briefing.md", "utf8");
const titles = [...shipped.matchAll(/^# (.*)$/gmu)].map(([, title = ""]) => title);
const SHIPPED_SLIDES = 12;
const MEGABYTES = 1e6;

test("what is on screen goes into pictures, drawings and tables that say what they are", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.dashboard("?v=1&f.document=003");
  await askFor(page, { what: "Map", format: "png" });
  await then.noAxeViolations();
  const picture = await exported(page, { what: "Map", format: "png" });
  expect(picture.name).toMatch(/^attest-.*\.png$/u);
  expect(await coloursOf(page, picture.bytes)).toBeGreaterThan(8);
  const drawing = new TextDecoder().decode(
    (await exported(page, { what: "Map", format: "svg" })).bytes,
  );
  const words = drawing.replaceAll(/<[^>]+>/gu, "");
  for (const said of [
    "TLP:CLEAR",
    `${count(inDocument("003"))} claims · Document 003`,
    "Boundaries: Natural Earth",
    "Attest reports what the documents assert",
    "003 ¶",
  ])
    expect(words).toContain(said);
  const table = new TextDecoder().decode(
    (await exported(page, { what: "Chart", format: "csv" })).bytes,
  );
  for (const said of ["Document 003", "TLP:CLEAR", "Boundaries: Natural Earth", "f.document=003"])
    expect(table).toContain(said);

  const zip = unpacked((await exported(page, { what: "Claims in view", format: "zip" })).bytes);
  expect(zip.names).toContain("datapackage.json");
  const rows = JSON.parse(zip.textOf("claims.json")) as { claims: readonly { id: string }[] };
  expect(rows.claims.map(({ id }) => id)).toEqual(
    claims.filter(inDocument("003")).map(({ id }) => id),
  );
});

test("the briefing as one HTML file: opened from the disk without a network, all of it works", async ({
  page,
  browser,
}) => {
  const mapOf = (of: typeof page) => of.locator(".map__canvas").first();
  await attest(page).given.dashboard();
  await page.mouse.move(700, 300);
  await attest(page).given.idleMap();
  const served = await mapOf(page).screenshot();
  const { path, bytes } = await exported(page, { what: "Briefing", format: "html" });
  expect(bytes.length).toBeLessThan(6 * MEGABYTES);

  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 0.5,
  });
  await context.setOffline(true);
  const file = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  file.on("request", (request) => requests.push(request.url()));
  file.on("pageerror", (error) => faults.push(error.message));
  file.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const address = pathToFileURL(path).href;
  await file.goto(address);
  const { given, when, then } = attest(file);
  await expect(file.getByRole("grid", { name: "Slides" }).getByRole("row")).toHaveCount(
    SHIPPED_SLIDES,
  );
  await file.mouse.move(700, 300);
  await given.idleMap();
  await then.noAxeViolations();

  // The licences of what is in the file go with it, unseen, and of nothing else.
  const licences = file.locator("#attest-licences");
  await expect(licences).toBeHidden();
  const texts = await licences.textContent();
  expect(texts).toMatch(/^## maplibre-gl - \S+ \(BSD-3-Clause\)$/mu);
  for (const name of ["react", "pbf", "zod"]) expect(texts).toContain(`\n## ${name} - `);
  expect(texts).not.toContain("\n## pdfkit - ");

  // The map is drawn as the served one is: of as many colours, and much the same picture.
  const opened = await mapOf(file).screenshot();
  expect(await coloursOf(page, opened)).toBeGreaterThan(8);
  expect(Math.abs(opened.length / served.length - 1)).toBeLessThan(0.1);

  await file.getByText("Filters", { exact: true }).first().click();
  await when.onlyFacetValue("Document", "002");
  await then.passing(count(inDocument("002")), claims.length);
  await when.goTo("Badakhshan");
  await expect(file.locator("#details")).toContainText("Badakhshan");

  await when.attach([fileOf("events.csv", "date,province\n2023-01-01,Kabul\n")]);
  await expect(file.getByRole("dialog")).toContainText(
    "A briefing in one file reads text, Markdown and HTML.",
  );
  await when.closeDialog();

  await file.getByText("Briefing", { exact: true }).first().click();
  await file.getByRole("button", { name: /^Present/u }).click();
  const stage = file.getByRole("main", { name: "Presentation" });
  for (let at = 1; at <= 3; at++) {
    await expect(stage).toContainText(`${at} / ${SHIPPED_SLIDES}`);
    await file.keyboard.press("ArrowRight");
  }
  await file.keyboard.press("End");
  await expect(stage).toContainText(`${SHIPPED_SLIDES} / ${SHIPPED_SLIDES}`);
  await file.keyboard.press("Escape");
  expect(requests.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:"))).toEqual([
    address,
  ]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the briefing as PDF and as PowerPoint holds its titles, footnotes, marking and numbers", async ({
  page,
}) => {
  await attest(page).given.dashboard();
  const pdf = await exported(page, { what: "Briefing", format: "pdf" });
  const pages = await pagesOf(pdf.bytes);
  for (const [at, title] of titles.entries()) expect(pages[at]).toContain(title);
  for (const text of pages) expect(text).toContain("TLP:CLEAR");
  const referred = new Set(
    [...shipped.matchAll(/\[(\d{3}-p\d+-\d+)\]/gu)].map(([, id = ""]) => id),
  );
  const all = pages.join(" ");
  for (const { id, document, locator } of claims) {
    if (!referred.has(id)) continue;
    const quote = locator.quote.exact.replaceAll(/\s+/gu, " ");
    expect(all).toContain(`Document ${document}, paragraph ${locator.paragraph}: “${quote}”`);
  }

  const pptx = unpacked((await exported(page, { what: "Briefing", format: "pptx" })).bytes);
  const slides = titles.map((_, at) => pptx.textOf(`ppt/slides/slide${at + 1}.xml`));
  for (const [at, title] of titles.entries()) {
    expect(wordsOf(slides[at] ?? "")).toContain(title);
    expect(slides[at]).toContain('type="title"');
  }
  const chart = pptx.textOf("ppt/charts/chart1.xml");
  const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gsu)].flatMap(([part]) =>
    [...part.matchAll(/<c:v>(\d+)<\/c:v>/gu)].map(([, value]) => Number(value)),
  );
  const byUnit = Object.values(countByUnit(() => true)).sort((a, b) => b - a);
  expect(values.sort((a, b) => b - a).slice(0, 5)).toEqual(byUnit.slice(0, 5));
  expect(pptx.textOf("ppt/notesSlides/notesSlide1.xml")).toContain("Say first what this is not");
  expect(wordsOf(slides[1] ?? "")).toMatch(
    /Document 000, paragraph 5: “TTP fighters remain entrenched”/u,
  );
});

const SLIDES = 25;
const VIEWS = 2 * SLIDES;

test("fifty maps are taken one after the other, none of them blank; an export can be cancelled", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const { given, when } = attest(page);
  await given.dashboard();
  const documents = ["000", "002", "003", "004"];
  const viewOf = (at: number) => {
    const camera = `camera=${68 + (at % 7) / 2},${33 + (at % 5) / 2},${5 + (at % 3) / 2}`;
    return `?v=1&f.document=${documents[at % documents.length] ?? ""}&${camera}`;
  };
  const slides = Array.from(
    { length: SLIDES },
    (_, at) =>
      `# Views ${at + 1}\n\n[View](${viewOf(2 * at)})\n[Second view](${viewOf(2 * at + 1)})\n`,
  );
  await page.getByText("Briefing", { exact: true }).first().click();
  const buffer = Buffer.from(["---\nattest: 1\ntitle: Fifty views\n---\n", ...slides].join("\n"));
  await when.importFile({ name: "fifty.md", mimeType: "text/markdown", buffer });
  await expect(page.getByText(`${SLIDES} slides of “Fifty views” imported`)).toBeVisible();

  const dialog = await askFor(page, { what: "Briefing", format: "pptx" });
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const progress = dialog.getByRole("progressbar", { name: "Exporting" });
  await expect
    .poll(async () => Number(await progress.getAttribute("aria-valuenow")), { timeout: 180_000 })
    .toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Cancelled. No file was made.")).toBeVisible({ timeout: 60_000 });

  const pptx = unpacked((await exported(page, { what: "Briefing", format: "pptx" })).bytes);
  const pictures = pptx.names.filter((name) => /^ppt\/media\/.*\.png$/u.test(name));
  expect(pictures).toHaveLength(VIEWS);
  for (const name of pictures)
    expect(await coloursOf(page, pptx.bytesOf(name)), name).toBeGreaterThan(4);
});

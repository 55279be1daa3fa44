import { attest } from "./driver/attest.ts";
import { expect, type Page, test } from "./driver/browser.ts";
import { acledFile, type EventRow } from "./driver/event-file.ts";
import { rowMap } from "./driver/row-map.ts";

const ROWS = 701;
/** No coded place is near. */
const PLACE = [33.4, 66.2] as const;
const rows = Array.from({ length: ROWS }, (_, n) => ({
  admin1: "Ghor",
  // Each has its point to itself.
  at: [PLACE[0] + 0.0005 * n, PLACE[1]] as const,
  ...(n % 2 === 0 && { actor: "Group Nobody Knows" }),
}));

/** The dashboard over the place, with rows of a file and the dialog closed. */
async function broughtAt(page: Page, brought: readonly EventRow[]): Promise<void> {
  const { given, when } = attest(page);
  await given.dashboard(`?camera=${PLACE[1]},${PLACE[0]},8`);
  await when.attach([acledFile(brought)]);
  await when.closeDialog();
}

/** Two numbers of four bytes each: where a row is, or its first and last day. */
const PAIRS = 8 * ROWS;

test("rows are drawn where they are, open on a click, and a filter uploads only who passes", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const onMap = rowMap(page);
  await onMap.given.countedUploads();
  await broughtAt(page, rows);
  await expect.poll(() => onMap.then.uploadsOf(PAIRS), { timeout: 30_000 }).toBe(2);
  await given.idleMap();

  await onMap.when.forgetUploads();
  await when.onlyFacetValue("Armed group", "Group Nobody Knows");
  await expect.poll(() => onMap.then.uploadsOf(ROWS), { timeout: 30_000 }).toBe(1);
  expect(await onMap.then.uploadsOf(PAIRS)).toBe(0);

  await onMap.when.clickMiddle();
  await then.panelTitle("Battles, Armed clash");
  await expect(page.locator("#details")).toContainText(/invented\.csv, line \d+ · Event report/u);
  expect(page.url()).toContain("data-");
});

test("all rows of one point have one mark, which says how many and lists them, also under a filter", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const onMap = rowMap(page);
  await onMap.given.countedUploads();
  const many = Array.from({ length: 400 }, (_, n) => ({
    admin1: "Ghor",
    at: PLACE,
    ...(n % 4 === 0 && { actor: "Group Nobody Knows" }),
  }));
  await broughtAt(page, many);
  // The two colours of the one mark.
  await expect.poll(() => onMap.then.uploadsOf(4), { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
  await given.idleMap();
  await onMap.when.clickMiddle();
  await then.panelTitle("Events at the point 33.4° N, 66.2° E");
  await expect(page.getByRole("tab", { name: "Claims 400" })).toBeVisible();
  expect(page.url()).toContain("point");
  await when.onlyFacetValue("Armed group", "Group Nobody Knows");
  await expect(page.getByRole("tab", { name: "Claims 100" })).toBeVisible();
});

test("while what draws single rows cannot be fetched rows share marks, and have their own after a move once it can be", async ({
  page,
}) => {
  const { given } = attest(page);
  const onMap = rowMap(page);
  await onMap.given.countedUploads();
  const missing = await onMap.given.noSingles();
  await broughtAt(page, rows);
  await expect.poll(() => missing.asked.length, { timeout: 30_000 }).toBeGreaterThan(0);
  await given.idleMap();
  expect(await onMap.then.uploadsOf(PAIRS)).toBe(0);

  await missing.end();
  const asked = onMap.given.scriptsAsked();
  await onMap.when.drag();
  await expect.poll(() => onMap.then.uploadsOf(PAIRS), { timeout: 30_000 }).toBe(2);
  // It is one file: no other can be missing that the browser would not ask for again.
  expect(asked.map((path) => path.split("/").at(-1))).toEqual([
    expect.stringMatching(/^row-overlay-/u),
  ]);
});

test("at the home view the legends stand beside Afghanistan and hide no part of it", async ({
  page,
}) => {
  const { given, when } = attest(page);
  await given.plainDashboard();
  await when.attach([acledFile(rows)]);
  await when.closeDialog();
  const legends = await page.locator(".map__legends").boundingBox();
  for (const unit of ["AF-HER", "AF-FRA", "AF-NIM"]) {
    const ground = await page.locator(`.map [data-unit="${unit}"]`).boundingBox();
    expect((legends?.x ?? NaN) + (legends?.width ?? NaN)).toBeLessThanOrEqual(
      (ground?.x ?? NaN) + 4,
    );
  }
  // Of the events only the colours show, until their legend is opened.
  await expect(page.getByRole("list", { name: "Events in one mark, by its size" })).toHaveCount(0);
  await page.getByRole("button", { name: "Events of data sets" }).click();
  await expect(page.getByRole("list", { name: "Events in one mark, by its size" })).toBeVisible();
});

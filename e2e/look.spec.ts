import { attest } from "./driver/attest.ts";
import { expect, type Locator, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";
import { claims, count } from "./driver/record.ts";

const PHONE = { width: 390, height: 844 };
const KUNAR = { admin1: "Kunar", at: [34.9, 71.2] } as const;
const HERAT = { admin1: "Herat", at: [34.35, 62.2] } as const;

/** So many that a count has four digits, beside others of one. */
const manyRows = [
  ...Array.from({ length: 1400 }, () => KUNAR),
  ...Array.from({ length: 8 }, () => HERAT),
];

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it is not drawn");
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
};
const leftsOf = (locator: Locator) =>
  locator.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));

/** More provinces than a narrow chart has room for. */
const PROVINCES = [
  { admin1: "Kabul", at: [34.53, 69.17] },
  { admin1: "Nangarhar", at: [34.43, 70.45] },
  { admin1: "Kandahar", at: [31.61, 65.71] },
  { admin1: "Badakhshan", at: [37.1, 70.6] },
  { admin1: "Baghlan", at: [35.9, 68.7] },
  { admin1: "Hilmand", at: [31.6, 64.4] },
  { admin1: "Balkh", at: [36.7, 67.1] },
  HERAT,
] as const;

test("numbers of groups by province stand under the names of their provinces, however large they are", async ({
  page,
}) => {
  const { given, when } = attest(page);
  await page.setViewportSize(PHONE);
  await given.plainDashboard("?v=1&chart=grid");
  await when.attach([acledFile([...manyRows, ...PROVINCES])]);
  await when.closeDialog();
  await page.getByRole("button", { name: "Charts", exact: true }).click();
  const grid = page.getByRole("grid", { name: /by group and province/u });
  await expect(grid.getByText("1,400", { exact: true }).first()).toBeVisible();
  const heads = await leftsOf(grid.getByRole("columnheader"));
  for (const row of (await grid.getByRole("row").all()).slice(1, 5))
    expect(await leftsOf(row.getByRole("gridcell"))).toEqual(heads.slice(1));
});

test("bars of a filter begin below one another, however many digits a number has", async ({
  page,
}) => {
  const { given, when } = attest(page);
  await given.plainDashboard();
  const rows = Array.from({ length: 12_000 }, () => KUNAR);
  await when.attach([acledFile(rows)]);
  await when.closeDialog();
  const facet = page.getByRole("region", { name: "Document", exact: true });
  await expect(facet.getByText("12,000")).toBeVisible();
  expect(new Set(await leftsOf(facet.locator(".facet__bar"))).size).toBe(1);
});

test("no chart has to be scrolled sideways that has room for what it says", async ({ page }) => {
  const { given, when } = attest(page);
  await given.plainDashboard();
  await when.attach([acledFile(Array.from({ length: 12_000 }, () => KUNAR))]);
  await when.closeDialog();
  for (const chart of ["When", "Documents", "Who says what", "Figures", "Admiralty"]) {
    await page
      .getByRole("navigation", { name: "Charts" })
      .getByRole("button", { name: chart })
      .click();
    await expect(page.locator(".charts__tab[aria-current]")).toHaveText(chart);
    const bodies = page.locator(".chart__body");
    await expect(bodies.first()).not.toBeEmpty();
    // What is hidden is no scroll bar.
    const wide = await bodies.evaluateAll((all) =>
      all
        .filter((each) => getComputedStyle(each).overflowX === "auto")
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((each) => each.closest("section")?.dataset["chart"]),
    );
    expect(wide).toEqual([]);
  }
});

test("all charts are named in a window of 1440 pixels", async ({ page }) => {
  await attest(page).given.plainDashboard();
  const names = page.getByRole("navigation", { name: "Charts" }).getByRole("button");
  await expect(names).toHaveCount(11);
  for (const name of await names.all()) await expect(name).toBeInViewport({ ratio: 1 });
});

test("a table on a slide ends with a whole row, and says that there is more", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&chart=held");
  await when.attach([acledFile(manyRows)]);
  await when.closeDialog();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  await page.getByRole("combobox", { name: "Layout" }).selectOption("chart");
  await page.getByRole("button", { name: /^Present/u }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage.locator(".held-table tbody tr").nth(2)).toBeVisible();
  await expect(stage.getByText("More than fits here")).toBeVisible();
  const cutThrough = () =>
    stage.locator(".chart__body").evaluate((body) => {
      const hidden = /([\d.]+)px(?: 0(?:px)?)?\)$/u.exec(getComputedStyle(body).clipPath);
      const box = body.getBoundingClientRect();
      const end = box.bottom - Number(hidden?.[1] ?? 0) * (box.height / body.clientHeight);
      return [...body.querySelectorAll("tr")].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < end - 2 && bottom > end + 2;
      }).length;
    });
  expect(await cutThrough()).toBe(0);
  await then.noAxeViolations();
});

test("no name on the map stands under a mark", async ({ page }) => {
  await attest(page).given.plainDashboard();
  await expect(page.locator(".svg-map [data-kind='place']").first()).toBeVisible();
  const covered = await page.locator(".svg-map").evaluate((map) => {
    const marks = [...map.querySelectorAll("[data-place] path")].map((each) =>
      each.getBoundingClientRect(),
    );
    return [...map.querySelectorAll("[data-kind]")]
      .filter((name) => {
        const box = name.getBoundingClientRect();
        return marks.some(
          (mark) =>
            mark.left < box.right - 3 &&
            box.left + 3 < mark.right &&
            mark.top < box.bottom - 4 &&
            box.top + 4 < mark.bottom,
        );
      })
      .map((name) => name.textContent);
  });
  expect(covered).toEqual([]);
});

test("what is said of a place goes when the map moves away under the pointer", async ({ page }) => {
  const { given } = attest(page);
  await given.dashboard("?v=1&camera=66.2,33.4,6");
  await given.idleMap();
  const map = await boxOf(page.locator(".map__canvas"));
  await page.mouse.move(map.left + 300, map.top + 150);
  await page.mouse.move(map.left + 310, map.top + 160);
  const tooltip = page.locator(".map__tooltip");
  await expect(tooltip).toBeVisible();
  await page.mouse.wheel(0, -400);
  await expect(tooltip).toHaveCount(0);
});

test("a unit that belongs to no country is not headed by a code", async ({ page }) => {
  const { given, when } = attest(page);
  await given.plainDashboard();
  await when.attach([acledFile([KUNAR])]);
  await when.closeDialog();
  const provinces = page.getByRole("region", { name: "Province", exact: true });
  await expect(provinces.getByText("Of no country")).toBeAttached();
  await expect(provinces.getByText("XX", { exact: true })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("what is said of a place stands wholly on the map, off its edges", async ({ page }) => {
    await attest(page).given.plainDashboard("?v=1&f.document=002");
    const surface = page.locator(".map__surface");
    const map = await boxOf(surface);
    const tooltip = page.locator(".map__tooltip");
    for (const [across, down] of [
      [40, 290],
      [120, 290],
      [195, 290],
      // Just past the middle, where there is too little room on either side.
      [200, 426],
      [203, 290],
      [370, 290],
    ] as const) {
      await page.mouse.move(map.left + across, map.top + down);
      await expect(tooltip).toBeVisible();
      const box = await boxOf(tooltip);
      expect(box.left).toBeGreaterThanOrEqual(map.left + 7);
      expect(box.right).toBeLessThanOrEqual(map.right - 7);
      expect(box.top).toBeGreaterThanOrEqual(map.top + 7);
    }
    // It goes with the size of the map that it was said on.
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Charts", exact: true }).click();
    await expect(tooltip).toHaveCount(0);
  });

  test("the badge of a border is its number alone, and opens the border", async ({ page }) => {
    const { given, then } = attest(page);
    await given.plainDashboard();
    // The drawing that can be clicked is there once somebody is.
    await page.mouse.move(200, 700);
    await expect(page.getByText(/^There is no WebGL 2/u)).toBeVisible();
    const badge = page.locator(".svg-map [data-border='AF-PK'] text");
    const onBorder = count((claim) =>
      claim.places.some(({ place, role }) => place === "border-AF-PK" && role !== "mentioned"),
    );
    expect(onBorder).toBeGreaterThan(0);
    expect(claims.length).toBeGreaterThan(onBorder);
    await expect(badge).toHaveText(String(onBorder));
    const { left, right, top, bottom } = await boxOf(
      page.locator(".svg-map [data-border='AF-PK'] rect"),
    );
    // As large as a target must be, and no larger than what it says.
    expect(right - left).toBeGreaterThanOrEqual(22);
    expect(right - left).toBeLessThan(40);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await then.panelTitle("Afghanistan–Pakistan border");
  });

  test("answers stand beside the propositions, and the choices of the export in their dialog", async ({
    page,
  }) => {
    const { given, then } = attest(page);
    await given.plainDashboard("?v=1&chart=matrix");
    await page.getByRole("button", { name: "Charts", exact: true }).click();
    const cells = page.locator(".matrix__heads .matrix__column");
    for (const cell of await cells.all()) await expect(cell).toBeInViewport({ ratio: 1 });
    await then.noAxeViolations();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    const frame = await boxOf(dialog);
    for (const part of await dialog.locator("select, [role='radio'], label").all())
      expect((await boxOf(part)).right).toBeLessThanOrEqual(frame.right);
    await then.noAxeViolations();
  });
});

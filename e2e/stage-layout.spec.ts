import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";

const rows = Array.from({ length: 60 }, (_, n) => ({
  admin1: n % 2 === 0 ? "Kunar" : "Herat",
  at: (n % 2 === 0 ? [34.9, 71.2] : [34.35, 62.2]) as [number, number],
}));

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`at ${width} × ${height} a legend hides no part of the map, with data sets beside the claims`, async ({
    page,
  }) => {
    const { given, when, then } = attest(page);
    await page.setViewportSize({ width, height });
    await given.plainDashboard("?v=1");
    await when.attach([acledFile(rows)]);
    await when.closeDialog();
    await page.getByText("Briefing", { exact: true }).click();
    await page.getByRole("button", { name: "New briefing" }).click();
    await page.getByRole("button", { name: "Add this view" }).click();
    await page.getByRole("button", { name: "Present", exact: true }).click();
    const stage = page.getByRole("main", { name: "Presentation" });
    const legends = stage.locator(".map__legends");
    await expect(legends).toContainText("invented.csv");
    const map = await stage.locator(".map__surface").boundingBox();
    const legend = await stage.locator(".map__foot").boundingBox();
    const [left, right] = [map?.x ?? 0, (map?.x ?? 0) + (map?.width ?? NaN)];
    const bottom = (map?.y ?? 0) + (map?.height ?? NaN);
    expect(
      (legend?.x ?? 0) + (legend?.width ?? NaN) <= left + 1 ||
        (legend?.x ?? 0) >= right - 1 ||
        (legend?.y ?? 0) >= bottom - 1,
    ).toBe(true);
    // What is left to the map is most of its part of the slide.
    expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThan(
      (legend?.width ?? NaN) * (legend?.height ?? NaN),
    );
    await then.noAxeViolations();
  });

test("a slide shows whole propositions, and what acts on it only to a pointer or the keyboard", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await given.plainDashboard("?v=1&chart=matrix");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  for (const layout of ["map-chart", "two-maps"]) {
    await page.getByRole("button", { name: "Add this view" }).click();
    await page.getByRole("combobox", { name: "Layout" }).selectOption(layout);
  }
  await page.getByRole("button", { name: /^Present/u }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage.locator(".map__legends").first()).toBeVisible();
  await then.noAxeViolations();
  await page.keyboard.press("Home");
  const names = stage.locator(".matrix .heat__text");
  await expect(names.first()).toBeVisible();
  expect(
    await names.evaluateAll((all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent),
    ),
  ).toEqual([]);
  // All columns are in view as well.
  await expect(stage.locator(".matrix__column").last()).toBeInViewport({ ratio: 1 });

  const tool = stage.locator(".chart__tool").first();
  const switchWords = stage.locator(".chart__switch").first();
  await expect(tool).toHaveCSS("opacity", "0");
  await expect(switchWords).toHaveCSS("opacity", "0");
  await tool.focus();
  await expect(tool).toHaveCSS("opacity", "1");
  await tool.blur();
  await expect(tool).toHaveCSS("opacity", "0");
  const box = await stage.locator(".slide__chart").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 3 });
  await expect(tool).toHaveCSS("opacity", "1");
});

test("two drawn maps side by side are no two landmarks of one name", async ({ page }) => {
  const { given, then } = attest(page);
  await given.dashboard("?v=1");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  await page.getByRole("combobox", { name: "Layout" }).selectOption("two-maps");
  await page.getByRole("button", { name: /^Present/u }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage.locator(".maplibregl-canvas")).toHaveCount(2);
  await then.noAxeViolations();
});

test("figures in columns have one width, and a hyphen is no figure", async ({ page }) => {
  await attest(page).given.plainDashboard();
  await page.evaluate(() => document.fonts.ready);
  const widths = await page.evaluate(async () => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.cssText = "position:absolute;font-size:100px;white-space:pre";
    const found: Record<string, number> = {};
    for (const text of ["1", "8", "-"]) {
      probe.textContent = text;
      await document.fonts.load(`100px ${getComputedStyle(probe).fontFamily}`, text);
      found[text] = probe.getBoundingClientRect().width;
    }
    probe.remove();
    return found;
  });
  expect(widths["1"]).toBe(widths["8"]);
  expect(widths["-"]).toBeLessThan(0.75 * (widths["8"] ?? NaN));
});

test("two maps of a slide are of one height, though one has less to explain", async ({ page }) => {
  const { given } = attest(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await given.plainDashboard("?v=1");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: /^Present/u }).click();
  const maps = page.getByRole("main", { name: "Presentation" }).locator(".map__surface");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(maps).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  const heights = () =>
    maps.evaluateAll((both) => both.map((map) => map.getBoundingClientRect().height));
  const [one, other] = await heights();
  expect(one).toBeGreaterThan(200);
  expect(other).toBe(one);
});

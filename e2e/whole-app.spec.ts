import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { claims, count, inDocument, inUnit } from "./driver/record.ts";

test("a click on the map selects the province under it", async ({ page }) => {
  const { given, then } = attest(page);
  // Zoomed in on Helmand, where nothing smaller lies in the middle of the map.
  await given.dashboard("?v=1&camera=64.3,30.8,7");
  await given.idleMap();
  const map = page.getByRole("application");
  await map.hover();
  await expect(page.locator(".map__tooltip")).toContainText("Helmand");
  await map.click();
  await then.panelTitle("Helmand");
});

test("walk the provinces with the keyboard alone and select one", async ({ page }) => {
  const { given, then } = attest(page);
  await given.dashboard();
  await given.idleMap();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowUp");
  const status = page.getByRole("application").getByRole("status");
  await expect(status).toContainText("Kabul");
  await page.keyboard.press("ArrowUp");
  await expect(status).not.toContainText("Kabul");
  const name = (await status.innerText()).split(":")[0] ?? "";
  await page.keyboard.press("Enter");
  await then.panelTitle(name);
  await page.keyboard.press("Escape");
  await then.panelTitle("What the documents say");
});

test("by keyboard: the skip link comes first, one value alone is kept and let go again", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.dashboard();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
  const facet = page.getByRole("region", { name: "Document", exact: true });
  const row = facet.getByRole("row").first().getByRole("gridcell").first().getByRole("button");
  await row.focus();
  await page.keyboard.press("o");
  await expect(page.getByRole("button", { name: /Remove the filter: Document/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await then.passing(claims.length, claims.length);
});

test("without WebGL a plain map with the same clicks takes its place", async ({ page }) => {
  const { given, then } = attest(page);
  await given.noWebgl();
  await given.dashboard();
  await expect(page.getByText("no WebGL 2")).toBeVisible();
  await page.locator("svg [data-unit='AF-HEL']").click();
  await then.panelTitle("Helmand");
  await then.noAxeViolations();
});

test.describe("broken data", () => {
  test("a missing file is named and the rest works", async ({ page }) => {
    const { given, then } = attest(page);
    await given.dataFile("actors.json", { status: 404, body: "" });
    await given.dashboard();
    await expect(page.getByText("actors.json").first()).toBeVisible();
    await then.passing(claims.length, claims.length);
    await then.noAxeViolations();
  });

  test("a truncated file is named", async ({ page }) => {
    const { given } = attest(page);
    await given.dataFile("claims.json", { body: '{"schemaVersion":1,"claims":[{"id":' });
    await given.dashboard();
    await expect(page.getByText("claims.json").first()).toBeVisible();
    await expect(page.getByText("is not valid JSON").first()).toBeVisible();
  });

  test("a newer schema is refused by name", async ({ page }) => {
    const { given } = attest(page);
    await given.dataFile("events.json", { body: '{"schemaVersion":99,"events":[]}' });
    await given.dashboard();
    await expect(page.getByText("events.json").first()).toBeVisible();
    await expect(page.getByText("newer version of Attest").first()).toBeVisible();
  });

  test("a bad record is rejected, listed with its reason, and never markup", async ({ page }) => {
    const { given, then } = attest(page);
    const [first, ...rest] = claims;
    const bad = { ...first, summary: "<img src=x onerror=alert(1)>", modality: "<b>shouted</b>" };
    await given.dataFile("claims.json", {
      body: JSON.stringify({ schemaVersion: 1, claims: [bad, ...rest] }),
    });
    await given.dashboard();
    await then.passing(rest.length, rest.length);
    await page.getByRole("button", { name: "Show what is missing and why" }).click();
    await expect(page.locator("#details")).toContainText(first?.id ?? "");
    await expect(page.locator("#details")).toContainText("modality");
    await expect(page.locator("img[src='x']")).toHaveCount(0);
  });

  test("missing boundaries leave filters and claims", async ({ page }) => {
    const { given, then } = attest(page);
    await page.route("**/geo/admin1.geojson", (route) => route.fulfill({ status: 404, body: "" }));
    await given.dashboard();
    await expect(page.getByText("boundaries could not be loaded").first()).toBeVisible();
    await then.passing(claims.length, claims.length);
  });
});

test.describe("kept by the browser", () => {
  test.use({ serviceWorkers: "allow" });

  test("offline: everything goes on, also after a reload", async ({ page, context }) => {
    const { given, when, then } = attest(page);
    await given.dashboard();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await when.goTo("Kunduz");
    await then.panelTitle("Kunduz");
    await page.reload();
    await then.passing(claims.length, claims.length);
    await given.idleMap();
  });
});

test("a part of the page that cannot be fetched leaves a way back and the filter as it was", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&f.document=003");
  await page.route("**/KeyboardHelp-*.js", (route) => route.abort());
  await page.keyboard.press("?");
  await expect(
    page.getByRole("heading", { name: "This part of Attest could not be shown" }),
  ).toBeVisible();
  await then.noAxeViolations();
  await page.getByRole("button", { name: "Show the dashboard again" }).click();
  await then.passing(count(inDocument("003")), claims.length);
});

test("small screen: map, sheets and a province", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { given, when, then } = attest(page);
  await given.dashboard();
  await when.goTo("Badakhshan");
  await then.panelTitle("Badakhshan");
  await expect(page.getByRole("banner").getByRole("button", { name: "Workspace…" })).toBeVisible();
  await page.getByRole("button", { name: "Charts" }).click();
  await expect(page.getByRole("region", { name: "Charts" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByRole("heading", { name: "Filters" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await then.noAxeViolations();
});

test.describe("accessibility", () => {
  const states: readonly (readonly [string, string])[] = [
    ["start", ""],
    ["dark, a province", "?v=1&theme=dark&sel=place:PK-KP"],
    ["map as a table, filtered", "?v=1&mapAsTable=yes&f.document=002,!000"],
    ["a group", "?v=1&sel=actor:ttp"],
    ["a document", "?v=1&sel=document:003"],
    ["a border", "?v=1&sel=place:border-AF-PK"],
    ["relations of groups", "?v=1&chart=network&band=60"],
    ["Persian names, charts as tables", "?v=1&language=fa&tables=timeline,actors,provinces"],
  ];
  for (const [name, query] of states)
    test(`axe finds nothing: ${name}`, async ({ page }) => {
      const { given, then } = attest(page);
      await given.plainDashboard(query);
      await expect(page.getByRole("region", { name: "Charts" }).first()).toBeVisible();
      await then.noAxeViolations();
    });

  test("axe finds nothing: palette and help", async ({ page }) => {
    const { given, then } = attest(page);
    await given.plainDashboard();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await then.noAxeViolations();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("searchbox", { name: "Command palette" })).toBeVisible();
    await then.noAxeViolations();
  });
});

test("the page's policy forbids inline script and foreign origins", async ({ page }) => {
  const response = await page.goto("./");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
  const meta = page.locator("meta[http-equiv='Content-Security-Policy']");
  await expect(meta).toHaveAttribute("content", /script-src 'self'/);
});

test("counts of the map agree with the data", async ({ page }) => {
  const { given, then } = attest(page);
  await given.dashboard("?v=1&mapAsTable=yes");
  const counts = await then.tableCounts();
  for (const unit of ["AF-BDS", "PK-KP", "AF-PAN"]) expect(counts[unit]).toBe(count(inUnit(unit)));
});

test("the licences of the libraries that a build has in it are handed on with it", async ({
  request,
}) => {
  const file = await (await request.get("./licences.md")).text();
  expect(file).toMatch(/^## maplibre-gl - .*\(BSD-3-Clause\)$/mu);
  // Only a worker has these; the next ones stand ready-made in others' modules.
  for (const name of ["topojson-client", "topojson-server", "topojson-simplify"])
    expect(file).toMatch(new RegExp(`^## ${name} - .*\\(ISC\\)$`, "mu"));
  for (const name of ["underscore", "pako", "pbf", "workbox-precaching"])
    expect(file).toContain(`\n## ${name} - `);
});

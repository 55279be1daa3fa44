import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { claims, count, countByUnit, inDocument, inUnit, namesActor } from "./driver/record.ts";

const all = claims.length;

test("find what is claimed about Badakhshan and who says it", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.goTo("Badakhshan");
  await then.panelTitle("Badakhshan");
  const panel = page.locator("#details");
  await expect(panel).toContainText("AF-BDS");
  const here = claims.filter(inUnit("AF-BDS"));
  await expect(panel.getByRole("button", { name: `${here.length} claims` }).first()).toBeVisible();
  const first = here[0];
  await expect(panel.getByText(first?.locator.quote.exact ?? "").first()).toBeVisible();
  await expect(panel.getByText(`Document ${first?.document}`).first()).toBeVisible();
  await then.noAxeViolations();
});

test("what is typed as soon as the palette is called stands in it", async ({ page }) => {
  const { given } = attest(page);
  const fetched = page.waitForResponse(/CommandPalette/u);
  await given.plainDashboard();
  // Nobody has asked for it yet; that it has arrived is no sign that it has run.
  await fetched;
  const field = page.getByRole("searchbox", { name: "Command palette" });
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("badakhshan");
  await expect(field).toHaveValue("badakhshan");
});

test("filter to one armed group: map, charts, facets and data agree", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.onlyFacetValue("Armed group", "Afghanistan Freedom Front");
  const aff = namesActor("aff");
  await then.passing(count(aff), all);
  for (const document of ["000", "002", "003", "004"])
    expect(await then.facetCount("Document", document)).toBe(count(aff, inDocument(document)));
  await when.showMapAsTable();
  const counts = countByUnit(aff);
  expect(await then.tableCounts()).toEqual(counts);
  const chart = page.getByRole("region", { name: /Claims by province/ }).first();
  await expect(
    chart.getByRole("button", { name: new RegExp(`^${counts["AF-PAN"]} claims?: Panjshir`) }),
  ).toBeVisible();
});

test("exclude a document and its claims vanish everywhere", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&sel=place:AF-BDS&mapAsTable=yes");
  await when.excludeFacetValue("Document", "004");
  const rest = (claim: (typeof claims)[number]) => claim.document !== "004";
  await then.passing(count(rest), all);
  expect(await then.tableCounts()).toEqual(countByUnit(rest));
  await expect(page.locator("#details").getByText("Document 004")).toHaveCount(0);
});

test("every number opens the claims that it counts", async ({ page }) => {
  const { given, then } = attest(page);
  await given.plainDashboard();
  const n = await then.facetCount("Armed group", "TTP");
  await page
    .getByRole("region", { name: "Armed group", exact: true })
    .getByRole("row")
    .filter({ hasText: "TTP" })
    .first()
    .getByRole("gridcell")
    .last()
    .getByRole("button")
    .click();
  await expect(page.locator("#details").getByRole("article")).toHaveCount(n);
});

test("share a link and reopen it", async ({ page, context }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.onlyFacetValue("Document", "003");
  await when.goTo("Panjshir");
  await then.panelTitle("Panjshir");
  const other = await context.newPage();
  await other.goto(page.url());
  const again = attest(other);
  await again.then.passing(count(inDocument("003")), all);
  await again.then.panelTitle("Panjshir");
  await other.close();
});

test("a broken link opens with what can be read and says what was dropped", async ({ page }) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&f.document=002&f.actor=nobody&unit=people");
  await then.passing(count(inDocument("002")), all);
  const notice = page.getByRole("region", { name: "Part of this link could not be read" });
  await expect(notice).toContainText("people");
  await expect(notice).toContainText("nobody");
});

test("undo and redo, by button, by keyboard and by the browser's Back", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.onlyFacetValue("Document", "000");
  await then.passing(count(inDocument("000")), all);
  await when.undo();
  await then.passing(all, all);
  await page.keyboard.press("Control+Shift+z");
  await then.passing(count(inDocument("000")), all);
  await page.goBack();
  await then.passing(all, all);
});

test("search the text of the claims", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.searchText("Serwekai");
  const found = claims.filter((claim) => JSON.stringify(claim).toLowerCase().includes("serwekai"));
  expect(found.length).toBeGreaterThan(0);
  await then.passing(found.length, all);
});

test("count in events", async ({ page }) => {
  const { given } = attest(page);
  await given.plainDashboard();
  const events = new Set(claims.flatMap(({ about }) => about ?? [])).size;
  await page.getByRole("radio", { name: "Events" }).click();
  await expect(
    page
      .getByRole("region", { name: "Active filters", exact: true })
      .getByRole("button", { name: `${events} of ${events} events` }),
  ).toBeVisible();
});

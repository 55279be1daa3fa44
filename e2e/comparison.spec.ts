import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";
import { claims, count, inDocument, namesActor, type CodedClaim } from "./driver/record.ts";

const KUNAR = [34.9, 71.2] as const;

const speaksAs = (modality: string) => (claim: CodedClaim) => claim.modality === modality;

test("compare a filter of one's own with a document: it moves to a side and back", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard(
    "?v=1&f.document=003&f.modality=predicted&sel=comparison:document%3D000%7Cdocument%3D003",
  );
  const panel = page.locator("#details");
  await panel.getByRole("button", { name: "Compare the present filter: as first" }).click();
  // The filter is a side now, and no longer holds for the whole.
  await then.passing(claims.length, claims.length);
  const predicted = count(inDocument("003"), speaksAs("predicted"));
  expect(predicted).toBeGreaterThan(0);
  await expect(
    panel.getByRole("button", {
      name: new RegExp(`^Document 003 .*, ${predicted} claims: show the claims`),
    }),
  ).toBeVisible();
  await expect(
    panel.getByRole("button", { name: `003, ${count(inDocument("003"))} claims` }),
  ).toBeVisible();
  await then.noAxeViolations();
  await page.reload();
  await expect(panel.getByLabel("First", { exact: true })).toContainText("Modality predicted");
  // Choosing a value in the place of the filter keeps the other side.
  await panel.getByLabel("First", { exact: true }).selectOption("002");
  await then.panelTitle("002 beside 003");
  await when.undo();
  await expect(panel.getByLabel("First", { exact: true })).toContainText("Modality predicted");
});

test("the map's table twin shows both sides of a comparison, and each number its claims", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&mapAsTable=yes&sel=comparison:document%3D002%7Cdocument%3D003");
  const row = page.locator("[data-unit='AF-PAN']");
  const number = row.getByRole("button", { name: /^003, \d+ claims/ });
  const shown = Number(await number.innerText());
  expect(shown).toBeGreaterThan(0);
  await then.noAxeViolations();
  await number.click();
  await expect(page.locator("#details").getByRole("article")).toHaveCount(shown);
});

test("charts follow the measure: contested claims, counted and opened", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&chart=actors");
  await when.goTo("Colour and chart by: contested");
  const chart = page.getByRole("region", { name: "Contested claims by armed group" });
  const number = chart.getByRole("button", { name: /claims?: Tehreek/ });
  await expect(number).toBeVisible();
  const shown = Number(await number.innerText());
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(count(namesActor("ttp")));
  await then.noAxeViolations();
  await number.click();
  const cards = page.locator("#details").getByRole("article");
  await expect(cards).toHaveCount(shown);
  await expect(page.locator("#details")).toContainText("Contradicted");
});

test("the network by keyboard: a group, a relation, its claims, and the table", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&chart=network&band=60");
  const chart = page.getByRole("region", { name: "Claims by relation between two groups" });
  const drawing = chart.getByRole("group", { name: /^Claims by relation/ });
  await expect(drawing.getByRole("button").first()).toBeVisible();
  await drawing.getByRole("button").first().focus();
  const group = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("Enter");
  await then.panelTitle(group?.split(". ")[0] ?? "no group");
  const relation = drawing.getByRole("button", { name: /hosts .*Show the list/ }).first();
  const said = Number(
    /: (\d+) claims?/u.exec((await relation.getAttribute("aria-label")) ?? "")?.[1],
  );
  await relation.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#details").getByRole("article")).toHaveCount(said);
  await chart.getByRole("button", { name: /as a table$/ }).click();
  await expect(chart.getByRole("row")).not.toHaveCount(0);
  await then.noAxeViolations();
});

test("a data set beside a document: events of rows are counted and said to be in no list", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.attach([
    acledFile(
      Array.from({ length: 60 }, (_, at) => ({ admin1: "Kunar", at: KUNAR, actor: `Group ${at}` })),
    ),
  ]);
  await expect(page.getByRole("dialog").getByText("holds 60 events")).toBeVisible();
  await when.closeDialog();
  await when.goTo("Compare two documents");
  const panel = page.locator("#details");
  await panel.getByLabel("Second", { exact: true }).selectOption("invented.csv");
  await expect(panel.getByText("60 events of data sets on the side of")).toBeVisible();
  const groups = panel.getByRole("region", { name: "Groups and states" });
  const listed = groups.getByRole("button", { name: /^Group \d+$/u });
  await expect(listed).toHaveCount(50);
  await groups.getByRole("button", { name: "Show 11 more" }).click();
  await expect(listed).toHaveCount(60);
  await then.noAxeViolations();
});

test("the timeline looks closer at the years that are brushed, month by month, and back", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&f.date=2022-01-01..2023-06-30&band=60");
  await page.getByRole("button", { name: "2022–2023 by month" }).click();
  const closer = page.getByRole("region", { name: "Claims by stated date, 2022–2023" });
  await expect(closer).toBeVisible();
  await then.noAxeViolations();
  const end = closer.getByRole("slider").last();
  await end.press("ArrowLeft");
  await expect(page).toHaveURL(/f\.date=2022-01-01\.\.2023-05-31/u);
  await page.reload();
  await expect(closer).toBeVisible();
  await closer.getByRole("button", { name: "All years" }).click();
  await expect(
    page.getByRole("region", { name: "Claims by stated date", exact: true }),
  ).toBeVisible();
  await when.undo();
  await expect(closer).toBeVisible();
});

import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { editionOf, hostilePage, wrongType } from "./driver/edition.ts";
import { claims, count, inDocument, namesActor, takes } from "./driver/record.ts";

test("from a bar to the highlighted words of an attached document in two actions", async ({
  page,
}) => {
  const { given, when } = attest(page);
  await given.plainDashboard("?v=1&f.document=002");
  await when.attach([editionOf("002")]);
  await expect(page.getByText("another edition").first()).toBeVisible();
  await expect(page.getByText("0 not at all").first()).toBeVisible();
  await when.closeDialog();
  const bars = page.getByRole("region", { name: "Claims by armed group" });
  await bars
    .getByRole("button", { name: /TTP|Tehreek/ })
    .last()
    .click();
  const first = claims.filter(inDocument("002")).find(namesActor("ttp"));
  await page.getByRole("button", { name: `Open claim ${first?.id}` }).click();
  const words = page.getByRole("region", { name: "Text of document 002" });
  await expect(words.locator("[aria-current]").first()).toBeInViewport();
  await expect(words.locator("[aria-current]").first()).toContainText(
    first?.locator.quote.exact.split(" ")[0] ?? "",
  );
});

test("read a document by its phrases: next claim, its place, and back after a reload", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const own = claims.filter(inDocument("003"));
  await given.plainDashboard(`?v=1&sel=claim:${own[0]?.id}`);
  await when.attach([editionOf("003")]);
  await when.closeDialog();
  await page.keyboard.press("]");
  await expect(page).toHaveURL(new RegExp(`claim%3A${own[1]?.id}|claim:${own[1]?.id}`));
  await page.keyboard.press("[");
  await expect(page).toHaveURL(new RegExp(`claim%3A${own[0]?.id}|claim:${own[0]?.id}`));
  await then.noAxeViolations();
  await page.reload();
  await expect(page.getByRole("region", { name: "Text of document 003" })).toBeVisible();
  await when.goTo("Attach documents");
  await page.getByRole("button", { name: "Forget 003" }).click();
  await when.closeDialog();
  await page.reload();
  await expect(page.getByRole("button", { name: "Attach documents…" })).toBeVisible();
});

test("a wrong and a hostile file are refused or read as text, and harm nothing", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.attach([wrongType, hostilePage("004")]);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("not what its name says")).toBeVisible();
  await expect(dialog.getByText("is document 004")).toBeVisible();
  await then.noAxeViolations();
  expect(await page.evaluate(() => "broken" in window)).toBe(false);
  expect(await page.locator("img").count()).toBe(0);
});

test("both sides of a proposition, from the matrix, with the counts of the data", async ({
  page,
}) => {
  const { given, then } = attest(page);
  const proposition = "resistance-threatens-taliban";
  await given.plainDashboard("?v=1&chart=matrix&band=60");
  await page.getByRole("button", { name: "Does armed resistance threaten" }).first().click();
  await then.panelTitle("Does armed resistance threaten Taliban rule?");
  const panel = page.locator("#details");
  const supports = count(takes(proposition, "supports"));
  const denies = count(takes(proposition, "denies"));
  await expect(panel.getByRole("region", { name: /^Supports/ }).getByRole("article")).toHaveCount(
    supports,
  );
  await expect(panel.getByRole("region", { name: /^Denies/ }).getByRole("article")).toHaveCount(
    denies,
  );
  await expect(panel.getByText("Conflict.", { exact: true })).toBeVisible();
  // 002 and 004 say nothing on it.
  await expect(panel.getByRole("region", { name: "Silent here" })).toContainText("002");
  await expect(panel.getByRole("region", { name: "Silent here" })).toContainText("004");
  await then.noAxeViolations();
});

test("count in independent voices: own voices by publisher, claimants by who they speak for", async ({
  page,
}) => {
  const { given } = attest(page);
  await given.plainDashboard("?v=1&f.document=003&f.claimant=own-voice");
  await page.getByRole("radio", { name: "Voices" }).click();
  await expect(
    page
      .getByRole("region", { name: "Active filters", exact: true })
      .getByRole("button", { name: /^1 of \d+ independent voices/ }),
  ).toBeVisible();
});

test("a rating is made, undone, made again, exported and taken into a fresh browser", async ({
  page,
  browser,
}) => {
  const { given, when } = attest(page);
  const id = claims[0]?.id ?? "";
  await given.plainDashboard(`?v=1&sel=claim:${id}`);
  await when.rate("4 · Doubtful", "Nobody else reports it");
  const mine = page.locator("#details").getByText("Nobody else reports it");
  await expect(mine).toBeVisible();
  await when.undo();
  await expect(mine).toHaveCount(0);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(mine).toBeVisible();
  await when.goTo("Your ratings");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as file" }).click(),
  ]);
  const path = await file.path();

  const fresh = await browser.newPage();
  const other = attest(fresh);
  await fresh.goto(new URL(`?v=1&sel=claim:${id}`, page.url()).href);
  await expect(fresh.getByText("Nobody else reports it")).toHaveCount(0);
  await other.when.goTo("Your ratings");
  await other.when.importFile(path);
  await fresh.getByRole("button", { name: "Take them" }).click();
  await other.when.closeDialog();
  await expect(fresh.locator("#details").getByText("Nobody else reports it")).toBeVisible();
  await fresh.close();
});

test("contested provinces: the measure is in the link, and its class opens the claims", async ({
  page,
}) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&measure=contested");
  await expect(page.getByText("Propositions contested in the unit").first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Open the claims behind/ })
    .first()
    .click();
  await expect(page.locator("#details").getByRole("article").first()).toBeVisible();
  await then.noAxeViolations();
});

test("figures: look-alikes are warned of, and a row opens its claim", async ({ page }) => {
  const { given, then } = attest(page);
  await given.plainDashboard("?v=1&chart=figures&band=60");
  const chart = page.getByRole("region", { name: "Figures that claims give" });
  await expect(chart.getByText("Not the same as").first()).toBeVisible();
  await chart.getByRole("button", { name: /70 to 80.*Open the claim/ }).click();
  await then.panelTitle("commanders");
  await then.noAxeViolations();
});

test("the most optimistic and the most sceptical document on resistance, side by side", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.goTo("Compare two documents");
  const panel = page.locator("#details");
  await panel.getByLabel("Second", { exact: true }).selectOption("003");
  await then.panelTitle("000 beside 003");
  for (const document of ["000", "003"])
    await expect(
      panel.getByRole("button", { name: `${document}, ${count(inDocument(document))} claims` }),
    ).toBeVisible();
  await expect(page.getByText("which side has more").first()).toBeVisible();
  await then.noAxeViolations();
  await panel
    .getByRole("region", { name: "Where they contradict each other" })
    .getByRole("button", { name: "Does armed resistance threaten Taliban rule?" })
    .first()
    .click();
  await then.panelTitle("Does armed resistance threaten Taliban rule?");
});

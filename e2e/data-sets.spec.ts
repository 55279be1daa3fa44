import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";
import { claims } from "./driver/record.ts";

const KUNAR = [34.9, 71.2] as const;
const HERAT = [34.35, 62.2] as const;
const rows = [
  ...Array.from({ length: 600 }, () => ({ admin1: "Kunar", at: KUNAR })),
  ...Array.from({ length: 200 }, () => ({
    admin1: "Kunar",
    at: HERAT,
    actor: "Group Nobody Knows",
  })),
];

test("a file of events stands beside the claims: counted, filtered, read row by row, switched off", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await when.showMapAsTable();
  const before = await then.tableCounts();
  await when.attach([acledFile(rows)]);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("holds 800 events")).toBeVisible();
  await dialog.getByText("How it was read").click();
  await expect(dialog.getByText("ACLED, 31 columns, layout since March 2023").last()).toBeVisible();
  await expect(
    dialog.getByText("200 of 800 rows are labelled another province than they lie in"),
  ).toBeVisible();
  await then.noAxeViolations();
  await when.closeDialog();

  await then.passing(claims.length + 800, claims.length + 800);
  const after = await then.tableCounts();
  expect((after["AF-KNR"] ?? 0) - (before["AF-KNR"] ?? 0)).toBe(600);
  expect((after["AF-HER"] ?? 0) - (before["AF-HER"] ?? 0)).toBe(200);

  // Who is known from a data set alone is called neither an armed group nor a state.
  await expect(
    page.getByRole("rowgroup", { name: "Named by data sets" }).getByText("Group Nobody Knows"),
  ).toBeVisible();

  // The group of the record that the file writes in another way is the same group.
  const ttp = claims.filter(({ actors }) => actors.some(({ actor }) => actor === "ttp")).length;
  await when.onlyFacetValue("Armed group", "Tehreek-e-Taliban Pakistan");
  await then.passing(ttp + 600, claims.length + 800);
  await when.goTo("Kunar");
  const row = page.locator("[data-claim^='data-']").first();
  await expect(row).toContainText("An invented clash was invented");
  await expect(row).toContainText("Invented Agency");
  // A long name of a file goes on in the line of what follows it, as that of a document does.
  await expect(row.locator(".card__document")).toHaveCSS("display", "inline");
  await row.getByRole("button", { name: /^Open claim data-/ }).click();
  await then.panelTitle("Battles, Armed clash");
  await then.noAxeViolations();

  await when.goTo("Attach documents");
  await page.getByRole("checkbox", { name: "Shown" }).uncheck();
  await when.closeDialog();
  await then.passing(ttp, claims.length);
  // The event that is open went with its data set: the panel says so and can be closed.
  await then.panelTitle("Not among what is shown");
  await then.noAxeViolations();
  await page.locator("#details").getByRole("button", { name: "Close" }).click();
  await expect(page).not.toHaveURL(/sel=/u);
});

test("what cannot be counted for want of memory is said, and all else stands", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  const other = { ...acledFile(rows.slice(0, 10)), name: "other.csv" };
  await when.attach([acledFile(rows), other]);
  const all = claims.length + rows.length + 10;
  const remove = async () => {
    await page.getByRole("button", { name: "Remove other.csv" }).click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
  };
  await given.scarceMemory(rows.length);
  await remove();
  await when.closeDialog();
  const notice = page.getByRole("alert", { name: "What could not be done" });
  await expect(notice).toContainText("other.csv could not be removed; all stands as before.");
  await expect(notice).toContainText("Array buffer allocation failed");
  await then.passing(all, all);
  await then.noAxeViolations();
  await when.onlyFacetValue("Armed group", "Group Nobody Knows");
  await then.passing(200, all);

  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await when.goTo("Attach documents");
  await remove();
  await when.closeDialog();
  await then.passing(200, all - 10);
});

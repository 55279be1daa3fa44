import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { editionOf } from "./driver/edition.ts";
import { acledFile } from "./driver/event-file.ts";
import { claims } from "./driver/record.ts";
import { workspace } from "./driver/workspace.ts";

const rows = Array.from({ length: 300 }, () => ({ admin1: "Kunar", at: [34.9, 71.2] as const }));
const ALL = claims.length + rows.length;

test("what an analyst brings is back after a reload, goes into a file, is deleted, and comes back from it", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const work = workspace(page);
  await given.plainDashboard();
  await when.attach([acledFile(rows), editionOf("002")]);
  await page.getByRole("textbox", { name: "Name of invented.csv" }).fill("Invented clashes");
  await when.closeDialog();
  await then.passing(ALL, ALL);
  await work.saved();

  await page.reload();
  await then.passing(ALL, ALL);
  await work.openDialog();
  await expect(work.dialog()).toContainText("Invented clashes");
  await expect(work.dialog()).toContainText("edition-of-002.txt");
  await then.noAxeViolations();
  const file = await work.saveToFile();
  expect(file.name).toMatch(/^attest-workspace-\d{4}-\d\d-\d\d\.zip$/u);

  await work.deleteEverything();
  await then.passing(claims.length, claims.length);
  expect(await work.whatIsKept()).toEqual({ databases: [], texts: [] });

  await work.openDialog();
  await work.takeFile(file);
  await expect(work.dialog()).toContainText("Invented clashes");
  await when.closeDialog();
  await then.passing(ALL, ALL);
});

test("a workspace file that is added like any other is known, and handed to where it is opened", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const work = workspace(page);
  await given.plainDashboard();
  await when.attach([acledFile(rows)]);
  await when.closeDialog();
  await work.openDialog();
  const file = await work.saveToFile();
  await work.deleteEverything();
  await then.passing(claims.length, claims.length);

  await when.attach([file]);
  await expect(page.getByText("is a workspace that was saved to a file.")).toBeVisible();
  await then.noAxeViolations();
  await page.getByRole("button", { name: "See what it holds…" }).click();
  await expect(work.dialog()).toContainText("1 data set");
  await work.dialog().getByRole("button", { name: "Add to mine" }).click();
  await expect(work.dialog().getByText("The workspace of the file stands here now.")).toBeVisible();
  await when.closeDialog();
  await then.passing(ALL, ALL);
  // It was offered once: opened again, the workspace asks nothing.
  await work.openDialog();
  await expect(work.dialog().getByRole("button", { name: "Add to mine" })).toHaveCount(0);
});

test("a page that is closed while it reads a file offers to read it again", async ({ page }) => {
  const { given, then } = attest(page);
  const work = workspace(page);
  await given.plainDashboard();
  const many = Array.from({ length: 60_000 }, () => rows[0] ?? { admin1: "", at: [0, 0] as const });
  await work.beginReading(acledFile(many));
  await page.reload();
  await expect(page.getByText("invented.csv was being read when the page closed.")).toBeVisible();
  await page.getByRole("button", { name: "Read invented.csv again" }).click();
  await expect(page.getByRole("dialog").getByText("holds 60,000 events")).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText("was being read when the page closed")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await then.passing(claims.length + 60_000, claims.length + 60_000);
});

test("two pages show the same work, and removed stays removed", async ({ page, context }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  const second = await context.newPage();
  const other = attest(second);
  await other.given.plainDashboard();
  await when.attach([acledFile(rows)]);
  await when.closeDialog();
  await other.then.passing(ALL, ALL);
  await other.when.goTo("Attach documents");
  const remove = second.getByRole("button", { name: "Remove invented.csv" });
  await remove.click();
  // Escape leaves the question, and the dialog stays open.
  await second.keyboard.press("Escape");
  await expect(second.getByRole("group", { name: "Remove invented.csv" })).toHaveCount(0);
  await expect(remove).toBeFocused();
  await remove.click();
  await second.getByRole("button", { name: "Remove", exact: true }).click();
  await then.passing(claims.length, claims.length);
  await page.reload();
  await then.passing(claims.length, claims.length);
});

test("a storage that is nearly full is told before anything is lost", async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ usage: 95e6, quota: 1e8 });
  });
  const { given, then } = attest(page);
  const work = workspace(page);
  await given.plainDashboard();
  await work.openDialog();
  await expect(work.dialog()).toContainText("95 MB of 100 MB");
  await expect(work.dialog()).toContainText("The storage of this browser is nearly full");
  await then.noAxeViolations();
});

import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { DataSetList, namedRows } from "./driver/named-rows.ts";
import { askFor, exported } from "./driver/exported.ts";
import { Imports, ownTable } from "./driver/imports.ts";
import { claims } from "./driver/record.ts";

const KUNAR = [34.9, 71.2] as const;
const HERAT = [34.35, 62.2] as const;
const first = namedRows("first.csv", [
  ...Array.from({ length: 3 }, () => ({ admin1: "Kunar", at: KUNAR, deaths: 4 })),
  ...Array.from({ length: 2 }, () => ({ admin1: "Kunar", at: HERAT })),
  ...Array.from({ length: 4 }, () => ({ admin1: "Upper Valley" })),
]);
const second = namedRows("second.csv", [
  { admin1: "Upper Valley", actor: "Group Somebody Knows" },
  { admin1: "Kunaarr" },
]);

test("what names in data sets mean is said once: labels, places, groups; and goes out with the rows", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const list = new DataSetList(page);
  await given.plainDashboard();
  await when.showMapAsTable();
  const before = await then.tableCounts();
  const gained = async (unit: string) =>
    ((await then.tableCounts())[unit] ?? 0) - (before[unit] ?? 0);
  await when.attach([first]);
  expect([await gained("AF-KNR"), await gained("AF-HER")]).toEqual([3, 2]);
  await list.trust("the label");
  await expect.poll(() => gained("AF-KNR")).toBe(5);
  expect(await gained("AF-HER")).toBe(0);

  await list.mapName("Upper Valley", "Nuristan");
  await expect.poll(() => gained("AF-NUR")).toBe(4);
  await list.dialog.getByText("Gold", { exact: true }).click();
  await expect(page.getByRole("radio", { name: "Gold" })).toBeChecked();

  // What was said of the first file holds for the second; a spelling nearby is proposed, not applied.
  await when.closeDialog();
  await when.attach([second]);
  await expect.poll(() => gained("AF-NUR")).toBe(5);
  expect(await gained("AF-KNR")).toBe(5);
  await list.dialog.getByRole("button", { name: "Kunaarr means Kunar" }).click();
  await expect.poll(() => gained("AF-KNR")).toBe(6);

  await list.mergeActor("Group Somebody Knows", "Tehreek-e-Taliban Pakistan");
  await then.noAxeViolations();
  await when.closeDialog();
  const ttp = claims.filter(({ actors }) => actors.some(({ actor }) => actor === "ttp")).length;
  await when.onlyFacetValue("Armed group", "Tehreek-e-Taliban Pakistan");
  await then.passing(ttp + 1, claims.length + 11);

  const dialog = await askFor(page, { what: "Briefing", format: "html" });
  await expect(
    dialog.getByText("Take along 11 events of 2 data sets (first.csv, second.csv)"),
  ).toBeVisible();
  await askFor(page, { what: "Briefing", format: "pdf" });
  await expect(dialog.getByRole("note")).toHaveCount(0);
  const { bytes } = await exported(page, { what: "Claims in view", format: "csv" });
  const table = new TextDecoder().decode(bytes);
  expect(table).toContain("second.csv");
  expect(table).not.toContain("first.csv");
  expect(table).toContain(",INV0,Upper Valley; Afghanistan,mapped,");
  await when.closeDialog();

  await when.goTo("Nuristan");
  await page.locator("[data-claim^='data-'] .card__open").first().click();
  await expect(page.locator("#details")).toContainText("not known (which is not zero)");
  await expect(page.locator("#details")).toContainText("what you said that the name means");
  await page
    .locator("#details .chain")
    .getByRole("button", { name: /second\.csv/u })
    .click();
  await then.panelTitle("second.csv");
  await then.noAxeViolations();
});

test("from the file to its removal with the keyboard alone", async ({ page }) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  const list = new DataSetList(page);
  const press = (name: string | RegExp) => list.dialog.getByRole("button", { name }).press("Enter");
  await given.plainDashboard();
  await page.getByRole("button", { name: "Add files…" }).press("Enter");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Choose files…")]);
  await chooser.setFiles([ownTable("own.csv", 12)]);
  // A list answers to the first letters of what it holds.
  await imports.field("Date, or first day").press("s");
  await imports.mapped("Date, or first day", "Stamp 1");
  await press("Read the table");
  await imports.says("own.csv", "holds 12 events");
  await expect(imports.file("own.csv")).toBeFocused();

  const [next] = await Promise.all([page.waitForEvent("filechooser"), press("Choose files…")]);
  await next.setFiles([first]);
  await imports.says("first.csv", "2 rows labelled another province than they lie in");
  await list.dialog.getByText(/^2 of 9 rows are labelled/u).press("Enter");
  await list.dialog.getByRole("radio", { name: "the point" }).press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(list.dialog.getByText("their label names")).toBeVisible();
  // A row that is opened stands behind the dialog, which makes way for it.
  await press("Open the event in line 5");
  await expect(list.dialog).toHaveCount(0);
  await then.panelTitle("Battles, Armed clash");
  await expect(page.locator("#details")).toContainText("first.csv, line 5 · Event report");

  await when.goTo("Attach documents");
  await press("Remove own.csv");
  await list.dialog.getByRole("button", { name: "Remove", exact: true }).press("Enter");
  await press("Close");
  await then.passing(claims.length + 9, claims.length + 9);
});

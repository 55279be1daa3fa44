import { pathToFileURL } from "node:url";
import { attest } from "./driver/attest.ts";
import { boundaryDialog, sectorFile } from "./driver/boundary-file.ts";
import { type Browser, expect, test } from "./driver/browser.ts";
import { askFor, exported } from "./driver/exported.ts";
import { DataSetList, namedRows } from "./driver/named-rows.ts";
import { claims } from "./driver/record.ts";

/** What would end the script that holds it, and run. */
const HOSTILE = `</script><img src=x onerror="document.title='taken over'"> & <!-- rest`;
const KUNAR = [34.9, 71.2] as const;
const TITLE = "Raids";
const ROWS = 6;
const raids = namedRows("raids.csv", [
  { admin1: "Kunar", at: KUNAR, notes: HOSTILE },
  ...Array.from({ length: 3 }, () => ({ admin1: "Kunar", at: KUNAR })),
  { admin1: "Upper Valley" },
  { admin1: "Upper Valley", actor: "Group Somebody Knows" },
]);

/** Opens a file from the disk in a browser without a network. */
async function opened(browser: Browser, path: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const slides = page.getByRole("grid", { name: "Slides" });
  await expect(slides.getByRole("row")).toHaveCount(1);
  const isOutside = (url: string) => !/^(?:data|blob):/u.test(url) && url !== address;
  return {
    page,
    slides,
    faults,
    outside: () => requests.filter(isOutside),
    databases: () => page.evaluate(async () => (await indexedDB.databases()).length),
    close: () => context.close(),
  };
}

test("one HTML file takes along the rows, decisions and boundaries that its slides count, or says what it lacks", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { given, when, then } = attest(page);
  const list = new DataSetList(page);
  const boundaries = boundaryDialog(page);
  await given.plainDashboard();
  await when.attach([raids]);
  await list.mapName("Upper Valley", "Nuristan");
  await list.mergeActor("Group Somebody Knows", "Tehreek-e-Taliban Pakistan");
  await boundaries.when.bring(sectorFile());
  await boundaries.when.nameAs("Sectors", "Invented Survey");
  await boundaries.when.confirm();
  await when.closeDialog();
  await when.showMapAsTable();
  const all = claims.length + ROWS;
  await then.passing(all, all);
  const counts = await then.tableCounts();
  await page.getByText("Briefing", { exact: true }).first().click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  const title = page.getByLabel("Title").last();
  await title.fill(TITLE);

  const dialog = await askFor(page, { what: "Briefing", format: "html" });
  const take = dialog.getByRole("checkbox", {
    name: /Take along 6 events of 1 data set \(raids\.csv\) and the boundaries Sectors/u,
  });
  await expect(take).toBeChecked();
  await expect(dialog.getByRole("note")).toContainText(
    /They take \d+ kB; the file has \d\.\d MB in all/u,
  );
  await then.noAxeViolations();
  const whole = await exported(page, { what: "Briefing", format: "html" });

  const file = await opened(browser, whole.path);
  await expect(file.slides).toContainText(TITLE);
  const inFile = attest(file.page);
  await inFile.when.showMapAsTable();
  await inFile.then.passing(all, all);
  expect(await inFile.then.tableCounts()).toEqual(counts);
  await expect(file.slides).not.toContainText("changed");
  await expect(file.slides).not.toContainText("not here");
  await file.page.getByText("Filters", { exact: true }).first().click();
  await inFile.when.searchText("onerror");
  await inFile.then.passing(1, all);
  await file.page.getByRole("button", { name: `1 of ${all} claims`, exact: true }).click();
  await file.page.locator("[data-claim^='data-'] .card__open").first().click();
  await expect(file.page.locator("#details")).toContainText(HOSTILE);
  await expect(file.page).not.toHaveTitle("taken over");
  expect(await file.databases()).toBe(0);
  expect(file.outside()).toEqual([]);
  expect(file.faults).toEqual([]);
  await file.close();

  // Of the same name, and saved in the place of the first.
  await take.uncheck();
  await expect(dialog.getByRole("note")).toContainText("these data are not in it");
  const bare = await exported(page, { what: "Briefing", format: "html" });
  const without = await opened(browser, bare.path);
  await expect(without.slides).toContainText("counts data that are not here");
  await without.slides.getByRole("row").click();
  await expect(without.page.locator(".stale__title")).toHaveText(
    "The events of raids.csv and the boundaries Sectors are not in this file, so the slide shows other numbers here.",
  );
  await expect(without.page.getByRole("button", { name: "Accept the new numbers" })).toHaveCount(0);
  await attest(without.page).then.noAxeViolations();
  expect(without.faults).toEqual([]);
  await without.close();
});

import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { exported } from "./driver/exported.ts";
import { HELD_NAME, type HeldEvent, heldFile } from "./driver/held-data.ts";

/** Says that a group attacked the airport of Kabul in October 2024. */
const CLAIM = "003-p12-12";

const EVENTS: readonly HeldEvent[] = [
  // Long before, so that the data cover the time of the claim.
  { date: "2024-01-10", admin1: "Hirat", at: [34.35, 62.2], actor: "Nobody in Particular" },
  // In the window: in the month, and within seven days after it.
  { date: "2024-10-05", deaths: "2" },
  { date: "2024-10-20" },
  { date: "2024-11-05", at: [34.53, 69.17], deaths: "3" },
  // Known to the province alone: it may belong.
  { date: "2024-10-12", precision: 3 },
  // Too far, too late for seven days, by somebody whom the record does not know.
  { date: "2024-10-10", admin1: "Hirat", at: [34.35, 62.2] },
  { date: "2024-11-20" },
  { date: "2024-10-15", actor: "Group Nobody Knows" },
];

test("a claim is held against a file of events: counts, caveats, rows, the table, a slide", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard(`?v=1&sel=claim:${CLAIM}`);
  const panel = page.locator("#details");
  await expect(panel.getByRole("button", { name: "Bring a file of events…" })).toBeVisible();
  await when.attach([heldFile(EVENTS)]);
  await when.closeDialog();

  const section = panel.getByRole("region", { name: "What the data have" });
  const answer = section.getByRole("region", { name: HELD_NAME });
  const count = (n: number) =>
    answer.getByRole("button", { name: `${n} events of ${HELD_NAME} for claim ${CLAIM}` });
  await expect(count(3)).toBeVisible();
  await expect(section).toContainText("within 25 km of Kabul Airport");
  await expect(section).toContainText("2024-10-01 to 2024-10-31, ± 7 days");
  await expect(answer).toContainText("best 5");
  await expect(answer).toContainText("1 row known only to a wider place");
  await expect(answer).toContainText("1 row of that time and place name only groups");
  await expect(answer.getByRole("img", { name: /^3 events by/ })).toBeVisible();
  await expect(answer.getByRole("img", { name: /^Where: 3 rows/ })).toBeVisible();
  await then.noAxeViolations();

  await section.getByLabel("Days before and after").selectOption("30");
  await expect(count(4)).toBeVisible();
  await section.getByRole("checkbox", { name: /^Place/ }).uncheck();
  await expect(count(6)).toBeVisible();
  await section.getByRole("checkbox", { name: /^Place/ }).check();
  await expect(page).toHaveURL(/held=30/);

  // However far down in the panel one is, the page around it stays where it is.
  await section.getByLabel("Around a place").focus();
  expect(
    await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    }),
  ).toBe(0);

  await count(4).click();
  await expect(panel.getByRole("article")).toHaveCount(4);
  await expect(panel.getByRole("heading", { level: 2 })).toContainText(CLAIM);
});

test("the table of claims that can be held against data: sorted, opened, as a file and as a slide", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&chart=held&band=60&f.document=003");
  const chart = page.getByRole("region", { name: /^Claims held against data/ });
  await expect(chart).toContainText("No data set is on");
  await when.attach([heldFile(EVENTS)]);
  await when.closeDialog();
  // The rows of the file are no claims of the document that the filter asks for.
  const row = chart.locator(`[data-held="${CLAIM}"]`);
  await expect(row.getByRole("button", { name: /^3 events of invented/ })).toBeVisible();
  await expect(chart.locator("[data-held='003-p7-05']")).toContainText("not covered");
  await then.noAxeViolations();

  const file = await exported(page, { what: "Chart", format: "csv" });
  const csv = new TextDecoder().decode(file.bytes);
  const line = csv.split(/\r?\n/u).find((each) => each.includes(`${CLAIM}:`)) ?? "";
  expect(line).toContain(",3,1,");
  expect(line).toContain("within 25 km of Kabul Airport");
  // What is to be borne in mind goes out with the numbers, all of it.
  await expect(row).toContainText("1 row of that time and place name only groups");
  expect(line).toContain("1 row of that time and place name only groups");
  // No data are not zero.
  expect(csv.split(/\r?\n/u).find((each) => each.startsWith("003-p7-05:"))).toContain(
    ",not covered,0,",
  );
  await when.closeDialog();

  await row.getByRole("button", { name: /^3 events of invented/ }).click();
  await expect(page.locator("#details").getByRole("article")).toHaveCount(3);

  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  await page.getByRole("combobox", { name: "Layout" }).selectOption("chart");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage.locator(`[data-held="${CLAIM}"]`)).toBeVisible();
});

test("a province: what documents say beside what the data have", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&sel=place:AF-KAB");
  await when.attach([heldFile(EVENTS)]);
  await when.closeDialog();
  const beside = page.getByRole("region", { name: "Documents and data, side by side" });
  await expect(
    beside.getByRole("button", { name: "5 events of data sets: Afghanistan Freedom Front" }),
  ).toBeVisible();
  await expect(beside).toContainText("invented.csv covers 2024-01-10 to 2024-11-20");
  await then.noAxeViolations();
  await beside.getByRole("button", { name: "6 events of data sets: 2024" }).click();
  await expect(page.locator("#details").getByRole("article")).toHaveCount(6);
});

import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";
import {
  fileOf,
  Imports,
  ownTable,
  parquetFile,
  pointShapes,
  undecidedTable,
  workbook,
} from "./driver/imports.ts";
import { claims } from "./driver/record.ts";

test("a table of unknown columns is mapped once; the next of its kind is read in the same way", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await when.attach([ownTable("first.csv", 12)]);
  await imports.says("first.csv", "waits for your answer");
  await imports.says("first.csv", "a date: which column says when?");
  await expect(imports.button("Read the table")).toBeDisabled();
  await imports.mapped("Latitude", "Lat DD");
  await imports.says("first.csv", "guessed: named “Lat DD” and holds numbers");
  await imports.mapped("Province", "Spot");
  await imports.says(
    "first.csv",
    "guessed: no name says where, and its cells are names of provinces",
  );
  await imports.says("first.csv", "Column “Lat DD” has 1 of 12 cells that are no number");
  await then.noAxeViolations();

  await imports.field("Date, or first day").selectOption("Stamp 1");
  await imports.says("first.csv", "“2023-02-10” is 10 February 2023");
  await imports.press("Read the table");
  await imports.says("first.csv", "holds 12 events");
  await imports.says("first.csv", "Read as you mapped it");
  // What was pressed is gone: the focus is where its outcome stands.
  await expect(imports.file("first.csv")).toBeFocused();

  await imports.add([ownTable("second.csv", 7)]);
  await imports.says("second.csv", "holds 7 events");
  await imports.says("second.csv", "Read as you mapped first.csv");
  await then.noAxeViolations();

  await imports.press("Forget how first.csv was mapped");
  await imports.press("Change how it is read…");
  await imports.says("second.csv", "Attest does not know this table");
  await imports.press("Cancel second.csv");
  await imports.says("second.csv", "Reading was cancelled; nothing was added.");
  await when.closeDialog();
  await then.passing(claims.length + 19, claims.length + 19);
});

test("dates that can be read both ways are asked for, and other files do not wait for the answer", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await when.attach([
    undecidedTable("dates.csv"),
    acledFile([{ admin1: "Kunar", at: [34.9, 71.2] }]),
    fileOf("photo.csv", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2])),
    fileOf("empty.csv", ""),
    fileOf("table.xls", "<html><table></table></html>"),
    fileOf("header.csv", "event_id_cnty,event_date,latitude,longitude\n"),
    fileOf("weeks.csv", "WEEK,COUNTRY,EVENTS\n2024-01-06,A,4\n2024-01-13,A,2\n"),
  ]);
  await imports.says("dates.csv", "waits for your answer");
  await imports.says("invented.csv", "holds 1 event");
  await imports.says("invented.csv", "ACLED, 31 columns, layout since March 2023");
  await imports.says("photo.csv", "It is a JPEG file, whatever its name says");
  await imports.says("empty.csv", "There is nothing in it.");
  await imports.says("table.xls", "It is a web page or XML");
  await imports.says("header.csv", "It has a header and no rows under it.");
  await imports.says("weeks.csv", "Counts of events by WEEK, not events");

  await imports.press("Read the table");
  await imports.says("dates.csv", "The dates of 2 rows mean another day either way.");
  await imports.says("dates.csv", "3 April 2023");
  await imports.says("dates.csv", "4 March 2023");
  await then.noAxeViolations();
  await imports.press("The month comes first");
  await imports.says("dates.csv", "holds 2 events");
  await page.getByText("How it was read").last().click();
  await expect(page.getByText("Month before day: as you said")).toBeVisible();
  await when.closeDialog();
  await then.passing(claims.length + 3, claims.length + 3);
});

test("a workbook's sheets are offered with what they are; what is no event is said", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  const sheet = (province: string) => [
    ["id", "date", "province"],
    ["1", "2023-02-16", province],
    ["2", "2023-02-17", province],
  ];
  await when.attach([
    workbook("book.xlsx", {
      North: sheet("Kunar"),
      West: [["ref", ...(sheet("Herat")[0] ?? []).slice(1)], ...sheet("Herat").slice(1)],
      Months: [
        ["Country", "Month", "Events"],
        ["A", "May", "3"],
        ["A", "June", "5"],
      ],
    }),
  ]);
  await imports.says("book.xlsx", "This file holds several tables.");
  await imports.says("book.xlsx", "book.xlsx › Months: Counts of events by Month, not events");
  await then.noAxeViolations();
  await page.getByRole("checkbox", { name: /^Read book\.xlsx › West/ }).uncheck();
  await imports.press("Read the table");
  await imports.says("book.xlsx", "holds 2 events");
  await expect(page.getByRole("textbox", { name: "Name of book.xlsx" })).toHaveValue(
    "book.xlsx › North",
  );
  await when.closeDialog();
  await then.passing(claims.length + 2, claims.length + 2);
});

test("the chooser of files lets all be chosen that is read, whatever its kind is called", async ({
  page,
}) => {
  const { given, when } = attest(page);
  await given.plainDashboard();
  await when.goTo("Attach documents");
  const accepted = await page.locator("input[type=file]").first().getAttribute("accept");
  for (const ending of ["psv", "tab", "jsonl", "geojsonl", "xlsm", "xlsb", "gz", "zip"])
    expect(accepted?.split(",")).toContain(`.${ending}`);
});

test("a file that is cancelled half way adds nothing", async ({ page }) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await when.goTo("Attach documents");
  const many = Array.from({ length: 100_000 }, () => ({
    admin1: "Kunar",
    at: [34.9, 71.2] as const,
  }));
  await imports.add([acledFile(many)]);
  const bar = imports.file("invented.csv").getByRole("progressbar");
  await expect(bar).toBeVisible();
  await imports.press("Cancel invented.csv");
  await imports.says("invented.csv", "Reading was cancelled; nothing was added.");
  await expect(bar).toHaveCount(0);
  await expect(imports.file("invented.csv")).toBeFocused();
  await then.noAxeViolations();
  await when.closeDialog();
  await then.passing(claims.length, claims.length);
});

test("rows that were set aside are listed by line, and can be saved", async ({ page }) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  const rows = Array.from({ length: 9 }, () => ({ admin1: "Kunar", at: [34.9, 71.2] as const }));
  const file = acledFile(rows);
  const text = file.buffer.toString("utf8").replaceAll(/^AFG[1-7],/gmu, "AFG0,");
  await when.attach([{ ...file, buffer: Buffer.from(text) }]);
  await expect(
    page.getByText("To look at, under Data sets: 7 rows set aside", { exact: true }),
  ).toBeVisible();
  await page.getByText("How it was read · 7 rows set aside").click();
  const note = page.getByText("7 rows set aside: its id stands in an earlier row");
  await expect(note).toContainText("(lines 3, 4, 5, 6, 7 and 2 more)");
  await page.getByRole("button", { name: "Show 7 lines" }).click();
  await expect(note).toContainText("(lines 3, 4, 5, 6, 7, 8, 9)");
  await then.noAxeViolations();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download these rows (.csv)" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("invented.csv rows set aside or repaired.csv");
});

test("a Parquet file is read under the policy of the page, which forbids WebAssembly", async ({
  page,
}) => {
  const { given, when } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await when.attach([parquetFile("table.parquet", 3)]);
  await imports.says("table.parquet", "holds 3 events");
});

test("a file that is dropped beside the zone is read all the same", async ({ page }) => {
  const { given } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await imports.dropOnPage(acledFile([{ admin1: "Kunar", at: [34.9, 71.2] }]));
  await imports.says("invented.csv", "holds 1 event");
});

test("on a narrow screen no name of a file, however long, pushes a button out of view", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await given.plainDashboard();
  const name = "Incidents_of_the_whole_region_2019-2025_as_our_own_office_keeps_them.csv";
  await when.attach([ownTable(name, 3)]);
  await imports.field("Date, or first day").selectOption("Stamp 1");
  await imports.press("Read the table");
  await imports.says(name, "holds 3 events");
  for (const button of ["Close", `Remove ${name}`, `Forget how ${name} was mapped`]) {
    await imports.button(button).scrollIntoViewIfNeeded();
    await expect(imports.button(button)).toBeInViewport({ ratio: 1 });
  }
  await then.noAxeViolations();
});

test("a zipped shapefile of points is read as events", async ({ page }) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  await when.attach([pointShapes("strikes.zip")]);
  await imports.says("strikes.zip", "guessed: named “PROVINCE” and holds text");
  await imports.press("Read the table");
  await imports.says("strikes.zip", "holds 2 events");
  await when.closeDialog();
  await then.passing(claims.length + 2, claims.length + 2);
});

test("a file that is open already says so under any name, and counts once", async ({ page }) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  await given.plainDashboard();
  const file = acledFile([{ admin1: "Kunar", at: [34.9, 71.2] }]);
  await when.attach([file]);
  await imports.says("invented.csv", "holds 1 event");
  await imports.add([{ ...file, name: "copy.csv" }]);
  await imports.says("copy.csv", "The same file was open before, as invented.csv; it counts once.");
  await when.closeDialog();
  await then.passing(claims.length + 1, claims.length + 1);
});

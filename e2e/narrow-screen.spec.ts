import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";

test.use({ viewport: { width: 390, height: 844 } });

/** Rows that say Badakhshan and lie in Kunar, and the other way round. */
const rows = Array.from({ length: 6 }, (_, n) => ({
  admin1: n % 2 === 0 ? "Badakhshan" : "Kunar",
  at: (n % 2 === 0 ? [34.9, 71.2] : [37, 71]) as [number, number],
}));

test("names of provinces stay whole beside one another, and the way to the details leads somewhere", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  await then.noAxeViolations();
  await when.attach([acledFile(rows)]);
  await page.getByText("6 of 6 rows are labelled another province than they lie in").click();
  const cell = page.getByRole("cell", { name: "Badakhshan", exact: true });
  const height = async () => (await cell.boundingBox())?.height ?? NaN;
  const whole = await height();
  await cell.evaluate((element) => {
    element.style.whiteSpace = "nowrap";
  });
  // The name took one line before it had to.
  expect(await height()).toBe(whole);
  await when.closeDialog();
  await page.getByRole("button", { name: "Charts", exact: true }).click();
  await then.noAxeViolations();
});

test("what is opened next is read from its beginning", async ({ page }) => {
  const { given, when } = attest(page);
  await given.plainDashboard("?v=1&sel=place:AF-KAB");
  const sheet = page.locator("#details");
  await expect(sheet.getByRole("heading", { level: 2, name: "Kabul" })).toBeVisible();
  await sheet.getByRole("article").last().scrollIntoViewIfNeeded();
  await when.goTo("Kunar");
  await expect(sheet.getByRole("heading", { level: 2, name: "Kunar" })).toBeInViewport();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("the first tap on the map opens what it is on, though it wakes the map as well", async ({
    page,
  }) => {
    const { given } = attest(page);
    await given.dashboard();
    // Whatever is slow, the map is still asleep: nobody has touched anything.
    await page
      .locator(".svg-map [data-unit='AF-HEL']")
      .first()
      .tap({ position: { x: 20, y: 40 } });
    await expect(
      page.locator("#details").getByRole("heading", { level: 2, name: "Helmand" }),
    ).toBeVisible();
  });
});

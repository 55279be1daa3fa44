import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { HELD_NAME } from "./driver/held-data.ts";
import { Imports } from "./driver/imports.ts";
import { manyEvents } from "./driver/many-events.ts";
import { claims } from "./driver/record.ts";
import { workspace } from "./driver/workspace.ts";

const ROWS = 100_000;
const ALL = claims.length + ROWS;
/** Says that the group attacked the airport of Kabul in October 2024. */
const CLAIM = "003-p12-12";

test("a hundred thousand events: read, filtered, asked by province and by claim, and still there after a reload", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const imports = new Imports(page);
  const many = manyEvents(ROWS);
  await given.plainDashboard("?v=1&chart=held&band=60");
  await when.showMapAsTable();
  const before = (await then.tableCounts())["AF-KAB"] ?? 0;

  await when.goTo("Attach documents");
  await imports.add([many.file]);
  await expect(imports.file(HELD_NAME).getByRole("progressbar")).toBeVisible();
  await imports.says(HELD_NAME, "holds 100,000 events");
  const conflicts = `${many.mislabelled.toLocaleString("en")} of 100,000 rows are labelled another province than they lie in`;
  await page.getByRole("dialog").locator("summary").filter({ hasText: conflicts }).click();
  await expect(page.getByRole("row").filter({ hasText: /Kunar.*Herat/u })).toContainText(
    many.mislabelled.toLocaleString("en"),
  );
  await when.closeDialog();
  await then.passing(ALL, ALL);

  const ofGroup = claims.filter(({ actors }) => actors.some(({ actor }) => actor === "aff"));
  await when.onlyFacetValue("Armed group", "Afghanistan Freedom Front");
  await then.passing(ofGroup.length + many.byGroup, ALL);
  await page.locator("[data-unit='AF-KAB']").getByRole("button").first().click();
  await then.panelTitle("Kabul");
  const inKabul = (await then.tableCounts())["AF-KAB"] ?? 0;
  expect(inKabul).toBeGreaterThanOrEqual(many.byGroupInKabul);
  expect(inKabul).toBeLessThanOrEqual(many.byGroupInKabul + before);

  const held = page.locator(`[data-held="${CLAIM}"]`);
  const answer = held.getByRole("button", { name: `${many.held} events of ${HELD_NAME}` });
  await answer.click();
  await expect(page.locator("#details").getByRole("article")).toHaveCount(many.held);
  await workspace(page).saved();

  await page.reload();
  await then.passing(ofGroup.length + many.byGroup, ALL);
  await expect(page.locator("#details").getByRole("article")).toHaveCount(many.held);
  await expect(answer).toBeVisible();
});

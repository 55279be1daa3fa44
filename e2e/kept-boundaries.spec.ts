import { attest } from "./driver/attest.ts";
import { boundaryDialog, sectorCounts, sectorFile } from "./driver/boundary-file.ts";
import { expect, test } from "./driver/browser.ts";
import { claims } from "./driver/record.ts";
import { workspace } from "./driver/workspace.ts";

test("own boundaries are back after a reload, with a filter by their units, until all is deleted", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const boundaries = boundaryDialog(page);
  const work = workspace(page);
  await given.plainDashboard();
  await work.openDialog();
  await expect(work.dialog().getByText(/^Nothing is kept yet/u)).toBeVisible();
  await when.closeDialog();
  await boundaries.when.bring(sectorFile());
  await boundaries.when.nameAs("Sectors", "Invented Survey");
  await boundaries.when.confirm();
  await when.closeDialog();
  await when.onlyFacetValue("Sectors", "Sector Birch");
  const counted = sectorCounts["Sector Birch"] ?? 0;
  await then.passing(counted, claims.length);
  await work.saved();

  await page.reload();
  await then.passing(counted, claims.length);
  await work.openDialog();
  await expect(work.dialog()).toContainText("Own boundaries");
  await expect(work.dialog()).toContainText("4 units");
  await then.noAxeViolations();
  await work.deleteEverything();
  await then.passing(claims.length, claims.length);
  await work.openDialog();
  await expect(work.dialog().getByText(/^Nothing is kept yet/u)).toBeVisible();
});

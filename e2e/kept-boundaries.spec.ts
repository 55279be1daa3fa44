import { attest } from "./driver/attest.ts";
import { boundaryDialog, sectorCounts, sectorFile } from "./driver/boundary-file.ts";
import { expect, test } from "./driver/browser.ts";
import { acledFile } from "./driver/event-file.ts";
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

test("beside own boundaries a filter by a group that only a data set names is there after a reload", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const boundaries = boundaryDialog(page);
  await given.plainDashboard();
  const at = [34.9, 71.2] as const;
  await when.attach([
    acledFile([
      { admin1: "Kunar", at, actor: "Group Nobody Knows" },
      ...Array.from({ length: 4 }, () => ({ admin1: "Kunar", at })),
    ]),
  ]);
  await when.closeDialog();
  await boundaries.when.bring(sectorFile());
  await boundaries.when.nameAs("Sectors", "Invented Survey");
  await boundaries.when.confirm();
  await when.closeDialog();
  await when.onlyFacetValue("Armed group", "Group Nobody Knows");
  await then.passing(1, claims.length + 5);
  await workspace(page).saved();

  await page.reload();
  await then.passing(1, claims.length + 5);
  await then.chip("Group or state Group Nobody Knows");
});

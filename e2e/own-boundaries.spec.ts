import { attest } from "./driver/attest.ts";
import {
  boundaryDialog,
  metresFile,
  sectorCounts,
  sectorFile,
  SECTORS,
} from "./driver/boundary-file.ts";
import { expect, test } from "./driver/browser.ts";
import { claims } from "./driver/record.ts";

test("sectors stand in the place of the provinces: counted, stated, and let go of again", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  const boundaries = boundaryDialog(page);
  await given.plainDashboard();
  await when.showMapAsTable();
  const provinces = await then.tableCounts();

  await boundaries.when.bring(sectorFile());
  await boundaries.then.suggests("sector_code", "sector");
  await boundaries.then.says(/no two units have the same/);
  await boundaries.then.says("Nothing had to be mended or set aside.");
  await boundaries.then.noAxeViolations();
  await boundaries.when.nameAs("Sectors", "Invented Survey");
  await boundaries.when.confirm();
  await expect(page.getByText("gives 4 units, as boundaries “Sectors”")).toBeVisible();
  await boundaries.then.labelsOfSettings();
  await then.noAxeViolations();
  await when.closeDialog();

  const sectors = await then.tableCounts();
  const table = page.getByRole("table", { name: /by unit of Sectors/ });
  for (const { name } of SECTORS) {
    const row = table.getByRole("row").filter({ hasText: name });
    const count = sectorCounts[name] ?? 0;
    expect(sectors[(await row.getAttribute("data-unit")) ?? ""] ?? 0).toBe(count);
  }
  // No claim is lost, and the facet goes by the same units.
  await then.passing(claims.length, claims.length);
  expect(await then.facetCount("Sectors", "Sector Birch")).toBe(sectorCounts["Sector Birch"]);
  await when.onlyFacetValue("Sectors", "Sector Birch");
  await then.passing(sectorCounts["Sector Birch"] ?? 0, claims.length);
  await then.chip("Sectors Sector Birch");

  await page
    .getByRole("navigation", { name: "Charts" })
    .getByRole("button", { name: "Units" })
    .click();
  await expect(page.getByRole("heading", { name: "Claims by unit of Sectors" })).toBeVisible();

  // A province is a wider area, or lies in a sector, and can still be opened.
  await when.goTo("Kunar");
  await then.panelTitle("Kunar");
  await page.getByRole("button", { name: "Show the map", exact: true }).click();
  await expect(page.getByText(/Units: own boundaries “Sectors” \(Invented Survey\)/)).toBeVisible();
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByRole("radio", { name: "Provinces of Attest" }).check({ force: true });
  await page.keyboard.press("Escape");

  // The filter names a unit that no longer stands, and that is said.
  await expect(page.getByText(/units of own boundaries that are not in use here/)).toBeVisible();
  await then.passing(claims.length, claims.length);
  await when.showMapAsTable();
  expect(await then.tableCounts()).toEqual(provinces);
});

test("what is turned round is mended and said; metres of nobody knows where are refused", async ({
  page,
}) => {
  const { given, when } = attest(page);
  const boundaries = boundaryDialog(page);
  await given.plainDashboard();
  await boundaries.when.bring(metresFile());
  const report = page.getByRole("region", { name: "Files just read" });
  await expect(report.getByText(/not degrees.*EPSG:4326/)).toBeVisible();
  await when.closeDialog();

  await boundaries.when.bring(sectorFile({ turned: true }));
  await boundaries.then.says(/Latitude stands before longitude/);
  await boundaries.when.cancel();
  await expect(report.getByText("Nothing was taken over.")).toBeVisible();
});

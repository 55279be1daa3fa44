import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";
import { DataSetList, namedRows } from "./driver/named-rows.ts";
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
  { admin1: "Kunarr" },
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
  await page.screenshot({ path: "/tmp/names-1.png" });
  expect([await gained("AF-KNR"), await gained("AF-HER")]).toEqual([3, 2]);
  await list.trust("the label");
  await expect.poll(() => gained("AF-KNR")).toBe(5);
  expect(await gained("AF-HER")).toBe(0);

  await list.mapName("Upper Valley", "Nuristan");
  await expect.poll(() => gained("AF-NUR")).toBe(4);
  await page.screenshot({ path: "/tmp/names-2.png" });
  await then.noAxeViolations();
});

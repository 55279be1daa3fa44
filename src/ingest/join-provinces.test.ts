import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { JOIN_WAYS } from "../domain/data-set.ts";
import { ACLED_ROW, manyRows, writeRows } from "../testing/event-files.ts";
import { importEvents } from "./import-events.ts";

const file = (name: "admin1" | "countries"): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const boundaries = {
  admin1: file("admin1") as Boundaries["admin1"],
  countries: file("countries") as Boundaries["countries"],
};
const none = { latitude: "", longitude: "" };

async function joined(changes: Parameters<typeof manyRows>[2]) {
  const text = writeRows(manyRows(ACLED_ROW, "event_id_cnty", changes));
  const result = await importEvents(new File([text], "events.csv"), boundaries, {
    onProgress: () => undefined,
  });
  if ("refused" in result) throw new Error(result.refused);
  const { join } = result.dataSet;
  return {
    ...join,
    rows: Array.from(join.unit, (unit, row) => [
      join.units[unit]?.id ?? null,
      JOIN_WAYS[join.how[row] ?? 0],
    ]),
  };
}

it("joins by the point, else by the names of province, district or town as lists spell them", async () => {
  const { rows, unmatched } = await joined([
    {},
    { ...none, admin1: "Konarha" },
    { ...none, admin1: "", admin2: "", location: "Jalalabad" },
    { ...none, admin1: "Nowhere at all", admin2: "", location: "" },
  ]);
  expect(rows).toEqual([
    ["AF-KNR", "point"],
    ["AF-KNR", "label"],
    ["AF-NAN", "name"],
    [null, "none"],
  ]);
  expect(unmatched).toEqual([{ name: "Nowhere at all", rows: 1 }]);
});

it("trusts the point and lists by pair what is labelled another province, with its lines", async () => {
  const herat = { latitude: "34.35", longitude: "62.2" };
  const { rows, conflicts } = await joined([{}, herat, herat]);
  expect(rows.map(([unit]) => unit)).toEqual(["AF-KNR", "AF-HER", "AF-HER"]);
  expect(conflicts).toEqual([
    { label: "Kunar", labelled: "AF-KNR", located: "AF-HER", rows: 2, lines: [3, 4] },
  ]);
});

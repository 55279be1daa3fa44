import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { openImport } from "./import-events.ts";

const file = (name: "admin1" | "countries"): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const boundaries = {
  admin1: file("admin1") as Boundaries["admin1"],
  countries: file("countries") as Boundaries["countries"],
};
/** Rows of a list that names provinces and no country. */
async function imported(...rows: readonly string[]) {
  const text = ["Date,Province,Latitude,Longitude", ...rows, ""].join("\n");
  const { read } = await openImport(new File([text], "events.csv"), boundaries);
  const columns = { date: 0, admin1: 1, latitude: 2, longitude: 3 };
  const mapping = { layout: "mapped", convention: "other", columns } as const;
  const outcome = await read(
    { at: 0, mapping, mapped: { fileName: null } },
    { onProgress: () => undefined },
  );
  if (outcome.kind !== "read") throw new Error(outcome.kind);
  const { events, join, notes } = outcome.dataSet;
  return {
    points: Array.from(events.longitude, (longitude, row) => [longitude, events.latitude[row]]),
    units: Array.from(join.unit, (unit) => join.units[unit]?.id ?? null),
    notes: notes.map(({ fate, reason, lines }) => [fate, reason, ...lines]),
  };
}

it("a sign is left out, or degrees are swapped, where the point then lies in the province that its row names", async () => {
  const { points, units, notes } = await imported(
    "2023-01-01,Kunar,34.99,-71.38",
    "2023-01-02,Herat,-34.34,62.2",
    "2023-01-03,Herat,34.34,62.2",
    "2023-01-04,Kunar,71.38,34.99",
    "2023-01-05,Kunar,35,71.3",
  );
  expect(points).toEqual([
    [71.38, 34.99],
    [62.2, 34.34],
    [62.2, 34.34],
    [71.38, 34.99],
    [71.3, 35],
  ]);
  expect(units).toEqual(["AF-KNR", "AF-HER", "AF-HER", "AF-KNR", "AF-KNR"]);
  expect(notes).toEqual([
    ["repaired", "swapped-coordinates", 5],
    ["repaired", "turned-sign", 2, 3],
  ]);
});

it("a point far from the province that its row names, also without its sign, is left and said", async () => {
  const { points, units, notes } = await imported(
    "2023-01-01,Kunar,34.34,-62.2",
    "2023-01-02,Paris,48.9,2.3",
    "2023-01-03,Kunar,34.99,71.38",
  );
  expect(points[0]).toEqual([-62.2, 34.34]);
  expect(units).toEqual(["AF-KNR", null, "AF-KNR"]);
  expect(notes).toEqual([["noted", "point-elsewhere", 2]]);
});

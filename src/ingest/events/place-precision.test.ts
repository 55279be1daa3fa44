import { expect, it } from "vitest";
import { placePrecisionIn } from "./place-precision.ts";
import { tableFacts } from "./table-facts.ts";
import { openOne, read } from "./test-driver.ts";

it.each([
  ["(1) Exact location", 1],
  ["Village", 1],
  ["Provincial capital", 1],
  ["(2) 25 km precision", 2],
  ["near the town", 2],
  ["Within 5km", 2],
  ["Sub-district", 3],
  ["ADM2", 3],
  ["Province/governorate", 4],
  ["(6) Country", 6],
  ["not exact", 0],
  ["Medium", 0],
  ["3", 0],
])("%s is %d on UCDP's scale", (text, code) => {
  expect(placePrecisionIn(text)).toBe(code);
});

it("a column that says in words how exact a place is, is guessed and read", async () => {
  const text = [
    "Date,Admin 1,Latitude,Longitude,Geo Precision",
    "2021-02-16,Kunar,34.87,71.14,(1) Exact location",
    "2021-02-17,Kunar,34.87,71.14,(4) Province",
    "2021-02-18,,33.9,67.7,(6) Country",
    "",
  ].join("\n");
  const { guesses } = tableFacts(await openOne(text));
  expect(guesses).toContainEqual(
    expect.objectContaining({ field: "geoPrecision", name: "Geo Precision" }),
  );
  expect([...(await read(text)).columns.geoPrecision]).toEqual([1, 4, 6]);
});

it("a column of numbers of nobody knows whose scale is not", async () => {
  const text = "Date,Province,Geo Precision\n2021-02-16,Kunar,1\n2021-02-17,Herat,3\n";
  const { guesses } = tableFacts(await openOne(text));
  expect(guesses.map(({ field }) => field)).not.toContain("geoPrecision");
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { openImport } from "./import-events.ts";
import { provinceNames } from "./names-province.ts";

const file = (name: "admin1" | "countries"): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const boundaries = {
  admin1: file("admin1") as Boundaries["admin1"],
  countries: file("countries") as Boundaries["countries"],
};

it.each<[string, string, boolean]>([
  ["Paktya", "", true],
  ["Punjab", "", true],
  ["Hirat", "Afghanistan", true],
  ["Hirat", "Pakistan", false],
  ["Berlin", "", false],
  ["Sangin", "", false],
])("%s in “%s”", (name, country, isOne) => {
  expect(provinceNames(boundaries)(name, country)).toBe(isOne);
});

it("a column of names of provinces is offered as the province, whatever it is called", async () => {
  const text = "alpha,beta\n2023-02-16,Paktya\n2023-02-17,Hirat\n";
  const { facts } = await openImport(new File([text], "a.csv"), boundaries);
  expect(facts.tables[0]?.guesses).toMatchObject([
    { field: "date", column: 0, because: "only-dates" },
    { field: "admin1", column: 1, because: "provinces" },
  ]);
});

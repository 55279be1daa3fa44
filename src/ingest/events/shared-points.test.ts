import { expect, it } from "vitest";
import { read } from "./test-driver.ts";

const table = (...rows: readonly string[]) =>
  ["Date,Country,Province,District,Latitude,Longitude", ...rows, ""].join("\n");
const precisions = async (...rows: readonly string[]) => {
  const { columns, notes } = await read(table(...rows));
  return { precision: [...columns.geoPrecision], notes };
};

it("a point that all rows share which name only their country or province is the middle of that", async () => {
  const { precision, notes } = await precisions(
    "2023-01-01,Afghanistan,,,33.93,67.7",
    "2023-01-02,Afghanistan,,,33.93,67.7",
    "2023-01-03,Afghanistan,Helmand,,31.5,64.3",
    "2023-01-04,Afghanistan,Helmand,,31.5,64.3",
    "2023-01-05,Afghanistan,Helmand,,31.5,64.3",
    "2023-01-06,Afghanistan,Helmand,Sangin,32.07,64.83",
    "2023-01-07,Afghanistan,,,33.93,67.7",
  );
  expect(precision).toEqual([6, 6, 4, 4, 4, 0, 6]);
  expect(notes).toMatchObject([
    { fate: "repaired", reason: "shared-point", rows: 6, lines: [2, 3, 4, 5, 6, 8] },
  ]);
});

it("but not where rows that name as much have other points, nor where they are few", async () => {
  const { precision, notes } = await precisions(
    "2023-01-01,Afghanistan,Helmand,,31.5,64.3",
    "2023-01-02,Afghanistan,Helmand,,31.5,64.3",
    "2023-01-03,Afghanistan,Helmand,,31.5,64.4",
    "2023-01-04,Afghanistan,Kunar,,34.9,71.1",
    "2023-01-05,Afghanistan,Kunar,,34.9,71.1",
  );
  expect(precision).toEqual([0, 0, 0, 0, 0]);
  expect(notes).toEqual([]);
});

import { expect, test } from "vitest";
import type { DataSet } from "../domain/data-set.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { fittingJoin, unitsInUse } from "./fitting-join.ts";

/** Rows of which only where they lie, and how exactly that is known, is looked at. */
const rows = (ids: readonly string[], unit: readonly number[], geoPrecision: readonly number[]) =>
  ({
    events: { rows: unit.length, geoPrecision: Uint8Array.from(geoPrecision) },
    join: {
      units: ids.map((id) => ({ id, name: id, country: "AF" })),
      unit: Int16Array.from(unit),
    },
  }) as unknown as DataSet;

const overlap = (unit: string, province: string, ofUnit: number, ofProvince: number) => ({
  unit,
  province,
  ofUnit,
  ofProvince,
});
const OWN = ownBoundaries(
  [ownUnit("own-whole", [60, 30, 62, 31]), ownUnit("own-part", [62, 30, 62.5, 31])],
  {
    overlaps: [
      overlap("own-whole", "AF-AAA", 0.5, 1),
      overlap("own-whole", "AF-BBB", 0.5, 0.99),
      // The width of a line: another source draws the province so.
      overlap("own-whole", "AF-CCC", 0.01, 0.01),
      overlap("own-part", "AF-CCC", 1, 0.5),
    ],
  },
);
const IDS = ["own-whole", "own-part"];

test("a row known as a province is the own of a unit of whole provinces, and of no finer one", () => {
  const set = rows(IDS, [0, 1, 0, 1, -1], [4, 4, 3, 3, 4]);
  const { join } = fittingJoin(set, unitsInUse(IDS, OWN));
  expect([...join.unit]).toEqual([0, -1, 0, 1, -1]);
});

test("rows that were joined to other units lie in none", () => {
  const set = rows(["AF-AAA", "AF-BBB"], [0, 1, -1], [1, 1, 1]);
  const { join } = fittingJoin(set, unitsInUse(IDS, OWN));
  expect(join.units).toEqual([]);
  expect([...join.unit]).toEqual([-1, -1, -1]);
});

test("a join that holds as it is stays the very same, and so does one that was fitted before", () => {
  const provinces = rows(["AF-AAA"], [0], [4]);
  expect(fittingJoin(provinces, unitsInUse(["AF-AAA"], null))).toBe(provinces);
  const set = rows(IDS, [1], [4]);
  const units = unitsInUse(IDS, OWN);
  expect(fittingJoin(set, units)).toBe(fittingJoin(set, units));
});

import { expect, test } from "vitest";
import type { ReadUnit } from "../../domain/own-boundaries.ts";
import { boxOf } from "../../testing/boundary-files.ts";
import { profileProperties } from "./profile-properties.ts";

const unitsOf = (rows: readonly ReadUnit["properties"][]) =>
  rows.map((properties, at): ReadUnit => ({
    position: at + 1,
    geometry: boxOf(60, 30, 61, 31),
    properties,
  }));

const guessed = (rows: readonly ReadUnit["properties"][]) => {
  const { id, name, local } = profileProperties(unitsOf(rows)).guesses;
  return [id?.key ?? null, name?.key ?? null, local?.key ?? null];
};

test.each([
  [
    ["ADM2_PCODE", "ADM2_EN", "ADM2_DA"],
    [
      {
        OBJECTID: 1,
        ADM2_EN: "Chawkay",
        ADM2_DA: "چوکی",
        ADM2_PCODE: "AF1501",
        ADM1_EN: "Kunar",
        ADM1_PCODE: "AF15",
      },
      {
        OBJECTID: 2,
        ADM2_EN: "Narang",
        ADM2_DA: "نرنگ",
        ADM2_PCODE: "AF1502",
        ADM1_EN: "Kunar",
        ADM1_PCODE: "AF15",
      },
    ],
  ],
  [
    // The wider level stands first, and each unit is the only one of its province.
    ["ADM2_PCODE", "ADM2_EN", "ADM2_DA"],
    [
      {
        ADM1_EN: "Kunar",
        ADM1_DA: "کنر",
        ADM1_PCODE: "AF15",
        ADM2_EN: "Chawkay",
        ADM2_DA: "چوکی",
        ADM2_PCODE: "AF1501",
      },
      {
        ADM1_EN: "Herat",
        ADM1_DA: "هرات",
        ADM1_PCODE: "AF32",
        ADM2_EN: "Injil",
        ADM2_DA: "انجیل",
        ADM2_PCODE: "AF3201",
      },
    ],
  ],
  [
    ["DISTID", "DIST_34_NA", "DIST_NA_D"],
    [
      { PROV_NA_D: "کنر", DIST_34_NA: "Chawkay", DISTID: 1501, DIST_NA_D: "چوکی" },
      { PROV_NA_D: "کنر", DIST_34_NA: "Narang", DISTID: 1502, DIST_NA_D: "نرنگ" },
    ],
  ],
  [
    ["shapeID", "shapeName", null],
    [
      { shapeName: "Chawkay", shapeISO: "None", shapeID: "74938422B1", shapeGroup: "AFG" },
      { shapeName: "Narang", shapeISO: "None", shapeID: "74938422B2", shapeGroup: "AFG" },
    ],
  ],
  [
    ["HASC_2", "NAME_2", null],
    [
      { GID_0: "AFG", NAME_1: "Kunar", NAME_2: "Chawkay", HASC_2: "AF.KR.CH" },
      { GID_0: "AFG", NAME_1: "Kunar", NAME_2: "Narang", HASC_2: "AF.KR.NA" },
    ],
  ],
  [
    ["tribe", "tribe", null],
    [{ tribe: "Mohmand" }, { tribe: "Safi" }],
  ],
  [
    ["fid", null, null],
    [{ fid: 1 }, { fid: 2 }],
  ],
])("%j is suggested", (expected, rows) => {
  expect(guessed(rows)).toEqual(expected);
});

test("what is chosen from comes with its share and examples", () => {
  const { properties } = profileProperties(unitsOf([{ a: "x", b: 1 }, { a: "x" }, { a: "y" }]));
  expect(properties).toEqual([
    { key: "a", share: 1, isUnique: false, examples: ["x", "y"] },
    { key: "b", share: 1 / 3, isUnique: true, examples: ["1"] },
  ]);
});

test("a code that differently named units share is not taken for the id, as most would be set aside", () => {
  const rows = ["Chawkay", "Narang", "Kama"].map((district) => ({
    PROV_CODE: "AF15",
    DISTRICT: district,
  }));
  expect(guessed(rows)).toEqual(["DISTRICT", "DISTRICT", null]);
  const parts = rows.map((row) => ({ ...row, DISTRICT: "Chawkay" }));
  expect(guessed(parts)[0]).toBe("PROV_CODE");
});

import { describe, expect, it } from "vitest";
import { angleOf } from "./parse-degrees.ts";
import { pointOf } from "./parse-point.ts";

const degreesOf = (cell: string) => {
  const angle = angleOf(cell);
  return angle === null ? null : Math.round(angle.degrees * 1e4) / 1e4;
};

describe("a coordinate", () => {
  it.each([
    ["34.52", 34.52],
    ["34,52", 34.52],
    ["-71.5", -71.5],
    [`34°31'12"N`, 34.52],
    ["34° 31.2′ N", 34.52],
    ["N 34 31 12", 34.52],
    ["34 deg 31 min 12 sec N", 34.52],
    ["12°30'S", -12.5],
    ["۳۴°۳۰'", 34.5],
  ])("is read from %s", (cell, degrees) => {
    expect(degreesOf(cell)).toBe(degrees);
  });

  it.each(["", "north", "34°61'N", "34.5°30'N", "N34N", "12-34", "34°31'12\"13"])(
    "is not read from %s",
    (cell) => {
      expect(degreesOf(cell)).toBeNull();
    },
  );
});

describe("a point in one cell", () => {
  const kabul = { longitude: 69.17, latitude: 34.52 };
  it.each([
    "POINT (69.17 34.52)",
    "SRID=4326;Point Z(69.17 34.52 1800)",
    '{"type":"Point","coordinates":[69.17,34.52]}',
    "34.52, 69.17",
    "(34.52,69.17)",
    "34,52 69,17",
    "34.52;69.17",
    "69.17 E, 34.52 N",
    "34.52N 69.17E",
  ])("is read from %s", (cell) => {
    expect(pointOf(cell)).toEqual(kabul);
  });

  it.each(["34,-52", "34, -52", "34N,52W", "34°,-52°"])("may be of whole degrees: %s", (cell) => {
    expect(pointOf(cell)).toEqual({ longitude: -52, latitude: 34 });
  });

  it.each([
    "",
    "Kabul",
    "34.52",
    "POINT EMPTY",
    "34.52, Kabul",
    "1, 2, 3",
    "34,52",
    "1,200",
    "1,200.5",
    '{"coordinates":[1,2]}',
  ])("is not read from %s", (cell) => {
    expect(pointOf(cell)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { dateOfParts } from "./date-parts.ts";
import { readingOf } from "./date-reading.ts";
import { meaningOf } from "./parse-date.ts";

const isoOf = (text: string) => readingOf(text)?.dmy ?? null;

describe("a date", () => {
  it.each([
    ["10-12 February 2023", "2023-02-10/2023-02-12"],
    ["February 10-12, 2023", "2023-02-10/2023-02-12"],
    ["10 and 11 February 2023", "2023-02-10/2023-02-11"],
    ["10/11 February 2023", "2023-02-10/2023-02-11"],
    ["February 10 & 11, 2023", "2023-02-10/2023-02-11"],
    ["28 February and 1 March 2023", "2023-02-28/2023-03-01"],
    ["15 February - 2 March 2023", "2023-02-15/2023-03-02"],
    ["2023-02-10/2023-02-12", "2023-02-10/2023-02-12"],
    ["10/02/2023 - 12/02/2023", "2023-02-10/2023-02-12"],
    ["Sunday-November 19-1995", "1995-11-19"],
    ["01JAN2004:12:30:00", "2004-01-01"],
    ["9-Feb-68", "1968-02-09"],
    ["16/Feb/2023", "2023-02-16"],
    ["Feb/2023", "2023-02-01/2023-02-28"],
    ["02/2023", "2023-02-01/2023-02-28"],
    ["2-2023", "2023-02-01/2023-02-28"],
    ["16-05-2025 1030 hrs", "2025-05-16"],
    ["16 May 2025, 930hrs.", "2025-05-16"],
    ["\u200f2023-01-01", "2023-01-01"],
    ['="2023-01-03"', "2023-01-03"],
  ])("%s is %s", (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it.each([
    ["1401/11/27", "2023-02-16"],
    ["27/11/1401", "2023-02-16"],
    ["۱۴۰۱/۱۱/۲۷", "2023-02-16"],
    ["27 دلو 1401", "2023-02-16"],
    ["27 Dalw 1401", "2023-02-16"],
    ["1401-11", "2023-01-21/2023-02-19"],
    ["1401", "2022-03-21/2023-03-20"],
  ])("of the solar Hijri calendar, %s, is %s", (text, iso) => {
    expect(meaningOf(text).kind).toBe("solar");
    expect(isoOf(text)).toBe(iso);
  });

  it.each([
    "12-10 February 2023",
    "27 Dalw 2023",
    "16 Feb",
    "13/2023",
    "1402/12/30",
    "2023-02-10/soon",
  ])("is not %s", (text) => {
    expect(isoOf(text)).toBeNull();
  });

  it.each([
    "10 and 24 February 2023",
    "10/24 February 2023",
    "February 10 & 24, 2023",
    "10 February 2023 and 24 March 2023",
    "11 and 10 February 2023",
  ])("is not made of two that are apart: %s", (text) => {
    expect(isoOf(text)).toBeNull();
  });
});

describe("year, month and day of three cells", () => {
  it.each([
    ["2015", "1", "2", "2015-01-02"],
    ["2015.0", "01.0", "0", "2015-01"],
    ["2015", "0", "5", "2015"],
    ["2015", "", "", "2015"],
    ["2015", "March", "NA", "2015-03"],
    ["1401", "Dalw", "27", "1401-11-27"],
    ["2015-03-04", "1", "2", "2015-03-04"],
  ])("%s, %s and %s are %s", (year, month, day, date) => {
    expect(dateOfParts(year, month, day)).toBe(date);
  });

  it.each([
    ["2015", "13", "1"],
    ["2015", "Spring", "1"],
    ["2015", "2", "30"],
    ["2015", "2", "late"],
  ])("%s, %s and %s are none", (year, month, day) => {
    expect(isoOf(dateOfParts(year, month, day))).toBeNull();
  });
});

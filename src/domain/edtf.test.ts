import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, parseWhen } from "./edtf.ts";

const spell = (text: string) => {
  const when = parseWhen(text);
  return (
    when && [
      when.start === null ? ".." : formatDay(when.start),
      when.end === null ? ".." : formatDay(when.end),
      when.precision,
    ]
  );
};

describe("parseWhen", () => {
  test.each([
    ["2001-09-11", ["2001-09-11", "2001-09-11", 1]],
    ["2024-10", ["2024-10-01", "2024-10-31", 4]],
    ["1996", ["1996-01-01", "1996-12-31", 5]],
    ["2011/2015", ["2011-01-01", "2015-12-31", 5]],
    ["2024-01/..", ["2024-01-01", "..", 5]],
    ["../2020", ["..", "2020-12-31", 5]],
  ])("%s", (text, expected) => {
    expect(spell(text)).toEqual(expected);
  });

  test("summer is June to August, not the second quarter", () => {
    expect(spell("2022-22")).toEqual(["2022-06-01", "2022-08-31", 5]);
    expect(spell("2022-24")).toEqual(["2022-12-01", "2023-02-28", 5]);
  });

  test("a mark of uncertainty is kept", () => {
    expect(parseWhen("2021~")?.approximate).toBe(true);
    expect(parseWhen("2021?")?.approximate).toBe(true);
    expect(parseWhen("2021")?.approximate).toBe(false);
  });

  test.each(["", "last month", "2024-13", "10/2024"])("refuses %j", (text) => {
    expect(parseWhen(text)).toBeNull();
  });
});

test("a day survives writing and reading", () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 100_000 }), (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
      expect(parseWhen(formatDay(day))).toMatchObject({ start: day, end: day, precision: 1 });
    }),
  );
});

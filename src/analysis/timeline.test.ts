import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intervalColumn, OPEN_END, OPEN_START, UNDATED } from "./columns.ts";
import { touchedYears, yearsOf } from "./timeline.ts";

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const columnOf = (...dates: (readonly [string | number, string | number])[]) => {
  const days = dates.map((pair) => pair.map((day) => (typeof day === "string" ? dayOf(day) : day)));
  return intervalColumn(
    days.map(([start]) => start!),
    days.map(([, end]) => end!),
  );
};
const labels = (column: ReturnType<typeof columnOf>) => yearsOf(column).map(({ label }) => label);

/** For each row the years that it touches. */
function touched(column: ReturnType<typeof columnOf>) {
  const { offsets, values } = touchedYears(column, yearsOf(column), 1, () => 0);
  return Array.from({ length: column.start.length }, (_, row) =>
    Array.from(values.subarray(offsets[row], offsets[row + 1]), (code) => labels(column)[code]),
  );
}

describe("yearsOf", () => {
  test("every year from the first known day to the last, whether a row touches it or not", () => {
    const column = columnOf(["1979-12-24", "1979-12-24"], ["1981-02-01", "1981-02-28"]);
    expect(labels(column)).toEqual(["1979", "1980", "1981"]);
    expect(yearsOf(column)[1]).toMatchObject({
      start: dayOf("1980-01-01"),
      end: dayOf("1980-12-31"),
    });
  });

  test("none without a known day", () => {
    expect(yearsOf(columnOf([UNDATED, UNDATED], [OPEN_START, OPEN_END]))).toEqual([]);
  });

  test("years before 1000 and before the common era are written as ISO 8601 does", () => {
    expect(labels(columnOf([dayOf("0099-05-01"), dayOf("0099-05-01")]))).toEqual(["0099"]);
    expect(labels(columnOf([-720_000, -720_000]))[0]).toMatch(/^-\d{6}$/u);
  });
});

describe("touchedYears", () => {
  test("open ends reach to the first and the last of the years; without a date there is none", () => {
    const column = columnOf(
      ["2019-06-01", "2019-06-01"],
      ["2021-12-31", OPEN_END],
      [OPEN_START, "2020-05-01"],
      [OPEN_START, OPEN_END],
      [UNDATED, UNDATED],
    );
    expect(touched(column)).toEqual([
      ["2019"],
      ["2021"],
      ["2019", "2020"],
      ["2019", "2020", "2021"],
      [],
    ]);
  });

  test("a column without a known day has no codes", () => {
    const { size, values } = touchedYears(columnOf([OPEN_START, OPEN_END]), [], 2, () => 0);
    expect([size, values.length]).toEqual([0, 0]);
  });

  test("years adjoin, and a dated row has the code of its kind in each that it overlaps", () => {
    const date = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat({ max: 500 }));
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const column = intervalColumn(
          dates.map(([start]) => start),
          dates.map(([start, days]) => start + days),
        );
        const years = yearsOf(column);
        years.slice(1).forEach(({ start }, at) => expect(start).toBe(years[at]!.end + 1));
        const { offsets, values } = touchedYears(column, years, 3, (row) => row % 3);
        dates.forEach(([start, days], row) => {
          const expected = years.flatMap((year, at) =>
            start <= year.end && start + days >= year.start ? [at * 3 + (row % 3)] : [],
          );
          expect([...values.subarray(offsets[row], offsets[row + 1])]).toEqual(expected);
        });
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intervalColumn, OPEN_END, OPEN_START, UNDATED } from "./columns.ts";
import { binIntervals } from "./timeline.ts";

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const columnOf = (...dates: (readonly [string | number, string | number])[]) => {
  const days = dates.map((pair) => pair.map((day) => (typeof day === "string" ? dayOf(day) : day)));
  return intervalColumn(
    days.map(([start]) => start!),
    days.map(([, end]) => end!),
  );
};
const all = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

describe("binIntervals", () => {
  test("a row inside one bin is exact, one over several is spanning in each", () => {
    const column = columnOf(
      ["2020-01-05", "2020-01-31"],
      ["2020-01-31", "2020-02-01"],
      ["2020-03-01", "2020-03-31"],
      [UNDATED, UNDATED],
    );
    const { bins, undated } = binIntervals(column, all(4), "month");
    expect(bins.map(({ label, exact, spanning }) => [label, exact, spanning])).toEqual([
      ["2020-01", 1, 1],
      ["2020-02", 0, 1],
      ["2020-03", 1, 0],
    ]);
    expect(bins[1]).toMatchObject({ start: dayOf("2020-02-01"), end: dayOf("2020-02-29") });
    expect(undated).toBe(1);
  });

  test("open ends reach to the last and first known day, and are never exact", () => {
    const column = columnOf(
      ["2019-06-01", "2019-06-01"],
      ["2021-12-31", OPEN_END],
      [OPEN_START, "2020-05-01"],
      [OPEN_START, OPEN_END],
    );
    const { bins } = binIntervals(column, all(4), "year");
    expect(bins.map(({ label, exact, spanning }) => [label, exact, spanning])).toEqual([
      ["2019", 1, 2],
      ["2020", 0, 2],
      ["2021", 0, 2],
    ]);
  });

  test("bins depend on the column, not on the rows", () => {
    const column = columnOf(["1979-12-24", "1979-12-24"], ["1981-02-01", "1981-02-28"]);
    const { bins } = binIntervals(column, Uint32Array.of(1), "year");
    expect(bins.map(({ label, exact }) => [label, exact])).toEqual([
      ["1979", 0],
      ["1980", 0],
      ["1981", 1],
    ]);
  });

  test("a column without a known day has no bins, and all its rows are undated", () => {
    const column = columnOf([UNDATED, UNDATED], [OPEN_START, OPEN_END]);
    expect(binIntervals(column, all(2), "year")).toEqual({ bins: [], undated: 2 });
  });

  test("years before 1000 and before the common era are written as ISO 8601 does", () => {
    const column = columnOf([dayOf("0099-05-01"), dayOf("0099-05-01")]);
    expect(binIntervals(column, all(1), "month").bins[0]!.label).toBe("0099-05");
    const early = columnOf([-720_000, -720_000]);
    expect(binIntervals(early, all(1), "year").bins[0]!.label).toMatch(/^-\d{6}$/u);
  });

  test("bins adjoin and count each dated row in every bin that it overlaps", () => {
    const date = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat({ max: 500 }));
    fc.assert(
      fc.property(fc.array(date), fc.constantFrom("year", "month"), (dates, granularity) => {
        const column = intervalColumn(
          dates.map(([start]) => start),
          dates.map(([start, days]) => start + days),
        );
        const { bins, undated } = binIntervals(column, all(dates.length), granularity);
        expect(undated).toBe(0);
        bins.forEach(({ start, end, exact, spanning }, at) => {
          if (at > 0) expect(start).toBe(bins[at - 1]!.end + 1);
          const overlapping = dates.filter(([from, days]) => from <= end && from + days >= start);
          const inside = overlapping.filter(([from, days]) => from >= start && from + days <= end);
          expect(exact).toBe(inside.length);
          expect(spanning).toBe(overlapping.length - inside.length);
        });
      }),
    );
  });
});

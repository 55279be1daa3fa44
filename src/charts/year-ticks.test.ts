import { expect, test } from "vitest";
import { yearTicks } from "./year-ticks.ts";

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

test("years do not run into each other at any width", () => {
  for (const width of [60, 200, 400, 1200]) {
    const ticks = yearTicks(years(1979, 2025), width);
    const pitch = width / 47;
    for (const [n, { at }] of ticks.entries()) {
      const before = ticks[n - 1];
      if (before !== undefined) expect((at - before.at) * pitch).toBeGreaterThanOrEqual(36);
    }
  }
  expect(yearTicks(years(1979, 2025), 230).map(({ label }) => label)).toEqual([
    "1980",
    "1990",
    "2000",
    "2010",
    "2020",
  ]);
});

test("a short record names each of its years", () => {
  expect(yearTicks(["2021", "2022"], 200)).toHaveLength(2);
  expect(yearTicks([], 200)).toEqual([]);
});

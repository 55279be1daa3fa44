import { expect, test } from "vitest";
import { monthTicks, yearTicks } from "./year-ticks.ts";

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

const months = (from: number, to: number) =>
  years(from, to).flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
  );

test("months are named where there is room, else by their year", () => {
  expect(monthTicks(months(2023, 2023), 260).map(({ label }) => label)).toEqual([
    "2023-01",
    "2023-04",
    "2023-07",
    "2023-10",
  ]);
  expect(monthTicks(months(2021, 2025), 300).map(({ at, label }) => [at, label])).toEqual([
    [0, "2021"],
    [12, "2022"],
    [24, "2023"],
    [36, "2024"],
    [48, "2025"],
  ]);
});

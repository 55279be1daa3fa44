import { expect, it } from "vitest";
import { UNKNOWN } from "../../domain/event-columns.ts";
import { deathRangeOf } from "./death-range.ts";

it.each([
  ["10-15", 10, UNKNOWN, 15],
  ["10 to 15", 10, UNKNOWN, 15],
  ["between 10 and 15", 10, UNKNOWN, 15],
  ["1,000–1,200", 1000, UNKNOWN, 1200],
  ["at least 4", 4, UNKNOWN, UNKNOWN],
  ["5+", 5, UNKNOWN, UNKNOWN],
  ["up to 8", UNKNOWN, UNKNOWN, 8],
  ["<5", UNKNOWN, UNKNOWN, 5],
  ["about 7", UNKNOWN, 7, UNKNOWN],
  ["۱۰-۱۵", 10, UNKNOWN, 15],
])("reads %s as lowest, best and highest", (cell, low, best, high) => {
  expect(deathRangeOf(cell)).toEqual({ low, best, high });
});

it.each(["15-10", "3 and 5", "several", "3 (2 civilians)", "2023-02-16", "", "7"])(
  "makes no number of %s",
  (cell) => {
    expect(deathRangeOf(cell)).toBeNull();
  },
);

import { expect, it } from "vitest";
import { figureInWords } from "./figure-in-words.ts";

it.each([
  [8000, null, null, "at least 8,000"],
  [null, null, 50, "at most 50"],
  [70, null, 80, "70 to 80"],
  [null, 70, null, "70"],
  [22, 22, 22, "22"],
  [20, null, 20, "20"],
  [70, 75, 80, "75 (70 to 80)"],
])("low %s, best %s, high %s: %s", (low, best, high, words) => {
  expect(figureInWords({ low, best, high })).toBe(words);
});

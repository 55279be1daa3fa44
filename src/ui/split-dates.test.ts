import { expect, test } from "vitest";
import { splitDates } from "./split-dates.ts";

test("dates stand apart, and the text stays what it was", () => {
  const text = "anywhere · 2021-01-01 to 2021-12, ± 7 days · 1-2";
  const parts = splitDates(text);
  expect(parts.filter((_, at) => at % 2 === 1)).toEqual(["2021-01-01", "2021-12"]);
  expect(parts.join("")).toBe(text);
});

import { expect, test } from "vitest";
import { countWidth } from "./count-width.ts";

test("the widest number decides, and what parts thousands is no digit", () => {
  expect(countWidth([])).toBe(0);
  expect(countWidth([7, 129])).toBe(3);
  expect(countWidth([129, 20_000])).toBeCloseTo(5.4);
  expect(countWidth([1_000_000])).toBeCloseTo(7.8);
});

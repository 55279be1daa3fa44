import { expect, test } from "vitest";
import { clearPoint } from "./clear-point.ts";

const line = [0, 1, 2, 3, 4, 5, 6].map((x) => [x, 0]);

test("the wish is granted where nothing is in the way", () => {
  expect(clearPoint(line, [3, 0], [[3, 5]])).toEqual([3, 0]);
});

test("else the nearest point that is clear", () => {
  expect(clearPoint(line, [3, 0], [[2.5, 0]])).toEqual([4, 0]);
});

test("else the clearest", () => {
  const crowd = line.map(([x = 0]) => [x, x === 6 ? 0.5 : 0.1]);
  expect(clearPoint(line, [0, 0], crowd)).toEqual([6, 0]);
  expect(clearPoint([], [0, 0], crowd)).toBeNull();
});

import { expect, test } from "vitest";
import { middleOf, movedTo, reachOf, withReach } from "./edit-annotation.ts";

const highlight = {
  kind: "freehand",
  path: [
    [68, 33],
    [69, 34],
    [70, 33],
  ],
} as const;

test("a highlight moves as a whole", () => {
  expect(middleOf(highlight)).toEqual([69, 33.5]);
  const moved = movedTo(highlight, [70, 34.5]);
  expect(moved.path).toEqual([
    [69, 34],
    [70, 35],
    [71, 34],
  ]);
  expect(middleOf(moved)).toEqual([70, 34.5]);
});

test("a highlight grows around its middle", () => {
  const before = reachOf(highlight);
  const larger = withReach(highlight, before * 2);
  expect(middleOf(larger)).toEqual(middleOf(highlight));
  expect(reachOf(larger) / before).toBeCloseTo(2, 1);
  expect(larger.path[0]?.[0]).toBeCloseTo(67, 3);
});

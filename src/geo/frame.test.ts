import { expect, test } from "vitest";
import { FRAME, HOME, pathOf, toFrame } from "./frame.ts";

test("the home view fills the frame", () => {
  const [left, top] = toFrame([HOME[0], HOME[3]]);
  const [right, bottom] = toFrame([HOME[2], HOME[1]]);
  expect([left, top, right / FRAME.width, bottom / FRAME.height].map((n) => n.toFixed(6))).toEqual([
    "0.000000",
    "0.000000",
    "1.000000",
    "1.000000",
  ]);
});

test("polygons are closed, lines are not", () => {
  const ring = [
    [66, 33],
    [67, 33],
    [67, 34],
    [66, 33],
  ];
  expect(pathOf({ type: "Polygon", coordinates: [ring] })).toMatch(/^M[\d.,L]+Z$/u);
  expect(pathOf({ type: "MultiLineString", coordinates: [ring, ring] })).toMatch(
    /^M[\d.,L]+M[\d.,L]+$/u,
  );
});

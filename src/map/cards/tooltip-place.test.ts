import fc from "fast-check";
import { expect, test } from "vitest";
import { EDGE, placeTooltip } from "./tooltip-place.ts";

const MAP = { width: 390, height: 640 };
const GAP = 14;

test("below and after the point, and on its other side where the map ends", () => {
  const box = { width: 120, height: 60 };
  expect(placeTooltip({ x: 100, y: 100 }, box, MAP, GAP)).toEqual({ left: 114, top: 114 });
  expect(placeTooltip({ x: 380, y: 630 }, box, MAP, GAP)).toEqual({ left: 246, top: 556 });
});

test("where it fits on neither side it keeps off the edge", () => {
  const box = { width: 240, height: 60 };
  expect(placeTooltip({ x: 200, y: 100 }, box, MAP, GAP).left).toBe(EDGE);
  expect(placeTooltip({ x: 190, y: 100 }, box, MAP, GAP).left).toBe(MAP.width - EDGE - 240);
});

test("it lies wholly on the map, and not under the point where there is room above or below", () => {
  const within = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      within(MAP.width),
      within(MAP.height),
      fc.integer({ min: 40, max: 240 }),
      fc.integer({ min: 20, max: 160 }),
      (x, y, width, height) => {
        const { left, top } = placeTooltip({ x, y }, { width, height }, MAP, GAP);
        expect(left).toBeGreaterThanOrEqual(EDGE);
        expect(top).toBeGreaterThanOrEqual(EDGE);
        expect(left + width).toBeLessThanOrEqual(MAP.width - EDGE);
        expect(top + height).toBeLessThanOrEqual(MAP.height - EDGE);
        const isOverPoint = left < x && x < left + width && top < y && y < top + height;
        expect(isOverPoint).toBe(false);
      },
    ),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fullOf, spanOf } from "./figure-scale.ts";

test("open ends leave room for their arrow, and start where they are known to", () => {
  const full = fullOf([
    [8000, Infinity],
    [800, 1000],
  ]);
  expect(full).toBe(10_000);
  expect(spanOf([8000, Infinity], full)).toEqual({
    start: 80,
    end: 100,
    isOpenBelow: false,
    isOpenAbove: true,
  });
  expect(spanOf([-Infinity, 5000], full)).toMatchObject({ start: 0, end: 50, isOpenBelow: true });
});

test("every span lies on its axis and none is turned round", () => {
  const end = fc.oneof(fc.nat(1_000_000), fc.constant(Infinity));
  const range = fc
    .tuple(fc.nat(1_000_000), end)
    .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
      const full = fullOf(ranges);
      for (const each of ranges) {
        const { start, end: stop } = spanOf(each, full);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(stop).toBeLessThanOrEqual(100);
        expect(start).toBeLessThanOrEqual(stop);
      }
    }),
  );
});

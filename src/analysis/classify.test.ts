import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "./classify.ts";

describe("classify", () => {
  test("finds the groups that are there", () => {
    const { breaks, indexOf } = classify([0, 1, 2, 2, 0, 20, 21, 90], 3);
    expect(breaks).toEqual([
      { min: 1, max: 2, count: 3 },
      { min: 20, max: 21, count: 2 },
      { min: 90, max: 90, count: 1 },
    ]);
    expect([0, 1, 2, 20, 21, 90].map(indexOf)).toEqual([-1, 0, 0, 1, 1, 2]);
  });

  test("nothing to class gives no class", () => {
    expect(classify([], 5).breaks).toEqual([]);
    expect(classify([0, 0], 5).breaks).toEqual([]);
    expect(classify([7, 7], 5).breaks).toEqual([{ min: 7, max: 7, count: 2 }]);
    expect(() => classify([1], 0)).toThrow(RangeError);
  });

  test("classes are ordered, disjoint and hold every positive value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100_000 }))),
        fc.integer({ min: 1, max: 7 }),
        (values, classes) => {
          const { breaks, indexOf } = classify(values, classes);
          const positive = values.filter((value) => value > 0);
          expect(breaks.length).toBe(Math.min(classes, new Set(positive).size));
          breaks.forEach(({ min, max, count }, at) => {
            expect(min).toBeLessThanOrEqual(max);
            if (at > 0) expect(min).toBeGreaterThan(breaks[at - 1]!.max);
            expect(positive).toContain(min);
            expect(positive).toContain(max);
            expect(positive.filter((value) => indexOf(value) === at).length).toBe(count);
          });
          for (const value of values) expect(indexOf(value) >= 0).toBe(value > 0);
        },
      ),
    );
  });
});

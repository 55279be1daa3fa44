import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../domain/schema/claim.ts";
import { rangeOf } from "../analysis/disagreement.ts";
import { fullOf, spanOf } from "./figure-scale.ts";

type Ends = Pick<Figure, "low" | "best" | "high">;
const figure = (ends: Partial<Ends>): Figure => ({
  quantity: "camps",
  low: null,
  best: null,
  high: null,
  stated: "some",
  ...ends,
});

test("open ends leave room for their arrow, and start where they are known to", () => {
  const full = fullOf([
    [8000, Infinity],
    [800, 1000],
  ]);
  expect(full).toBe(10_000);
  expect(spanOf(figure({ low: 8000 }), full)).toEqual({
    start: 80,
    end: 100,
    best: null,
    isOpenBelow: false,
    isOpenAbove: true,
  });
  expect(spanOf(figure({ high: 5000 }), full)).toMatchObject({
    start: 0,
    end: 50,
    isOpenBelow: true,
  });
});

test("a best value is marked inside its range, and is the range where it stands alone", () => {
  expect(spanOf(figure({ low: 70, best: 75, high: 80 }), 100)).toMatchObject({
    start: 70,
    end: 80,
    best: 75,
  });
  expect(spanOf(figure({ best: 75 }), 100)).toMatchObject({ start: 75, end: 75, best: null });
});

test("every span lies on its axis and none is turned round", () => {
  const end = fc.option(fc.nat(1_000_000));
  const ends = fc
    .tuple(end, end, end)
    .map(([a, b, c]) => {
      const known = [a, b, c].filter((each) => each !== null).sort((x, y) => x - y);
      const [low = null, best = null, high = null] = known;
      return figure({ low, best, high });
    })
    .filter(({ low }) => low !== null);
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1 }), (figures) => {
      const full = fullOf(figures.map(rangeOf));
      for (const each of figures) {
        const { start, end: stop, best } = spanOf(each, full);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(stop).toBeLessThanOrEqual(100);
        expect(start).toBeLessThanOrEqual(stop);
        if (best !== null) expect(best >= start && best <= stop).toBe(true);
      }
    }),
  );
});

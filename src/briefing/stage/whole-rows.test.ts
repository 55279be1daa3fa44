import fc from "fast-check";
import { expect, test } from "vitest";
import { cutOf, type Unit } from "./whole-rows.ts";

const unit = (top: number, bottom: number, isHead = false): Unit => ({ top, bottom, isHead });

test("a row that does not fit is left out whole, and what stands before it stays", () => {
  const rows = [unit(0, 20), unit(20, 40), unit(40, 60)];
  expect(cutOf(rows, 50)).toBe(40);
  expect(cutOf(rows, 60)).toBe(60);
});

test("a row beside another that is cut earlier is not cut through either", () => {
  expect(cutOf([unit(0, 30), unit(30, 70), unit(0, 20), unit(20, 45)], 60)).toBe(0);
  expect(cutOf([unit(0, 30), unit(30, 70), unit(0, 28), unit(32, 45)], 60)).toBe(30);
});

test("a head that nothing follows goes with what it heads", () => {
  expect(cutOf([unit(0, 20, true), unit(20, 40), unit(44, 60, true), unit(60, 90)], 80)).toBe(44);
});

test("nothing is ever cut through", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 4, max: 60 }), fc.boolean())),
      fc.nat(300),
      (boxes, bottom) => {
        const units = boxes.map(([top, height, isHead]) => unit(top, top + height, isHead));
        const cut = cutOf(units, bottom);
        expect(cut).toBeLessThanOrEqual(bottom);
        expect(units.filter((each) => each.top < cut - 1 && each.bottom > cut + 1)).toEqual([]);
      },
    ),
  );
});

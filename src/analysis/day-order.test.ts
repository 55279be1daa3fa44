import fc from "fast-check";
import { expect, test } from "vitest";
import { OPEN_END, OPEN_START, UNDATED } from "./columns.ts";
import { countBelow, countUpTo, inverse, orderByDay } from "./day-order.ts";

const open = fc.constantFrom<number[]>(UNDATED, OPEN_START, OPEN_START + 1, OPEN_END - 1, OPEN_END);
const near = fc.integer({ min: -20, max: 20 });
const far = fc.integer({ min: OPEN_START, max: OPEN_END });

test("orders rows by day, whether days are near each other or millennia apart", () => {
  const days = fc.oneof(
    fc.array(fc.oneof(near, fc.constantFrom(UNDATED, OPEN_START, OPEN_END)), { maxLength: 40 }),
    fc.array(fc.oneof(near, far, open), { maxLength: 40 }),
  );
  fc.assert(
    fc.property(days, fc.oneof(near, far, fc.constantFrom(-Infinity, Infinity)), (all, bound) => {
      const { positions, undated, steps } = orderByDay(Int32Array.from(all));
      const rows = all.map((_, row) => row);
      // Sorting an array keeps the order of equals.
      expect([...inverse(positions)]).toEqual(rows.toSorted((a, b) => all[a]! - all[b]!));
      const dated = all.filter((day) => day !== UNDATED);
      expect(undated).toBe(all.length - dated.length);
      expect([...steps.days]).toEqual([...new Set(dated)].sort((a, b) => a - b));
      expect(countBelow(steps, bound)).toBe(dated.filter((day) => day < bound).length);
      expect(countUpTo(steps, bound)).toBe(dated.filter((day) => day <= bound).length);
    }),
  );
});

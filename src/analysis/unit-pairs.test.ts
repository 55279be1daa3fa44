import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackedColumn, packLists, readCodes } from "./packed-column.ts";
import { distinctOf, pairWithUnit, unitCodes } from "./unit-pairs.ts";

function packed(size: number, lists: readonly (readonly number[])[]): PackedColumn {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => (offsets[at + 1] = offsets[at]! + length));
  return packLists(size, { offsets, values: Uint32Array.from(lists.flat()) });
}

/** Places with codes of both columns, each code once. */
const places = (outer: number, unit: number) => {
  const codes = (size: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 });
  return fc.array(fc.record({ outer: codes(outer), unit: codes(unit) }), {
    minLength: 30,
    maxLength: 40,
  });
};

// Of the last all pairs that could be are too many for a table.
test.each([
  [1, 1],
  [5, 7],
  [3000, 2],
  [1_000_000, 9],
])("distinct units of %i codes with %i, counted row by row", (outerSize, unitSize) => {
  const few = places(Math.min(outerSize, 9), Math.min(unitSize, 9));
  fc.assert(
    fc.property(few, (rows) => {
      // From the far end, so that numbers are as large as they can be.
      const outer = rows.map((row) => row.outer.map((code) => outerSize - 1 - code));
      const unit = rows.map((row) => row.unit.map((code) => unitSize - 1 - code));
      const { column, pairs } = pairWithUnit(
        packed(outerSize, outer),
        unitCodes(packed(unitSize, unit)),
      );
      const counts = new Uint32Array(column.size);
      const into = new Uint32Array(64);
      rows.forEach((_, place) => {
        const count = readCodes(column, place, into);
        for (const code of into.subarray(0, count)) counts[code]!++;
      });
      const seen = new Map<number, Set<number>>();
      outer.forEach((codes, place) => {
        for (const code of codes)
          seen.set(code, new Set([...(seen.get(code) ?? []), ...(unit[place] ?? [])]));
      });
      const distinct = Array.from({ length: outerSize }, (_, code) => seen.get(code)?.size ?? 0);
      expect([...distinctOf(counts, pairs)]).toEqual(distinct);
    }),
    { numRuns: outerSize > 10_000 ? 2 : 100, endOnFailure: true },
  );
});

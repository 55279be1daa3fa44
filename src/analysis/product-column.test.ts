import fc from "fast-check";
import { expect, test } from "vitest";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";
import { productColumn } from "./product-column.ts";

const SIZE = 5;

function packed(lists: readonly (readonly number[])[]): PackedColumn {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (offsets[at + 1] = offsets[at]! + list.length));
  return packLists(SIZE, { offsets, values: Uint32Array.from(lists.flat()) });
}

function listsOf(column: PackedColumn): readonly (readonly number[])[] {
  const codes = new Uint32Array(mostCodes(column));
  return Array.from(column.first, (_, place) => [
    ...codes.subarray(0, readCodes(column, place, codes)),
  ]);
}

const codes = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(SIZE - 1), { minLength, maxLength });

test.each([
  ["exactly one", 1, 1],
  ["at most one", 0, 1],
  ["any number", 0, 3],
])("a place has each pair of its codes, with %s of the second column", (_, least, most) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(codes(0, 3), codes(least, most)), { maxLength: 70 }),
      (places) => {
        const product = productColumn(
          packed(places.map(([a]) => a)),
          packed(places.map(([, b]) => b)),
        );
        expect(product.size).toBe(SIZE * SIZE);
        expect(listsOf(product)).toEqual(
          places.map(([a, b]) => a.flatMap((i) => b.map((j) => i * SIZE + j))),
        );
      },
    ),
  );
});

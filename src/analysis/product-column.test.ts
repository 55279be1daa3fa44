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

const some = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(SIZE - 1), { minLength, maxLength });
/** Several are so rare that at times they are kept for those places alone. */
const codes = (least: number, most: number) =>
  fc.oneof({ weight: 9, arbitrary: some(least, 1) }, { weight: 1, arbitrary: some(least, most) });

type Numbers = readonly [least: number, most: number];

test.each<[string, Numbers, Numbers]>([
  ["any number and exactly one", [0, 3], [1, 1]],
  ["any number and at most one", [0, 3], [0, 1]],
  ["at most one and any number", [0, 1], [0, 3]],
  ["any numbers", [0, 3], [0, 3]],
])("a place has each pair of its codes, with %s", (_, inFirst, inSecond) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(codes(...inFirst), codes(...inSecond)), { maxLength: 70 }),
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

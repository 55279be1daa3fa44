import fc from "fast-check";
import { expect, test } from "vitest";
import { codedAt, listAt } from "../../domain/row-text.ts";
import { CodedColumnBuilder, CodedListsBuilder, splitAtSemicolons } from "./coded-columns.ts";
import { narrowCounts, sharedWhereEqual } from "./narrow-array.ts";

const encoder = new TextEncoder();

test("whole numbers are kept in the narrowest array that holds them", () => {
  const bound = fc.constantFrom(1, 0x7f, 0x80, 0x7fff, 0x8000, 0x7fffffff);
  const numbers = bound.chain((most) => fc.array(fc.integer({ min: -most - 1, max: most })));
  fc.assert(
    fc.property(numbers, (values) => {
      const narrow = narrowCounts(Int32Array.from(values));
      expect([...narrow]).toEqual(values);
      const fits = (bits: number) =>
        values.every((value) => value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1));
      expect(narrow.BYTES_PER_ELEMENT * 8).toBe([8, 16].find(fits) ?? 32);
    }),
  );
});

test("columns share an array only where all values are equal", () => {
  const values = Int8Array.of(1, 2, 3);
  const others = [Int8Array.of(1, 2), Int8Array.of(1, 2, 4), Int16Array.of(1, 2, 3)];
  expect(sharedWhereEqual(values, ...others)).toBe(values);
  const equal = Int8Array.of(1, 2, 3);
  expect(sharedWhereEqual(values, ...others, equal)).toBe(equal);
});

test("texts of rows are kept through any number of texts, and none stays none", () => {
  for (const texts of [1, 255, 256, 65_536]) {
    const column = new CodedColumnBuilder();
    const lists = new CodedListsBuilder();
    for (let row = 0; row <= texts; row++) {
      const cell = encoder.encode(row === 0 ? "" : `text ${row};text 1`);
      const first = encoder.encode(row === 0 ? "" : `text ${row}`);
      column.push(column.codeOf(first, 0, first.length));
      lists.push(lists.listOf(cell, 0, cell.length, splitAtSemicolons));
    }
    const [coded, listed] = [column.build(), lists.build()];
    for (const row of [0, 1, 2, texts - 1, texts].filter((each) => each <= texts)) {
      const text = row === 0 ? "" : `text ${row}`;
      expect(codedAt(coded, row)).toBe(text);
      expect(listAt(listed, row)).toEqual(row === 0 ? [] : [...new Set([`text ${row}`, "text 1"])]);
    }
    expect(coded.codes.BYTES_PER_ELEMENT).toBe(texts < 256 ? 1 : texts < 65_536 ? 2 : 4);
  }
});

test("rows that name the same share a list, however their cells are written", () => {
  const lists = new CodedListsBuilder();
  for (const text of ["a; b", "a;b", "b;a", " a ; b;a", ";"]) {
    const cell = encoder.encode(text);
    lists.push(lists.listOf(cell, 0, cell.length, splitAtSemicolons));
  }
  const { lists: numbers, offsets } = lists.build();
  expect([...numbers]).toEqual([1, 1, 2, 1, 0]);
  expect(offsets).toHaveLength(4);
});

test("texts and lists that are no row's are left out, and all others stay what they are", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e;f");
  const cell = fc.record({
    text: fc.array(name).map((names) => names.join(";")),
    isKept: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const [column, lists] = [new CodedColumnBuilder(), new CodedListsBuilder()];
      for (const { text, isKept } of cells) {
        const bytes = encoder.encode(text);
        const code = column.codeOf(bytes, 0, bytes.length);
        const list = lists.listOf(bytes, 0, bytes.length, splitAtSemicolons);
        if (!isKept) continue;
        column.push(code);
        lists.push(list);
      }
      const [coded, listed] = [column.build(), lists.build()];
      const kept = cells.filter(({ isKept }) => isKept).map(({ text }) => text);
      const parts = kept.map((text) => [...new Set(text.split(";"))].filter((each) => each !== ""));
      expect(kept.map((_, row) => codedAt(coded, row))).toEqual(kept);
      expect(kept.map((_, row) => listAt(listed, row).toSorted())).toEqual(
        parts.map((each) => each.toSorted()),
      );
      expect([...coded.texts].sort()).toEqual(
        [...new Set(kept)].filter((each) => each !== "").sort(),
      );
      expect([...listed.texts].sort()).toEqual([...new Set(parts.flat())].sort());
    }),
  );
});

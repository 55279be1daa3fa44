import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearch } from "./search.ts";

const search = createSearch([
  {
    row: 4,
    fields: { summary: "Fighters crossed from Ghōr into Bādghīs", quote: "the Qur’an school" },
  },
  { row: 1, fields: { summary: "A Ghor police chief", actors: "ISKP · Islamic State Khorasan" } },
  {
    row: 7,
    fields: { summary: "Khorasan State television, Islamic programme", quote: "غور كابل" },
  },
]);
const rows = (query: string) => {
  const found = search(query);
  return found && [...found];
};

describe("search", () => {
  test("is blind to case and accents, both ways, and finds beginnings of words", () => {
    expect(rows("Ghōr")).toEqual([1, 4]);
    expect(rows("GHOR")).toEqual([1, 4]);
    expect(rows("badgh")).toEqual([4]);
    expect(rows("quran")).toEqual([4]);
    expect(rows("adghis")).toEqual([]);
  });

  test("reads Arabic letters as Persian ones", () => {
    expect(rows("کابل")).toEqual([7]);
  });

  test("all words must occur, in whatever field", () => {
    expect(rows("ghor police")).toEqual([1]);
    expect(rows("ghor school")).toEqual([4]);
    expect(rows("ghor television")).toEqual([]);
  });

  test("a phrase must occur as it is", () => {
    expect(rows("islamic state")).toEqual([1, 7]);
    expect(rows('"islamic state"')).toEqual([1]);
    expect(rows("“Islamic State” ghor")).toEqual([1]);
    expect(rows('"state islamic"')).toEqual([]);
    expect(rows('"islam state"')).toEqual([]);
    expect(rows('"police chie')).toEqual([1]);
    expect(rows('"police chie"')).toEqual([]);
  });

  test("a phrase does not go over from one field or list entry to the next", () => {
    expect(rows('"iskp islamic"')).toEqual([]);
    expect(rows('"chief iskp"')).toEqual([]);
  });

  test("a query without a word restricts nothing", () => {
    for (const query of ["", "  ", '"', '""', "…!", "\n"]) expect(search(query)).toBeNull();
  });

  test("rows are ascending, and once each", () => {
    const twice = createSearch([
      { row: 10, fields: { a: "one" } },
      { row: 9, fields: { a: "one" } },
      { row: 10, fields: { b: "one" } },
    ]);
    expect([...twice("one")!]).toEqual([9, 10]);
  });

  test("does not throw, whatever the texts and the query", () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units)),
      fc.constantFrom("__proto__", "constructor", "toString", '"a" "', "AND OR *", "\ud800"),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), anyText)), anyText, (fields, query) => {
        const found = createSearch(fields.map((each, row) => ({ row, fields: each })))(query);
        expect(found === null || found.every((row) => row < fields.length)).toBe(true);
      }),
    );
  });

  test("finds each text by any of its words", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/u), { minLength: 1 }), (words) => {
        const found = createSearch([{ row: 3, fields: { text: words.join(" ") } }]);
        for (const word of words) expect([...found(word.toUpperCase())!]).toEqual([3]);
        expect([...found(`"${words.join(" ")}"`)!]).toEqual([3]);
      }),
    );
  });
});

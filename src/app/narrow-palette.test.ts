import { describe, expect, test } from "vitest";
import { narrowing } from "./narrow-palette.ts";

const item = (label: string, words = "") => ({ id: label, label, words, run: () => undefined });
const groups = Array.from({ length: 120 }, (_, n) => item(`Group ${n}`));
const narrow = narrowing([
  { title: "Provinces", items: [item("Nīmrōz", "AF-NIM")] },
  { title: "Groups", items: groups },
]);

describe("the palette", () => {
  test("of thousands names a few and says how many are left", () => {
    const [, shown] = narrow("");
    expect(shown?.items).toHaveLength(50);
    expect(shown?.left).toBe(70);
  });

  test("finds each of them by what is typed, in any case and without accents", () => {
    expect(narrow("group 119").flatMap(({ items }) => items)).toEqual([groups[119]]);
    expect(narrow(" nimroz ").map(({ title, left }) => [title, left])).toEqual([["Provinces", 0]]);
    expect(narrow("af-nim")).toHaveLength(1);
    expect(narrow("nobody")).toEqual([]);
  });
});

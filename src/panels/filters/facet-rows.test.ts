import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { facetBlocks, type NamedRow } from "./facet-rows.ts";

const row = (value: string, all: number, part: Partial<NamedRow> = {}): NamedRow => ({
  value,
  name: value,
  shown: value,
  all,
  count: all,
  state: "free",
  group: "",
  ...part,
});
const options = { sort: "count", search: "", groups: [], limit: () => Infinity } as const;
const order = (rows: readonly NamedRow[], part: Partial<Parameters<typeof facetBlocks>[1]> = {}) =>
  facetBlocks(rows, { ...options, ...part }).flatMap((block) =>
    block.rows.map(({ value }) => value),
  );

describe("rows of a facet", () => {
  const rows = [row("Kabul", 3), row("Bamyan", 9), row("none", 50), row("Herat", 3)];

  it("stand by the unfiltered count, then by name, with none at the end", () => {
    expect(order(rows)).toEqual(["Bamyan", "Herat", "Kabul", "none"]);
    expect(order(rows, { sort: "name" })).toEqual(["Bamyan", "Herat", "Kabul", "none"]);
  });

  it("do not move when the live counts change", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), (counts) => {
        const changed = rows.map((each, at) => ({ ...each, count: counts[at] ?? 0 }));
        expect(order(changed)).toEqual(order(rows));
      }),
    );
  });

  it("fold behind a limit, but never a value that the filter names", () => {
    const set = [...rows.slice(0, 3), row("Herat", 3, { state: "excluded" })];
    const [block] = facetBlocks(set, { ...options, limit: () => 1 });
    expect(block?.rows.map(({ value }) => value)).toEqual(["Bamyan", "Herat"]);
    expect(block?.folded).toBe(2);
  });

  it("are found without accents, in long and short names, past the limit", () => {
    const set = [...rows, row("x", 1, { name: "Ġōr", shown: "GHO" })];
    expect(order(set, { search: "gor", limit: () => 0 })).toEqual(["x"]);
    expect(order(set, { search: "gho", limit: () => 0 })).toEqual(["x"]);
  });

  it("of thousands are drawn a few hundred at most, and all can be searched for", () => {
    const many = Array.from({ length: 5000 }, (_, n) => row(`Group ${n}`, 5000 - n));
    const [block] = facetBlocks(many, options);
    expect([block?.rows.length, block?.folded]).toEqual([200, 4800]);
    expect(order(many, { search: "group" })).toHaveLength(200);
    expect(order(many, { search: "group 4999" })).toEqual(["Group 4999"]);
  });

  it("stand in blocks in the given order", () => {
    const set = [
      row("a", 1, { group: "PK" }),
      row("b", 1, { group: "AF" }),
      row("c", 1, { group: "IR" }),
    ];
    const blocks = facetBlocks(set, { ...options, groups: ["AF", "PK"] });
    expect(blocks.map(({ group }) => group)).toEqual(["AF", "PK", "IR"]);
  });

  it("end with none, whatever other blocks are called", () => {
    const set = [row("none", 9, { group: "none" }), row("c", 1, { group: "TJ" })];
    const blocks = facetBlocks(set, { ...options, groups: ["AF"] });
    expect(blocks.map(({ group }) => group)).toEqual(["TJ", "none"]);
  });
});

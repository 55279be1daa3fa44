import fc from "fast-check";
import { expect, it } from "vitest";
import type { RowNote } from "../domain/event-columns.ts";
import { parseCsv } from "../testing/parse-csv.ts";
import { writeRowNotes } from "./write-row-notes.ts";

const note = (change: Partial<RowNote>): RowNote => ({
  fate: "set-aside",
  reason: "duplicate-id",
  rows: 1,
  lines: [3],
  examples: ["X1,2023-02-16"],
  ...change,
});

it("lists rows in the order of the file, with reason, fate and cells", () => {
  const csv = writeRowNotes([
    note({ rows: 2, lines: [3, 9], examples: ["X1,2023-02-16", 'X2,"a, ""b"""'] }),
    note({ fate: "repaired", reason: "stray-sign", lines: [5], examples: ["X3,_71.4,"] }),
  ]);
  expect(parseCsv(csv)).toEqual([
    ["line", "reason", "fate", "cell 1", "cell 2", "cell 3"],
    ["3", "its id stands in an earlier row", "set aside", "X1", "2023-02-16", ""],
    ["5", "a sign in front of a number, left out", "repaired", "X3", "_71.4", ""],
    ["9", "its id stands in an earlier row", "set aside", "X2", 'a, "b"', ""],
  ]);
});

it("says where more rows were counted than are listed", () => {
  const [, row] = parseCsv(writeRowNotes([note({ rows: 3200 })]));
  expect(row?.[1]).toContain("3,200 rows in all; the first 1 are listed");
});

it("writes a reason that has no words as it is, whatever it is called", () => {
  const [, row] = parseCsv(writeRowNotes([note({ reason: "constructor" })]));
  expect(row?.[1]).toBe("constructor");
});

it("lets no cell run as a formula", () => {
  const csv = writeRowNotes([note({ examples: ['=HYPERLINK("x"),-5'] })]);
  expect(parseCsv(csv)[1]?.slice(3)).toEqual(['\'=HYPERLINK("x")', "-5"]);
});

it("gives back the cells of any row, and never fails on what is no row", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "7") });
  const written = (texts: readonly string[]) =>
    texts
      .map((text) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
      .join(",");
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (texts) => {
      const [, row] = parseCsv(writeRowNotes([note({ examples: [written(texts)] })]));
      // A cell that begins with a line break could begin a formula.
      expect(row?.slice(3).map((text) => text.replace(/^'\n/u, "\n"))).toEqual(texts);
    }),
  );
  fc.assert(
    fc.property(cell, (text) => {
      expect(parseCsv(writeRowNotes([note({ examples: [text] })]))).toHaveLength(2);
    }),
  );
});

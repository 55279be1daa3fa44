import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../testing/check-event-columns.ts";
import { ACLED_ROW, manyRows, writeDelimited, writeRows } from "../../testing/event-files.ts";
import { FILES_TO_DAMAGE } from "../../testing/fuzz-files.ts";
import { mutate } from "../../testing/mutate-bytes.ts";
import { cellTexts } from "./cells.ts";
import { openEventFile } from "./open-event-file.ts";
import { readEventFile } from "./read-event-file.ts";
import { RowTokenizer } from "./row-tokenizer.ts";
import { mappingFor, read } from "./test-driver.ts";

const encoder = new TextEncoder();

function tokenise(text: string, delimiter: string, width: number, sizes: readonly number[]) {
  const rows: string[][] = [];
  const tokenizer = new RowTokenizer(delimiter.charCodeAt(0), {
    row: (cells) => rows.push(cellTexts(cells)),
    damaged: (why, line) => rows.push([`${why} in ${line}`]),
  });
  tokenizer.width = width;
  const bytes = encoder.encode(text);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    tokenizer.push(bytes.subarray(at, at + size));
    at += size;
  }
  tokenizer.end();
  return rows;
}

describe("delimited text", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ü", " ", '"', ",", ";", "\n", "\r", "7") });
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );

  it("is read back as it was written, wherever its pieces end", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (rows, delimiter, lineEnd, sizes) => {
          const text = writeDelimited(rows, { delimiter, lineEnd });
          expect(tokenise(text, delimiter, rows[0]?.length ?? 0, sizes)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("that is cut at any byte loses no row that is whole", async () => {
    const text = writeRows(manyRows(ACLED_ROW, "event_id_cnty", [{}, { notes: 'x\n"y", z' }, {}]));
    const bytes = encoder.encode(text);
    const ends = [...text.matchAll(/\n(?=AFG|$)/gu)].map(({ index }) => index + 1);
    for (let cut = ends[0] ?? 0; cut <= bytes.length; cut += 7) {
      const whole = ends.filter((end) => end <= cut).length - 1;
      if (whole < 1) continue;
      const { columns } = await read(bytes.slice(0, cut));
      expect(columns.rows).toBeGreaterThanOrEqual(whole);
      expect(columns.rows).toBeLessThanOrEqual(whole + 1);
    }
  });

  it("of nothing but open quotes comes to an end", () => {
    const rows = tokenise('a,"b\n'.repeat(20_000), ",", 2, [1 << 16]);
    expect(rows.length).toBeGreaterThan(9_000);
  });
});

describe("damaged files", () => {
  it.each(Object.entries(FILES_TO_DAMAGE))(
    "%s: no exception, no impossible row",
    async (name, file) => {
      for (let seed = 0; seed < 60; seed++) {
        const { tables } = await openEventFile(new Blob([mutate(file, seed)]), name);
        for (const table of tables) {
          const result = await readEventFile(table, { ...mappingFor(table), dateOrder: "dmy" });
          if (result.kind === "read") expect(faultsOf(result.columns)).toEqual([]);
        }
      }
    },
  );

  it("a Parquet page that lacks its sizes is refused", async () => {
    const { "table.parquet": file } = FILES_TO_DAMAGE;
    if (file === undefined) throw new Error("No Parquet file");
    // Of this one hyparquet 1.31.5 reads a byte for ever.
    const opened = await openEventFile(new Blob([mutate(file, 646)]), "table.parquet");
    expect(opened).toMatchObject({ tables: [], faults: [{ code: "damaged" }] });
    expect(opened.faults[0]?.detail).toMatch(/levels|rows|values|nulls/u);
  });
});

describe("reading", () => {
  it("tells of progress", async () => {
    const text = writeRows(manyRows(ACLED_ROW, "event_id_cnty", Array(9000).fill({})));
    const { tables } = await openEventFile(new Blob([text]), "large.csv");
    const [table] = tables;
    if (table === undefined) throw new Error("No table");
    const seen: number[] = [];
    const whole = await readEventFile(table, mappingFor(table), {
      onProgress: ({ bytes }) => seen.push(bytes),
    });
    expect(whole).toMatchObject({ kind: "read", columns: { rows: 9000 } });
    expect(seen.at(-1)).toBe(text.length);
    expect(seen.length).toBeGreaterThan(2);
  });
});

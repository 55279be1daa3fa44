import { utils, write } from "@e965/xlsx";
import { gzipSync, strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../domain/event-columns.ts";
import {
  ACLED_ROW,
  manyRows,
  UCDP_ROW,
  writeParquet,
  writeRows,
} from "../../testing/event-files.ts";
import { openEventFile } from "./open-event-file.ts";
import { readEventFile, type ReadTable } from "./read-event-file.ts";
import { tableFacts } from "./table-facts.ts";
import { dayNumber, openOne, read as readOne } from "./test-driver.ts";

const rows = manyRows(ACLED_ROW, "event_id_cnty", [
  {},
  { admin1: "Nangarhar" },
  { fatalities: "0" },
]);
const csv = writeRows(rows);
const bytesOf = (text: string) => strToU8(text) as Uint8Array<ArrayBuffer>;

async function readAll(content: BlobPart, name: string): Promise<ReadTable[]> {
  const { tables, faults } = await openEventFile(new Blob([content]), name);
  expect(faults).toEqual([]);
  const read: ReadTable[] = [];
  for (const table of tables) {
    if (table.recognised.kind !== "layout") throw new Error(table.recognised.kind);
    const result = await readEventFile(table, table.recognised.mapping);
    if (result.kind !== "read") throw new Error(result.kind);
    read.push(result);
  }
  return read;
}

/** Lines differ by format; all else must be the same whatever the file is. */
const content = ({ columns }: ReadTable) => ({ ...columns, line: null });

describe("a table is the same whatever the file it comes in", () => {
  const features = rows.map(({ latitude, longitude, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [Number(longitude), Number(latitude)] },
  }));
  const sheet = utils.aoa_to_sheet([Object.keys(ACLED_ROW), ...rows.map(Object.values)]);
  const book = utils.book_new(sheet, "events");
  const workbook = (bookType: "xlsx" | "ods" | "xls") =>
    write(book, { type: "array", bookType }) as ArrayBuffer;
  const files: Record<string, BlobPart> = {
    "gzip.csv.gz": gzipSync(bytesOf(csv)) as Uint8Array<ArrayBuffer>,
    "archive.zip": zipSync({ "events.csv": bytesOf(csv) }) as Uint8Array<ArrayBuffer>,
    "tabs.tsv": writeRows(rows, { delimiter: "\t" }),
    "semicolons.csv": writeRows(rows, { delimiter: ";" }),
    "pipes.txt": writeRows(rows, { delimiter: "|" }),
    "list.json": JSON.stringify(rows, null, 2),
    "answer.json": JSON.stringify({ status: 200, count: 3, data: rows }),
    "lines.ndjson": rows.map((row) => JSON.stringify(row)).join("\n"),
    "points.geojson": JSON.stringify({ type: "FeatureCollection", features }),
    "book.xlsx": workbook("xlsx"),
    "book.ods": workbook("ods"),
    "book.xls": workbook("xls"),
    "table.parquet": writeParquet(rows),
  };
  it.each(Object.keys(files))("%s", async (name) => {
    const [expected] = await readAll(csv, "events.csv");
    const [read] = await readAll(files[name] ?? "", name);
    if (expected === undefined || read === undefined) throw new Error("Nothing was read");
    expect(content(read)).toEqual(content(expected));
    expect(read.notes).toEqual([]);
  });
});

it("a record of nothing in a list has its number all the same, so that the others keep theirs", async () => {
  const [first, second] = rows;
  const lines = [first, {}, second].map((row) => JSON.stringify(row)).join("\n");
  const [read] = await readAll(lines, "lines.ndjson");
  expect([...(read?.columns.line ?? [])]).toEqual([1, 3]);
});

describe("an archive", () => {
  it("may hold several tables; what is no table is said", async () => {
    const archive = zipSync({
      "data/a.csv": bytesOf(csv),
      "data/b.csv": bytesOf(writeRows([UCDP_ROW])),
      "readme.html": bytesOf("<p>Words</p>"),
      "__MACOSX/data/._a.csv": bytesOf("x"),
    }) as Uint8Array<ArrayBuffer>;
    const { tables, faults } = await openEventFile(new Blob([archive]), "all.zip");
    expect(tables.map(({ name }) => name)).toEqual([
      "all.zip › data/a.csv",
      "all.zip › data/b.csv",
    ]);
    expect(faults).toMatchObject([{ code: "markup", where: "all.zip › readme.html" }]);
  });

  it("that is cut keeps the whole rows of what is there", async () => {
    const many = writeRows(manyRows(ACLED_ROW, "event_id_cnty", Array(2000).fill({})));
    for (const packed of [gzipSync(bytesOf(many)), zipSync({ "events.csv": bytesOf(many) })]) {
      const half = packed.slice(0, packed.length >> 1);
      const [read] = await readAll(half, "cut");
      expect(read?.columns.rows).toBeGreaterThan(500);
      expect(read?.decisions).toContainEqual(expect.objectContaining({ code: "cut-file" }));
    }
  });
});

describe("a workbook", () => {
  it("has dates as Excel keeps them", async () => {
    const [head, ...cells] = [Object.keys(ACLED_ROW), ...rows.map(Object.values)];
    const at = Object.keys(ACLED_ROW).indexOf("event_date");
    const dated = cells.map((row) => row.map((cell, column) => (column === at ? 44973 : cell)));
    const sheet = utils.aoa_to_sheet([head ?? [], ...dated]);
    const book = utils.book_new(sheet, "events");
    const [read] = await readAll(
      write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer,
      "book.xlsx",
    );
    expect(read?.columns.start[0]).toBe(Date.UTC(2023, 1, 16) / 86_400_000);
    expect(read?.decisions).toContainEqual({ code: "excel-dates", cells: 3 });
  });
});

it("a workbook that counts days from 1904 does so where a day is a plain number, too", async () => {
  const sheet = utils.aoa_to_sheet([
    ["Date", "Province", "Group"],
    [43511, "Kabul", "A"],
    [43512.5, "Kunar", "B"],
  ]);
  const book = utils.book_new(sheet, "events");
  book.Workbook = { WBProps: { date1904: true } };
  const file = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  const { columns } = await readOne(file);
  expect([...columns.start]).toEqual([dayNumber("2023-02-16"), dayNumber("2023-02-17")]);
  expect(tableFacts(await openOne(file)).columns[0]?.readings).toMatchObject([
    { text: "43511", dmy: "2023-02-16" },
    { text: "43512.5", dmy: "2023-02-17" },
  ]);
});

describe("a Parquet file", () => {
  it("has numbers and dates of its own types", async () => {
    const file = parquetWriteBuffer({
      columnData: [
        { name: "event_date", data: [new Date("2023-02-16T00:00:00Z")], type: "TIMESTAMP" },
        { name: "event_type", data: ["Battles"], type: "STRING" },
        { name: "event_id_cnty", data: ["AFG1"], type: "STRING" },
        { name: "latitude", data: [34.5], type: "DOUBLE" },
        { name: "longitude", data: [69.25], type: "DOUBLE" },
        { name: "fatalities", data: [3n], type: "INT64" },
      ],
    });
    const [read] = await readAll(file, "table.parquet");
    expect(read?.columns.start[0]).toBe(Date.UTC(2023, 1, 16) / 86_400_000);
    expect(read?.columns.latitude[0]).toBe(34.5);
    expect(read?.columns.longitude[0]).toBe(69.25);
    expect(read?.columns.deathsBest[0]).toBe(3);
  });
});

describe("JSON", () => {
  it("may have its records deep in an answer", async () => {
    const events = [
      { date: "2023-01-01", province: "Kabul" },
      { date: "2023-01-02", province: "Kunar" },
    ];
    for (const answer of [{ response: { events } }, { data: { response: { events } } }]) {
      const { columns } = await readOne(JSON.stringify(answer));
      expect(columns.admin1.texts).toEqual(["Kabul", "Kunar"]);
    }
  });

  it.each([
    [
      "lists of objects in it",
      [{ id: 1, date: "2023-01-01", lat: 34.5, lon: 69.2, actors: [{ name: "x" }] }],
    ],
    [
      "only objects in it",
      {
        features: [
          { attributes: { date: "2023-01-01", place: "Kabul" }, geometry: { x: 69.2, y: 34.5 } },
        ],
      },
    ],
  ])("may hold a single record with %s", async (_, file) => {
    const { columns } = await readOne(JSON.stringify(file));
    expect([...columns.start]).toEqual([dayNumber("2023-01-01")]);
    expect([...columns.latitude]).toEqual([34.5]);
  });

  const actors = [
    { name: "x", role: "a", group: "y" },
    { name: "z", role: "b", group: "y" },
  ];
  it("may be one line, a record of its own or an answer that holds some", async () => {
    const event = { id: 1, date: "2023-01-01", lat: 34.5, lon: 69.2 };
    const { columns } = await readOne(JSON.stringify({ ...event, actors }));
    expect([columns.rows, ...columns.latitude]).toEqual([1, 34.5]);
    const answer = { date: "2024-02-02", count: 1, source: "S", events: [{ ...event, actors }] };
    const inside = await readOne(JSON.stringify(answer));
    expect([...inside.columns.start]).toEqual([dayNumber("2023-01-01")]);
  });

  it("may have the numbers of Python that are none", async () => {
    const file =
      '[{"date": "2023-01-01", "province": "Kabul", "killed": NaN}, {"date": "2023-01-02", "province": "Kunar", "killed": 3}]';
    const { columns, notes } = await readOne(file);
    expect([...columns.deathsBest]).toEqual([UNKNOWN, 3]);
    expect(notes).toEqual([]);
  });

  it("may be a collection of one feature on one line, whatever it says of itself", async () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
    const geometry = { type: "Point", coordinates: [69.2, 34.5] };
    const features = [{ type: "Feature", properties: { date: "2023-01-01" }, geometry }];
    const file = JSON.stringify({ type: "FeatureCollection", crs, features });
    expect([...(await readOne(file)).columns.latitude]).toEqual([34.5]);
  });

  it.each([
    ["urn:ogc:def:crs:EPSG::32642", [516_000, 3_819_500, 69.1747, 34.5168], true],
    ["EPSG:4326", [69.2, 34.5, 69.2, 34.5], false],
    ["urn:ogc:def:crs:EPSG::32642", [69.2, 34.5, 69.2, 34.5], false],
  ])("whose points are in %s is read in degrees", async (name, [x, y, lon, lat], isSaid) => {
    const feature = (id: number) => ({
      type: "Feature",
      properties: { id, date: "2023-01-01" },
      geometry: { type: "Point", coordinates: [x, y] },
    });
    const file = { type: "FeatureCollection", crs: { type: "name", properties: { name } } };
    const { columns, notes, decisions } = await readOne(
      JSON.stringify({ ...file, features: [feature(1), feature(2)] }),
    );
    expect(columns.longitude[1]).toBeCloseTo(lon ?? NaN, 3);
    expect(columns.latitude[1]).toBeCloseTo(lat ?? NaN, 3);
    expect(notes).toEqual([]);
    expect(decisions.some(({ code }) => code === "reprojected")).toBe(isSaid);
  });

  it("with a shape that is no point says so of the row", async () => {
    const point = { type: "Point", coordinates: [69.1, 34.5] };
    const shapes = [
      point,
      point,
      {
        type: "MultiPoint",
        coordinates: [
          [69, 34],
          [70, 35],
        ],
      },
      null,
    ];
    const features = shapes.map((geometry, at) => ({
      type: "Feature",
      properties: { date: `2023-01-0${at + 1}` },
      geometry,
    }));
    const file = JSON.stringify({ type: "FeatureCollection", features });
    const { columns, notes } = await readOne(file);
    expect(columns.rows).toBe(4);
    expect(notes).toMatchObject([{ reason: "unreadable-coordinates", lines: [3] }]);
  });
});

describe("what is no table", () => {
  it.each([
    ["empty", ""],
    ["empty", " \n\n "],
    ["markup", "<html><table></table></html>"],
    ["no-objects", "[1, 2, 3]"],
    ["no-objects", "[[1, 2], [3, 4]]"],
    ["no-objects", '{"a": [1, 2], "b": [3]}'],
    ["empty", '{"type": "FeatureCollection", "features": []}'],
    ["empty", '{"status": 200, "success": true, "count": 0, "data": []}'],
    ["one-value", '[{"name": "a"}, {"name": "b"}]'],
    ["no-delimiter", "words without any part"],
    ["no-directory", "PK\u0003\u0004 and nothing else"],
    ["other-kind", "%PDF-1.7 and, so, on"],
    ["not-text", "a,b\u0000\u0000,c"],
    ["packed-otherwise", "BZh91AY&SY and, more, of it"],
    ["damaged", "PAR1 and nothing else, but some more of it"],
  ])("is refused as %s, with the name of the file", async (code, text) => {
    const { tables, faults } = await openEventFile(new Blob([text]), "some.file");
    expect(tables).toEqual([]);
    expect(faults).toMatchObject([{ code, where: "some.file" }]);
  });

  it.each([64, 300, 4096, 100_000])("nor is one read in %i bytes of no order", async (size) => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = new DataView(new ArrayBuffer(size));
      let state = seed;
      for (let at = 0; at < size; at++) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        random.setUint8(at, state >>> 24);
      }
      const { faults } = await openEventFile(new Blob([random.buffer]), "events.csv");
      expect(faults).toMatchObject([{ code: "not-text" }]);
    }
  });

  it("but for a few bytes of that kind among much text", async () => {
    const clean = writeRows(manyRows(ACLED_ROW, "event_id_cnty", Array(30).fill({})));
    const hurt = clean.replaceAll("AFG12", "AFG12\u0000").replaceAll("AFG21", "\u0002AFG21");
    expect((await readOne(`${hurt}\u001a`)).columns.rows).toBe(30);
  });
});

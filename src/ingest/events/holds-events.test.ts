import { utils, write } from "@e965/xlsx";
import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { ACLED_ROW, writeParquet, writeRows } from "../../testing/event-files.ts";
import { holdsEvents } from "./holds-events.ts";
import { openEventFile } from "./open-event-file.ts";

const csv = writeRows([ACLED_ROW]);
const packed = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;
const book = (bookType: "xlsx" | "xls" | "ods") =>
  write(utils.book_new(utils.aoa_to_sheet([["Date"], ["2023-01-01"]]), "a"), {
    type: "array",
    bookType,
  }) as ArrayBuffer;
const officeFile = (path: string) =>
  packed(zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [path]: strToU8("<x/>") }));
const openDocument = (kind: string) =>
  packed(
    zipSync({
      mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
      "content.xml": strToU8("<x/>"),
    }),
  );

const prose = [
  "Kabul, 12 January 2023, by our correspondent",
  "On Tuesday, as residents said, shots were heard in the west, near the river.",
  "Police, who did not want to be named, said that two people died.",
  "It was, they said, over by noon.",
].join("\n");

it.each<[string, BlobPart]>([
  ["delimited text of a known layout", csv],
  ["delimited text in UTF-16", packed(strToU8(`\u00ff\u00fe${[...csv].join("\0")}\0`, true))],
  ["another table with dates", "Date;Place;Killed\n2023-01-01;Kabul;1\n2023-01-02;Kunar;2\n"],
  ["a table of places", "Name|Province|Group\nA|Kabul|x\nB|Kunar|y\n"],
  ["a table of counts", "week,admin2,events\n2024-01-06,A,4\n2024-01-13,B,2\n"],
  ["JSON", JSON.stringify([ACLED_ROW])],
  ["a gzipped file", packed(gzipSync(strToU8(csv)))],
  ["a zip with a table", packed(zipSync({ "a.csv": strToU8(csv) }))],
  ["a workbook", book("xlsx")],
  ["an old workbook", book("xls")],
  ["a workbook of other programs", book("ods")],
  ["Parquet", writeParquet([ACLED_ROW])],
])("is so of %s, whatever its name says", async (_, content) => {
  expect(await holdsEvents(new File([content], "events"))).toBe(true);
});

it.each<[string, BlobPart]>([
  ["prose", prose],
  ["a list of words", "one\ntwo\nthree\n"],
  ["a diary", "Date, what was heard\n2023-01-01, shots\n2023-01-02, nothing\n"],
  [
    "a diary with commas",
    "Date, place, what was heard\n2023-01-01, Kabul, shots, then nothing\n2023-01-02, Kunar, rain\n",
  ],
  ["a letter of Word", officeFile("word/document.xml")],
  ["a letter of other programs", openDocument("text")],
  ["a zip of pictures", packed(zipSync({ "a.png": strToU8("x") }))],
  ["an old letter of Word", packed(strToU8("\u00d0\u00cf\u0011\u00e0 and WordDocument", true))],
  ["PDF", "%PDF-1.7 a, b, c\n1,2,3\n"],
  ["nothing", ""],
])("is not so of %s", async (_, content) => {
  expect(await holdsEvents(new File([content], "letter"))).toBe(false);
});

it("tells a text of other programs from a workbook when it is opened, too", async () => {
  const { tables, faults } = await openEventFile(new Blob([openDocument("text")]), "letter.ods");
  expect(tables).toEqual([]);
  expect(faults).not.toEqual([]);
});

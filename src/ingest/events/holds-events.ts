import { beginningOf } from "./byte-source.ts";
import { magicOf } from "../file-magic.ts";
import { guessMapping } from "./guess-mapping.ts";
import { openEventFile } from "./open-event-file.ts";
import type { OpenedTable } from "./opened.ts";
import { isOpenSpreadsheet, zipEntries } from "./zip-members.ts";

const LOOKED_AT = 4096;
/** Prose has commas, but never as many in most of its lines. */
const FEWEST_CELLS = 3;
const MOST = 0.9;

/** A name for the stream that old Excel keeps its workbook in, in UTF-16; Word's files have none. */
const WORKBOOK = ["Workbook", "Book"].map((name) =>
  [...`${name}\0`].map((letter) => `${letter}\0`).join(""),
);

async function holdsWorkbook(file: File): Promise<boolean> {
  const text = new TextDecoder("windows-1252").decode(await file.arrayBuffer());
  return WORKBOOK.some((name) => text.includes(name));
}

async function holdsTables(file: File): Promise<boolean> {
  const entries = await zipEntries(file);
  if (await isOpenSpreadsheet(entries)) return true;
  const paths = entries.map(({ path }) => path);
  const isOffice = paths.includes("[Content_Types].xml");
  return isOffice
    ? paths.some((path) => path.startsWith("xl/workbook."))
    : paths.some((path) => /\.(?:csv|tsv|txt|json|geojson|xlsx|parquet)$/iu.test(path));
}

/** A text is a table where its rows are alike and say when or where, or its header is known. */
function isTable({ format, header, sample, recognised }: OpenedTable): boolean {
  if (format !== "delimited" || recognised.kind === "layout") return true;
  const alike = sample.filter((row) => row.length === header.length);
  if (header.length < FEWEST_CELLS || alike.length < sample.length * MOST) return false;
  const { date, latitude, point, admin1 } = guessMapping(header, sample).mapping.columns;
  const says = [date, latitude, point, admin1].some((column) => column !== undefined);
  return says || recognised.kind === "aggregate";
}

/** Whether a file whose name does not say so is a table of events, by what is in it. */
export async function holdsEvents(file: File): Promise<boolean> {
  const { bytes } = await beginningOf({ name: file.name, blob: file, packing: "none" }, LOOKED_AT);
  switch (magicOf(bytes)) {
    case "gzip":
    case "parquet":
      return true;
    case "zip":
      return holdsTables(file);
    case "ole":
      return holdsWorkbook(file);
    case "text":
      return (await openEventFile(file, file.name)).tables.some(isTable);
  }
}

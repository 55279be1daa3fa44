import { utils, write } from "@e965/xlsx";
import { gzipSync, strToU8, zipSync } from "fflate";
import { ACLED_ROW, manyRows, UCDP_ROW, writeParquet, writeRows } from "./event-files.ts";

const rows = manyRows(ACLED_ROW, "event_id_cnty", [
  {},
  { notes: 'a\n"b"' },
  { event_date: "" },
  {},
]);
const csv = writeRows(rows);
const features = rows.map(({ latitude, longitude, ...properties }) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [Number(longitude), Number(latitude)] },
}));

const sheet = utils.aoa_to_sheet([Object.keys(ACLED_ROW), ...rows.map(Object.values)]);
const workbook = (bookType: "xlsx" | "ods") =>
  new Uint8Array(
    write(utils.book_new(sheet, "events"), { type: "array", bookType }) as ArrayBuffer,
  );

/** A table of no known layout, with what only such tables have. */
const other = [
  "Year;Month;Day;Province;Coordinates;Group;Killed",
  "2015;1;2;Helmand;34°31'N, 69°10'E;Unknown;10-15",
  '1401;Dalw;27;کابل;POINT (69.17 34.52);"A; B";at least 4',
  '2015;0;0;Kunar;"34,52 71,4";B;5+',
  "Total;;;;;;19",
].join("\r\n");

/** Small whole files of several formats, to be damaged. */
export const FILES_TO_DAMAGE: Readonly<Record<string, Uint8Array>> = {
  "acled.csv": strToU8(csv),
  "acled-semicolons.csv": strToU8(writeRows(rows, { delimiter: ";", lineEnd: "\r\n" })),
  "other.csv": strToU8(other),
  "ucdp.csv": strToU8(writeRows([UCDP_ROW, { ...UCDP_ROW, id: "2" }])),
  "list.json": strToU8(JSON.stringify(rows)),
  "lines.ndjson": strToU8(rows.map((row) => JSON.stringify(row)).join("\n")),
  "points.geojson": strToU8(JSON.stringify({ type: "FeatureCollection", features }, null, 1)),
  "acled.csv.gz": gzipSync(strToU8(csv)),
  "book.xlsx": workbook("xlsx"),
  "book.ods": workbook("ods"),
  "table.parquet": new Uint8Array(writeParquet(rows)),
  "acled.zip": zipSync({ "a.csv": strToU8(csv) }),
};

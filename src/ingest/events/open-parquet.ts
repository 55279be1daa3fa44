import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import type { Member } from "./byte-source.ts";
import { checkGroups, checkRowCounts } from "./check-parquet.ts";
import { type OpenedTable, SAMPLE_ROWS, type TableSource } from "./opened.ts";
import { compressors } from "./parquet-compressors.ts";
import type { RowTaker } from "./row-taker.ts";
import { recognise } from "./recognise-layout.ts";
import { RecordCells, textOfValue } from "./record-rows.ts";

const fileOf = (blob: Blob) => ({
  byteLength: blob.size,
  slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
});

/** Rows that are decoded at a time. */
const BATCH = 10_000;
const LOOKED_AT = 200;

async function metadataOf(blob: Blob): Promise<FileMetaData> {
  const metadata = await parquetMetadataAsync(fileOf(blob));
  checkRowCounts(metadata);
  return metadata;
}

async function textsOf(
  blob: Blob,
  metadata: FileMetaData,
  header: readonly string[],
  rowStart: number,
  rowEnd: number,
): Promise<string[][]> {
  await checkGroups(blob, metadata.row_groups, rowStart, rowEnd);
  const file = fileOf(blob);
  const records = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd });
  return records.map((record) => header.map((name) => textOfValue(record[name])));
}

/** @throws at a damaged file */
export async function openParquet(member: Member): Promise<OpenedTable> {
  const metadata = await metadataOf(member.blob);
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows = Math.min(LOOKED_AT, Number(metadata.num_rows));
  const texts = await textsOf(member.blob, metadata, header, 0, rows);
  return {
    name: member.name,
    format: "parquet",
    header,
    headerLine: 0,
    sample: texts.slice(0, SAMPLE_ROWS),
    text: null,
    recognised: recognise(header, texts),
    source: { kind: "parquet", member },
  };
}

/** @throws at a damaged file */
export async function readParquet(
  { member: { blob } }: Extract<TableSource, { kind: "parquet" }>,
  { header }: OpenedTable,
  taker: RowTaker,
): Promise<void> {
  const metadata = await metadataOf(blob);
  const cells = new RecordCells();
  const rows = Number(metadata.num_rows);
  for (let from = 0; from < rows; from += BATCH) {
    const to = Math.min(rows, from + BATCH);
    const texts = await textsOf(blob, metadata, header, from, to);
    if (texts.length === 0) return;
    texts.forEach((row, at) => taker.row(cells.of(row, from + at + 1)));
    taker.progress(Math.floor((to / rows) * blob.size));
  }
}

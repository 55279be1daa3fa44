import type { ColumnMetaData, FileMetaData, PageHeader, RowGroup } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/**
 * What a Parquet file says of its own sizes and counts is checked before hyparquet decodes it: of a
 * page header that lacks a size it makes an offset that is no number, and then reads the first byte of
 * the page for ever. The types promise numbers; a damaged file keeps no promise.
 */
const isCount = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`parquet: ${what}`);
}

/** How many values the page holds; 0 for a dictionary. */
function valuesIn({ type, compressed_page_size: size, ...page }: PageHeader): number {
  if (type === "DICTIONARY_PAGE") {
    demand(isCount(page.dictionary_page_header?.num_values), "a dictionary without a count");
    return 0;
  }
  const header = page.data_page_header ?? page.data_page_header_v2;
  demand(isCount(header?.num_values), "a page without a count of values");
  if (type === "DATA_PAGE_V2") {
    const v2 = page.data_page_header_v2;
    demand(isCount(v2?.num_nulls) && v2.num_nulls <= v2.num_values, "a wrong count of nulls");
    demand(isCount(v2.num_rows) && v2.num_rows <= v2.num_values, "a wrong count of rows");
    const [repetition, definition] = [
      v2.repetition_levels_byte_length,
      v2.definition_levels_byte_length,
    ];
    const isWithin = isCount(repetition) && isCount(definition) && repetition + definition <= size;
    demand(isWithin, "levels that are longer than their page");
  }
  return header.num_values;
}

async function checkChunk(blob: Blob, chunk: ColumnMetaData, rows: number): Promise<void> {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  demand(isCount(start) && isCount(end) && end <= blob.size, "a column that lies outside the file");
  const view = new DataView(await blob.slice(start, end).arrayBuffer());
  const reader = { view, offset: 0 };
  let values = 0;
  // As hyparquet does: a last lone byte is no page.
  while (reader.offset < view.byteLength - 1) {
    const page = parquetHeader(reader);
    const sizes = [page.compressed_page_size, page.uncompressed_page_size];
    demand(sizes.every(isCount), "a page without a size");
    reader.offset += page.compressed_page_size;
    demand(reader.offset <= view.byteLength, "a page that is longer than its column");
    values += valuesIn(page);
  }
  demand(values === Number(chunk.num_values), "a column with other values than it counts");
  demand(values >= rows, "a column with fewer values than rows");
}

/** @throws where the rows of the groups are not those of the file */
export function checkRowCounts({ num_rows: rows, row_groups: groups }: FileMetaData): void {
  const counts = groups.map((group) => Number(group.num_rows));
  const sum = counts.reduce((before, count) => before + count, 0);
  demand(counts.every(isCount) && sum === Number(rows), "other rows than the file counts");
}

/**
 * Checks the groups whose first row is one of `from` to before `to`: who asks batch by batch has each
 * group checked once.
 * @throws where a page does not say what it holds, or says what cannot be
 */
export async function checkGroups(
  blob: Blob,
  groups: readonly RowGroup[],
  from: number,
  to: number,
): Promise<void> {
  let start = 0;
  for (const { num_rows, columns } of groups) {
    if (start >= from && start < to)
      for (const { meta_data: chunk } of columns) {
        demand(chunk !== undefined, "a column that does not say where it lies");
        await checkChunk(blob, chunk, Number(num_rows));
      }
    start += Number(num_rows);
  }
}

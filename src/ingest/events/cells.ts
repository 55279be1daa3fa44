/** One row as ranges of bytes: cell `c` is `buffer[starts[c] .. ends[c])`, UTF-8, without quotes. */
export interface Cells {
  buffer: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** The line of the file in which the row begins, from 1. */
  line: number;
}

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const QUOTE = 34;
export const SPACE = 32;

const decoder = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");

/**
 * Bytes → text. Cells that are not UTF-8 are read as Windows-1252: files that were put together from
 * several sources hold both.
 */
export function textOf(buffer: Uint8Array, start: number, end: number): string {
  const bytes = buffer.subarray(start, end);
  try {
    return decoder.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

export const cellText = (cells: Cells, cell: number): string =>
  cell < cells.count ? textOf(cells.buffer, cells.starts[cell]!, cells.ends[cell]!) : "";

export const cellTexts = (cells: Cells): string[] =>
  Array.from({ length: cells.count }, (_, cell) => cellText(cells, cell));

/** A row as a line of CSV, for the list of rows that were set aside. */
export const lineOf = (texts: readonly string[]): string =>
  texts
    .map((text) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(",");

/** Is nothing but spaces and tabs in the cell? */
export function isBlank(cells: Cells, cell: number): boolean {
  if (cell >= cells.count) return true;
  const end = cells.ends[cell]!;
  for (let at = cells.starts[cell]!; at < end; at++) if (cells.buffer[at]! > SPACE) return false;
  return true;
}

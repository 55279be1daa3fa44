import type { Cells } from "./cells.ts";

/** Rows of texts → cells of bytes, so that all formats go the way of delimited text. */
export class RecordCells {
  private readonly encoder = new TextEncoder();
  private readonly cells: Cells = {
    buffer: new Uint8Array(4096),
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    count: 0,
    line: 0,
  };

  /** `line`: of the file, or the number of the row. The result is used again by the next call. */
  of(texts: readonly string[], line: number): Cells {
    const { cells } = this;
    if (cells.starts.length < texts.length) {
      cells.starts = new Int32Array(texts.length);
      cells.ends = new Int32Array(texts.length);
    }
    const most = texts.reduce((bytes, text) => bytes + text.length * 3, 0);
    if (cells.buffer.length < most) cells.buffer = new Uint8Array(most * 2);
    let at = 0;
    texts.forEach((text, cell) => {
      cells.starts[cell] = at;
      at += this.encoder.encodeInto(text, cells.buffer.subarray(at)).written;
      cells.ends[cell] = at;
    });
    cells.count = texts.length;
    cells.line = line;
    return cells;
  }
}

/** A value of JSON, a sheet or Parquet → the text of a cell; lists are joined by semicolons. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value === "object")
    return Array.isArray(value)
      ? value
          .filter((part) => typeof part !== "object")
          .map(String)
          .join(";")
      : "";
  return typeof value === "function" || typeof value === "symbol" ? "" : String(value);
}

import { type Course, inUtf8, piecesOf } from "./byte-source.ts";
import { textOf } from "./cells.ts";
import type { OpenedTable, TableSource } from "./opened.ts";
import type { RowTaker } from "./row-taker.ts";
import { RowTokenizer } from "./row-tokenizer.ts";

/** So much of a damaged line is shown. */
const SHOWN = 4000;

export async function readDelimited(
  source: Extract<TableSource, { kind: "delimited" }>,
  { header, headerLine }: OpenedTable,
  course: Course,
  taker: RowTaker,
): Promise<void> {
  const tokenizer = new RowTokenizer(source.delimiter.charCodeAt(0), {
    row(cells) {
      if (cells.line > headerLine) taker.row(cells);
      // What stands above the header has cells of its own.
      else if (cells.line === headerLine) tokenizer.width = header.length;
    },
    damaged(why, line, bytes) {
      if (line > headerLine)
        taker.fault(why, line, textOf(bytes, 0, Math.min(bytes.length, SHOWN)));
    },
  });
  if (headerLine === 0) tokenizer.width = header.length;
  const pieces = inUtf8(piecesOf(source.member, course), source.encoding);
  for await (const { bytes, taken } of pieces) {
    tokenizer.push(bytes);
    if (taken > 0) taker.progress(taken);
  }
  tokenizer.end(course.cut !== null);
}

import type { CodedColumn, CodedLists, PrefixedTexts, WordedTexts } from "./event-columns.ts";
import { prefixedTextAt, wordedTextAt } from "./packed-text.ts";

export { eachWord, wordsOf } from "./packed-text.ts";

/** A row's own text; "" where it has none. */
export const textAt = (column: PrefixedTexts | WordedTexts, row: number): string =>
  column.kind === "worded" ? wordedTextAt(column, row) : prefixedTextAt(column, row);

/** The text of a row's code; "" where it has none. */
export const codedAt = ({ texts, codes }: CodedColumn, row: number): string =>
  texts[codes[row] ?? texts.length] ?? "";

/** The codes of a row's texts, as a view of the column's own. */
export function codesAt({ offsets, codes, lists }: CodedLists, row: number): CodedLists["codes"] {
  const list = lists[row] ?? 0;
  return codes.subarray(offsets[list], offsets[list + 1]);
}

/** The texts of a row's codes. */
export const listAt = (column: CodedLists, row: number): readonly string[] =>
  Array.from(codesAt(column, row), (code) => column.texts[code] ?? "");

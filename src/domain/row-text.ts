import type { CodedColumn, CodedLists, TextColumn } from "./event-columns.ts";

const decoder = new TextDecoder();

/** A row's own text; "" where it has none. */
export const textAt = ({ offsets, bytes }: TextColumn, row: number): string =>
  decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));

/** The text of a row's code; "" where it has none. */
export const codedAt = ({ texts, codes }: CodedColumn, row: number): string =>
  texts[codes[row] ?? texts.length] ?? "";

/** The texts of a row's codes. */
export const listAt = ({ texts, offsets, codes }: CodedLists, row: number): readonly string[] =>
  Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => texts[code] ?? "");

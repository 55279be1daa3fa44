import type { CodedColumn } from "../domain/event-columns.ts";

/** The code of a value in the order of a dimension. */
export type CodeOf = (value: string) => number;

/** Takes the codes of a row, each of which counts once. */
export interface RowOfCodes {
  add(code: number): void;
}

/** How many codes a row has: none, exactly one, or any number (at most `most` in all rows). */
export type RowCodes =
  | { readonly each: "none" }
  | { readonly each: "one"; readonly codeAt: (row: number) => number }
  | {
      readonly each: "many";
      readonly most: number;
      readonly addTo: (row: number, codes: RowOfCodes) => void;
    };

/** Rows that have no code. */
export const NOTHING: RowCodes = { each: "none" };
/** Rows that all have the same. */
export const always = (code: number): RowCodes => ({ each: "one", codeAt: () => code });

/** A code for each text of a column, and behind them that of rows without a text. */
export function codedTexts({ texts }: CodedColumn, codeOf: (text: string) => number): Uint32Array {
  return Uint32Array.from([...texts, ""], codeOf);
}

import type { CodedColumn, CodedLists } from "../../domain/event-columns.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { textOf } from "./cells.ts";
import { GrowingIntegers } from "./growing.ts";

/** What programs write into a cell that is empty. */
const NOTHING: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "NA",
  "N/A",
  "n/a",
  "NaN",
  "nan",
  "NULL",
  "null",
  "#N/A",
  "None",
  "<NA>",
]);
export const isNothing = (text: string): boolean => NOTHING.has(text);

/** No text, here where codes are signed; NO_CODE in the finished columns, where they are not. */
export const NONE = -1;

/** Texts by code, each once. */
class Texts {
  readonly list: string[] = [];
  private readonly codes = new Map<string, number>();

  codeOf(raw: string): number {
    const text = raw.trim();
    if (isNothing(text)) return NONE;
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.list.length;
    this.codes.set(text, code);
    this.list.push(text);
    return code;
  }
}

export type Rename = (text: string) => string;
const same: Rename = (text) => text;

/** Cells of one text each. `rename`: the text for a cell, asked once for each that differs. */
export class CodedColumnBuilder {
  private readonly dictionary = new ByteDictionary();
  private readonly codeOfKey = new GrowingIntegers();
  private readonly codes = new GrowingIntegers();
  private readonly texts = new Texts();

  constructor(private readonly rename: Rename = same) {}

  /** → the code of the cell; nothing is added to the column. */
  codeOf(buffer: Uint8Array, start: number, end: number): number {
    if (start >= end) return NONE;
    const key = this.dictionary.keyOf(buffer, start, end);
    if (key === this.codeOfKey.length)
      this.codeOfKey.push(this.texts.codeOf(this.rename(textOf(buffer, start, end).trim())));
    return this.codeOfKey.values[key]!;
  }

  push(code: number): void {
    this.codes.push(code);
  }

  build(): CodedColumn {
    return { texts: this.texts.list, codes: this.codes.toUnsigned() };
  }
}

export type Split = (text: string) => readonly string[];
/** UCDP sets each part in quotes of its own. */
export const splitAtSemicolons: Split = (text) =>
  text.split(";").map((part) => part.trim().replace(/^"([^"]*)"$/u, "$1"));
export const wholeCell: Split = (text) => [text];

/** Cells of lists. `split` is asked once for each cell that differs. */
export class CodedListsBuilder {
  private readonly dictionary = new ByteDictionary();
  /** Where the codes of a key end in `codesOfKeys`. */
  private readonly endOfKey = new GrowingIntegers();
  private readonly codesOfKeys = new GrowingIntegers();
  private readonly texts = new Texts();
  private readonly offsets = new GrowingIntegers();
  private readonly codes = new GrowingIntegers();

  constructor() {
    this.offsets.push(0);
  }

  /** → the number of the cell for `push`; -1: the cell names nobody. */
  keyOf(buffer: Uint8Array, start: number, end: number, split: Split): number {
    if (start >= end) return -1;
    const key = this.dictionary.keyOf(buffer, start, end);
    if (key === this.endOfKey.length) this.addKey(split(textOf(buffer, start, end)));
    return this.endOfKey.values[key]! > this.startOf(key) ? key : -1;
  }

  push(key: number): void {
    if (key >= 0) {
      const end = this.endOfKey.values[key]!;
      for (let at = this.startOf(key); at < end; at++)
        this.codes.push(this.codesOfKeys.values[at]!);
    }
    this.offsets.push(this.codes.length);
  }

  build(): CodedLists {
    return {
      texts: this.texts.list,
      offsets: this.offsets.toUnsigned(),
      codes: this.codes.toUnsigned(),
    };
  }

  private startOf(key: number): number {
    return key === 0 ? 0 : this.endOfKey.values[key - 1]!;
  }

  private addKey(parts: readonly string[]): void {
    const codes = new Set(parts.map((part) => this.texts.codeOf(part)));
    codes.delete(NONE);
    for (const code of codes) this.codesOfKeys.push(code);
    this.endOfKey.push(this.codesOfKeys.length);
  }
}

import type { CodedColumn, CodedLists } from "../../domain/event-columns.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { textOf } from "./cells.ts";
import { GrowingIntegers } from "./growing.ts";
import { inUse } from "./in-use.ts";
import { narrowCodes } from "./narrow-array.ts";
import { isNothing, plainText } from "./plain-text.ts";

/** No text, here where codes are signed; the number of texts in the finished columns. */
export const NONE = -1;

/** Texts by code, each once. */
class Texts {
  readonly list: string[] = [];
  private readonly codes = new Map<string, number>();

  codeOf(raw: string): number {
    const text = plainText(raw);
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
    const { list } = this.texts;
    const { length } = this.codes;
    const { kept, values } = inUse(this.codes.values, length, list.length);
    return {
      texts: kept.map((code) => list[code]!),
      codes: narrowCodes(values, length, kept.length, kept.length),
    };
  }
}

/** The list of nobody. */
export const EMPTY_LIST = 0;

export type Split = (text: string) => readonly string[];
/** UCDP sets each part in quotes of its own. */
export const splitAtSemicolons: Split = (text) =>
  text.split(";").map((part) => part.trim().replace(/^"([^"]*)"$/u, "$1"));
export const wholeCell: Split = (text) => [text];

/** Cells of lists. `split` is asked once for each cell that differs. */
export class CodedListsBuilder {
  private readonly dictionary = new ByteDictionary();
  private readonly listOfKey = new GrowingIntegers();
  private readonly texts = new Texts();
  /** Lists by their codes: cells that are written differently may name the same. */
  private readonly numbers = new Map<string, number>([["", EMPTY_LIST]]);
  private readonly offsets = new GrowingIntegers();
  private readonly codes = new GrowingIntegers();
  private readonly lists = new GrowingIntegers();

  constructor() {
    this.offsets.push(0);
    this.offsets.push(0);
  }

  /** → the list that a cell names, for `push`; EMPTY_LIST: nobody. */
  listOf(buffer: Uint8Array, start: number, end: number, split: Split): number {
    if (start >= end) return EMPTY_LIST;
    const key = this.dictionary.keyOf(buffer, start, end);
    if (key === this.listOfKey.length)
      this.listOfKey.push(this.numberOf(split(textOf(buffer, start, end))));
    return this.listOfKey.values[key]!;
  }

  push(list: number): void {
    this.lists.push(list);
  }

  build(): CodedLists {
    const { list } = this.texts;
    const { length } = this.lists;
    const lists = inUse(this.lists.values, length, this.numbers.size, EMPTY_LIST);
    const [offsets, had] = [new GrowingIntegers(), new GrowingIntegers()];
    offsets.push(0);
    for (const each of lists.kept) {
      const end = this.offsets.values[each + 1]!;
      for (let at = this.offsets.values[each]!; at < end; at++) had.push(this.codes.values[at]!);
      offsets.push(had.length);
    }
    const codes = inUse(had.values, had.length, list.length);
    return {
      texts: codes.kept.map((code) => list[code]!),
      offsets: offsets.toUnsigned(),
      codes: narrowCodes(codes.values, had.length, codes.kept.length, 0),
      lists: narrowCodes(lists.values, length, lists.kept.length, EMPTY_LIST),
    };
  }

  private numberOf(parts: readonly string[]): number {
    const codes = new Set(parts.map((part) => this.texts.codeOf(part)));
    codes.delete(NONE);
    const name = [...codes].join();
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const list = this.numbers.size;
    this.numbers.set(name, list);
    for (const code of codes) this.codes.push(code);
    this.offsets.push(this.codes.length);
    return list;
  }
}

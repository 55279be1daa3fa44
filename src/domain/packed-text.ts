import { type PrefixedTexts, ROWS_IN_BLOCK, type WordedTexts } from "./event-columns.ts";

const decoder = new TextDecoder();
const SPACE = 32;
const NO_BYTES = new Uint8Array();
const MORE = 0x80;

/** A place in packed bytes, from which numbers are read one after the other. */
class Reader {
  at: number;

  constructor(
    private readonly bytes: Uint8Array,
    at: number,
  ) {
    this.at = at;
  }

  next(): number {
    let byte = this.bytes[this.at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= MORE; shift += 7) {
      byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while (this.bytes[this.at++]! >= MORE);
  }
}

const blockOf = (row: number) => Math.floor(row / ROWS_IN_BLOCK);

/** The text of a row. */
export function prefixedTextAt({ blocks, bytes }: PrefixedTexts, row: number): string {
  const reader = new Reader(bytes, blocks[blockOf(row)]!);
  let text = NO_BYTES;
  for (let at = row - (row % ROWS_IN_BLOCK); at <= row; at++) {
    const shared = reader.next();
    const added = reader.next();
    const next = new Uint8Array(shared + added);
    next.set(text.subarray(0, shared));
    next.set(bytes.subarray(reader.at, reader.at + added), shared);
    reader.at += added;
    text = next;
  }
  return decoder.decode(text);
}

const wordStart = ({ wordEnds }: WordedTexts, word: number) =>
  word === 0 ? 0 : wordEnds[word - 1]!;

/** The text of a row. */
export function wordedTextAt(column: WordedTexts, row: number): string {
  const { blocks, bytes, wordEnds, wordBytes } = column;
  const reader = new Reader(bytes, blocks[blockOf(row)]!);
  for (let at = row - (row % ROWS_IN_BLOCK); at < row; at++) reader.skip(reader.next());
  const words = Array.from({ length: reader.next() }, () => reader.next());
  const length = words.reduce(
    (sum, word) => sum + wordEnds[word]! - wordStart(column, word) + 1,
    -1,
  );
  if (length < 0) return "";
  const text = new Uint8Array(length).fill(SPACE);
  let to = 0;
  for (const word of words) {
    const part = wordBytes.subarray(wordStart(column, word), wordEnds[word]);
    text.set(part, to);
    to += part.length + 1;
  }
  return decoder.decode(text);
}

/** Each word that is in some row, once. */
export const wordsOf = (column: WordedTexts): string[] =>
  Array.from(column.wordEnds, (end, word) =>
    decoder.decode(column.wordBytes.subarray(wordStart(column, word), end)),
  );

/**
 * Calls `visit` with the words of each row by their numbers, so that a search is asked of each word
 * once, and of rows only which words they have. The list is the same each time.
 */
export function eachRowOfWords(
  column: WordedTexts,
  rows: number,
  visit: (row: number, words: readonly number[]) => void,
): void {
  const reader = new Reader(column.bytes, 0);
  const words: number[] = [];
  for (let row = 0; row < rows; row++) {
    words.length = 0;
    for (let left = reader.next(); left > 0; left--) words.push(reader.next());
    visit(row, words);
  }
}

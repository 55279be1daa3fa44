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

/**
 * 53 bits for each row's text, the same for the same text in any column; 0 for "". What a text shares
 * with the one above is not gone through again, so this is no slower than reading the bytes once.
 */
export function prefixedHashes({ blocks, bytes }: PrefixedTexts, rows: number): Float64Array {
  const reader = new Reader(bytes, blocks[0] ?? 0);
  // FNV-1a and its like over the first so many bytes of a text.
  const high = [0x811c9dc5];
  const low = [0x5bd1e995];
  return Float64Array.from({ length: rows }, () => {
    const shared = reader.next();
    const added = reader.next();
    const length = shared + added;
    for (let at = shared; at < length; at++) {
      const byte = bytes[reader.at++]!;
      high[at + 1] = Math.imul(high[at]! ^ byte, 0x01000193);
      low[at + 1] = Math.imul(low[at]! ^ byte, 0x85ebca6b) ^ (low[at]! >>> 15);
    }
    return length === 0 ? 0 : (high[length]! >>> 0) * 2 ** 21 + (low[length]! >>> 11);
  });
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
 * Calls `visit` for each word of each row, in their order, so that a search is asked of each word once
 * and of rows only which words they have.
 */
export function eachWord(
  column: WordedTexts,
  rows: number,
  visit: (row: number, word: number) => void,
): void {
  const reader = new Reader(column.bytes, 0);
  for (let row = 0; row < rows; row++)
    for (let left = reader.next(); left > 0; left--) visit(row, reader.next());
}

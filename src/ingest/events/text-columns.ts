import { PHRASE_BYTES, PHRASE_WORDS, type TextColumn } from "../../domain/event-columns.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { SPACE, textOf } from "./cells.ts";
import { GrowingBytes, GrowingIntegers } from "./growing.ts";

const encoder = new TextEncoder();

function hasHighByte(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! > 127) return true;
  return false;
}

/** Ids, each of which is taken once. */
export class IdColumnBuilder {
  private readonly dictionary = new ByteDictionary();
  private readonly offsets = new GrowingIntegers();

  constructor() {
    this.offsets.push(0);
  }

  /** Adds a row with the id of the cell, which may be empty → false: another row has that id. */
  add(buffer: Uint8Array, start: number, end: number): boolean {
    if (start < end) {
      const { size } = this.dictionary;
      if (hasHighByte(buffer, start, end)) {
        const bytes = encoder.encode(textOf(buffer, start, end));
        if (this.dictionary.keyOf(bytes, 0, bytes.length) < size) return false;
      } else if (this.dictionary.keyOf(buffer, start, end) < size) return false;
    }
    // Keys stand in the dictionary in the order of the rows, one after the other.
    this.offsets.push(this.dictionary.bytes.length);
    return true;
  }

  build(): TextColumn {
    return { offsets: this.offsets.toUnsigned(), bytes: this.dictionary.bytes.toArray() };
  }
}

/** The beginnings of longer texts: PHRASE_WORDS words with one space between, PHRASE_BYTES bytes. */
export class PhraseColumnBuilder {
  private readonly offsets = new GrowingIntegers();
  private readonly bytes = new GrowingBytes();

  constructor() {
    this.offsets.push(0);
  }

  push(buffer: Uint8Array, start: number, end: number): void {
    const begin = this.bytes.length;
    this.copyWords(buffer, start, end);
    if (hasHighByte(this.bytes.values, begin, this.bytes.length)) this.mendEncoding(begin);
    this.offsets.push(this.bytes.length);
  }

  build(): TextColumn {
    return { offsets: this.offsets.toUnsigned(), bytes: this.bytes.toArray() };
  }

  private copyWords(buffer: Uint8Array, start: number, end: number): void {
    this.bytes.reserve(PHRASE_BYTES);
    const { values } = this.bytes;
    const begin = this.bytes.length;
    const most = begin + PHRASE_BYTES;
    let to = begin;
    let at = start;
    for (let words = 0; words < PHRASE_WORDS; words++) {
      while (at < end && buffer[at]! <= SPACE) at += 1;
      if (at >= end) break;
      const before = to;
      if (to > begin && to < most) values[to++] = SPACE;
      while (at < end && buffer[at]! > SPACE && to < most) values[to++] = buffer[at++]!;
      const isWhole = at >= end || buffer[at]! <= SPACE;
      if (isWhole && to <= most) continue;
      // A word that does not fit is left out, unless nothing else would stand there.
      to = before > begin ? before : startOfCharacter(buffer, at, start) - at + to;
      break;
    }
    this.bytes.length = to;
  }

  /** Bytes that are not UTF-8 are Windows-1252, which needs more room as UTF-8. */
  private mendEncoding(begin: number): void {
    const { values, length } = this.bytes;
    let bytes = encoder.encode(textOf(values, begin, length));
    if (bytes.length > PHRASE_BYTES)
      bytes = bytes.subarray(0, startOfCharacter(bytes, PHRASE_BYTES, 0));
    this.bytes.length = begin;
    this.bytes.append(bytes, 0, bytes.length);
  }
}

/** The last place at or before `at` where no character is cut; not before `least`. */
function startOfCharacter(buffer: Uint8Array, at: number, least: number): number {
  let place = at;
  while (place > least && (buffer[place]! & 0xc0) === 0x80) place -= 1;
  return place;
}

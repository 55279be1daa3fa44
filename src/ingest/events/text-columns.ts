import {
  PHRASE_BYTES,
  PHRASE_WORDS,
  type PrefixedTexts,
  type WordedTexts,
} from "../../domain/event-columns.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { SPACE, textOf } from "./cells.ts";
import { GrowingIntegers } from "./growing.ts";
import { packPrefixed, WordedTextsBuilder } from "./pack-texts.ts";

const encoder = new TextEncoder();
/** From here on bytes are parts of characters beyond ASCII, or of another encoding. */
const HIGH = 0x80;

function hasHighByte(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! >= HIGH) return true;
  return false;
}

/** Ids, each of which is taken once. */
export class IdColumnBuilder {
  private readonly dictionary = new ByteDictionary();
  private readonly ends = new GrowingIntegers();

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
    this.ends.push(this.dictionary.bytes.length);
    return true;
  }

  build(): PrefixedTexts {
    const { values, length } = this.ends;
    return packPrefixed(this.dictionary.bytes.values, values.subarray(0, length));
  }
}

/** The beginnings of longer texts: PHRASE_WORDS words with one space between, PHRASE_BYTES bytes. */
export class PhraseColumnBuilder {
  private readonly texts = new WordedTextsBuilder();
  private readonly phrase = new Uint8Array(PHRASE_BYTES);
  private readonly starts = new Int32Array(PHRASE_WORDS);
  private readonly ends = new Int32Array(PHRASE_WORDS);

  push(buffer: Uint8Array, start: number, end: number): void {
    if (this.pushWords(buffer, start, end)) return;
    const length = this.copyWords(buffer, start, end);
    if (hasHighByte(this.phrase, 0, length)) this.pushMended(length);
    else this.texts.push(this.phrase, length);
  }

  build(): WordedTexts {
    return this.texts.build();
  }

  /** The words as they stand in the cell → false, and nothing is added, where they need a closer look. */
  private pushWords(buffer: Uint8Array, start: number, end: number): boolean {
    const { starts, ends } = this;
    let [words, length, at] = [0, 0, start];
    while (words < PHRASE_WORDS) {
      while (at < end && buffer[at]! <= SPACE) at += 1;
      if (at >= end) break;
      const first = at;
      let byte = buffer[at]!;
      while (byte > SPACE && byte < HIGH && ++at < end) byte = buffer[at]!;
      if (byte >= HIGH) return false;
      length += at - first;
      if (length + words > PHRASE_BYTES) {
        if (words === 0) return false;
        break;
      }
      starts[words] = first;
      ends[words++] = at;
    }
    this.texts.pushWords(buffer, starts, ends, words);
    return true;
  }

  private copyWords(buffer: Uint8Array, start: number, end: number): number {
    const { phrase } = this;
    let to = 0;
    let at = start;
    for (let words = 0; words < PHRASE_WORDS; words++) {
      while (at < end && buffer[at]! <= SPACE) at += 1;
      if (at >= end) break;
      const before = to;
      if (to > 0 && to < PHRASE_BYTES) phrase[to++] = SPACE;
      while (at < end && buffer[at]! > SPACE && to < PHRASE_BYTES) phrase[to++] = buffer[at++]!;
      const isWhole = at >= end || buffer[at]! <= SPACE;
      if (isWhole && to <= PHRASE_BYTES) continue;
      // A word that does not fit is left out, unless nothing else would stand there.
      return before > 0 ? before : startOfCharacter(buffer, at, start) - at + to;
    }
    return to;
  }

  /** Bytes that are not UTF-8 are Windows-1252, which needs more room as UTF-8. */
  private pushMended(length: number): void {
    const bytes = encoder.encode(textOf(this.phrase, 0, length));
    const isLong = bytes.length > PHRASE_BYTES;
    this.texts.push(bytes, isLong ? startOfCharacter(bytes, PHRASE_BYTES, 0) : bytes.length);
  }
}

/** The last place at or before `at` where no character is cut; not before `least`. */
function startOfCharacter(buffer: Uint8Array, at: number, least: number): number {
  let place = at;
  while (place > least && (buffer[place]! & 0xc0) === 0x80) place -= 1;
  return place;
}

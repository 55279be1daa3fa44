import { type PrefixedTexts, ROWS_IN_BLOCK, type WordedTexts } from "../../domain/event-columns.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { SPACE } from "./cells.ts";
import { GrowingBytes, GrowingIntegers } from "./growing.ts";

/** Packed bytes of rows, and where their blocks begin. */
class PackedRows {
  readonly blocks = new GrowingIntegers();
  readonly bytes = new GrowingBytes();
  private rows = 0;

  /** Begins a row → whether it is the first of a block. */
  begin(): boolean {
    const isFirst = this.rows % ROWS_IN_BLOCK === 0;
    if (isFirst) this.blocks.push(this.bytes.length);
    this.rows += 1;
    return isFirst;
  }

  /** Seven bits to a byte, low bits first; the eighth says that more follow. */
  number(value: number): void {
    this.bytes.reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes.values[this.bytes.length++] = (rest & 0x7f) | 0x80;
    this.bytes.values[this.bytes.length++] = rest;
  }
}

/** Texts, one behind the other, each ending at its `ends`, in UTF-8 → packed. */
export function packPrefixed(texts: Uint8Array, ends: ArrayLike<number>): PrefixedTexts {
  const packed = new PackedRows();
  let [before, start] = [0, 0];
  for (let row = 0; row < ends.length; row++) {
    const length = ends[row]! - start;
    const most = packed.begin() ? 0 : Math.min(length, start - before);
    let shared = 0;
    while (shared < most && texts[before + shared] === texts[start + shared]) shared += 1;
    packed.number(shared);
    packed.number(length - shared);
    packed.bytes.append(texts, start + shared, start + length);
    [before, start] = [start, start + length];
  }
  return {
    kind: "prefixed",
    blocks: packed.blocks.toUnsigned(),
    bytes: packed.bytes.toArray(),
  };
}

/** Packs texts of words as they come. */
export class WordedTextsBuilder {
  private readonly packed = new PackedRows();
  private readonly words = new ByteDictionary();
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Adds a row: UTF-8, its words with one space between; no byte: no word. */
  push(text: Uint8Array, length: number): void {
    const { starts, ends } = this;
    let words = 0;
    for (let start = 0; start < length;) {
      let end = start;
      while (end < length && text[end] !== SPACE) end += 1;
      starts[words] = start;
      ends[words++] = end;
      start = end + 1;
    }
    this.pushWords(text, starts, ends, words);
  }

  /** Adds a row of the first `count` words, which stand at these places of `buffer`. */
  pushWords(
    buffer: Uint8Array,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    count: number,
  ): void {
    const { words, packed } = this;
    packed.begin();
    packed.number(count);
    for (let at = 0; at < count; at++) packed.number(words.keyOf(buffer, starts[at]!, ends[at]!));
  }

  build(): WordedTexts {
    return {
      kind: "worded",
      blocks: this.packed.blocks.toUnsigned(),
      bytes: this.packed.bytes.toArray(),
      wordEnds: this.words.ends.toUnsigned(),
      wordBytes: this.words.bytes.toArray(),
    };
  }
}

import { ROWS_IN_BLOCK } from "../domain/event-columns.ts";

/** An untrusted number in packed bytes, seven bits a byte; null: the bytes end before it does. */
function numberAt(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  let value = 0;
  for (let shift = 0, next = at; shift < 35; shift += 7) {
    const byte = bytes[next++];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next };
  }
  return null;
}

/** Where a row's entry ends; null: it leads outside of its column. */
type EndOfRow = (at: number, isFirst: boolean) => number | null;

/** Whether `rows` entries follow one another, blocks beginning where they are said to. */
function areBlocks(blocks: Uint32Array, rows: number, endOfRow: EndOfRow): boolean {
  if (blocks.length !== Math.ceil(rows / ROWS_IN_BLOCK)) return false;
  let at: number | null = 0;
  for (let row = 0; row < rows; row++) {
    const isFirst = row % ROWS_IN_BLOCK === 0;
    if (isFirst && blocks[row / ROWS_IN_BLOCK] !== at) return false;
    at = endOfRow(at, isFirst);
    if (at === null) return false;
  }
  return true;
}

/** Untrusted `PrefixedTexts` of so many rows: whether each can be read. */
export function arePrefixedTexts(blocks: Uint32Array, bytes: Uint8Array, rows: number): boolean {
  let length = 0;
  return areBlocks(blocks, rows, (at, isFirst) => {
    const shared = numberAt(bytes, at);
    const added = shared === null ? null : numberAt(bytes, shared.next);
    if (shared === null || added === null) return null;
    if (shared.value > (isFirst ? 0 : length)) return null;
    length = shared.value + added.value;
    const end = added.next + added.value;
    return end <= bytes.length ? end : null;
  });
}

/** Untrusted `WordedTexts` of so many rows, with so many words: whether each can be read. */
export function areWordedTexts(
  blocks: Uint32Array,
  bytes: Uint8Array,
  rows: number,
  words: number,
): boolean {
  return areBlocks(blocks, rows, (at) => {
    const count = numberAt(bytes, at);
    if (count === null || count.value > bytes.length) return null;
    let next = count.next;
    for (let left = count.value; left > 0; left--) {
      const word = numberAt(bytes, next);
      if (word === null || word.value >= words) return null;
      next = word.next;
    }
    return next;
  });
}

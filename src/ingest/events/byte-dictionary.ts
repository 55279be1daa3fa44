import { GrowingBytes, GrowingIntegers } from "./growing.ts";

const MULTIPLIER = 0x85ebca6b;
const LAST_MULTIPLIER = 0xc2b2ae35;

/** A hash of bytes, four at a time (after MurmurHash3, by Appleby, of which it is a short form). */
function hashOf(buffer: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (const whole = end - 3; at < whole; at += 4) {
    const four =
      buffer[at]! | (buffer[at + 1]! << 8) | (buffer[at + 2]! << 16) | (buffer[at + 3]! << 24);
    hash = Math.imul(hash ^ four, MULTIPLIER);
    hash ^= hash >>> 13;
  }
  let rest = 0;
  for (; at < end; at++) rest = (rest << 8) | buffer[at]!;
  hash = Math.imul(hash ^ rest, MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), LAST_MULTIPLIER);
  return hash ^ (hash >>> 16);
}

/** Numbers byte strings in the order of first appearance. Its keys lie in one array, so that a
 * million of them are not a million objects. */
export class ByteDictionary {
  readonly bytes = new GrowingBytes();
  /** Where key `k` ends in `bytes`; it begins where the one before ends. */
  readonly ends = new GrowingIntegers();
  private readonly hashes = new GrowingIntegers();
  private slots = new Int32Array(64).fill(-1);
  private last = -1;

  get size(): number {
    return this.ends.length;
  }

  startOf(key: number): number {
    return key === 0 ? 0 : this.ends.values[key - 1]!;
  }

  /** → the number of the key, which is `size` before the call if the key is new. */
  keyOf(buffer: Uint8Array, start: number, end: number): number {
    // Files are sorted by date or country: a cell often repeats the one above.
    if (this.last >= 0 && this.equals(this.last, buffer, start, end)) return this.last;
    const hash = hashOf(buffer, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const key = this.slots[slot]!;
      if (key < 0) return this.add(slot, hash, buffer, start, end);
      if (this.hashes.values[key] === hash && this.equals(key, buffer, start, end)) {
        this.last = key;
        return key;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** From the end, where texts of a column differ more often than at their beginning. */
  private equals(key: number, buffer: Uint8Array, start: number, end: number): boolean {
    const first = this.startOf(key);
    let at = this.ends.values[key]!;
    if (at - first !== end - start) return false;
    const bytes = this.bytes.values;
    for (let from = end - 1; from >= start; from--) if (bytes[--at] !== buffer[from]) return false;
    return true;
  }

  private add(slot: number, hash: number, buffer: Uint8Array, start: number, end: number): number {
    const key = this.size;
    this.slots[slot] = key;
    this.bytes.append(buffer, start, end);
    this.ends.push(this.bytes.length);
    this.hashes.push(hash);
    this.last = key;
    if (key * 2 > this.slots.length) this.spread();
    return key;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let key = 0; key < this.size; key++) {
      let slot = this.hashes.values[key]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = key;
    }
    this.slots = slots;
  }
}

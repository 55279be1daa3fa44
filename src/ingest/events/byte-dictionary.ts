import { GrowingBytes, GrowingIntegers } from "./growing.ts";

const MULTIPLIER = 0x01000193;
const SEED = 0x811c9dc5;
/** The hash (FNV-1a) leaves little in its low bits for texts that differ in one byte. */
const mix = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

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
    let hash = SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ buffer[at]!, MULTIPLIER);
    hash = mix(hash) | 0;
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

  private equals(key: number, buffer: Uint8Array, start: number, end: number): boolean {
    let at = this.startOf(key);
    if (this.ends.values[key]! - at !== end - start) return false;
    const bytes = this.bytes.values;
    for (let from = start; from < end; from++) if (bytes[at++] !== buffer[from]) return false;
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

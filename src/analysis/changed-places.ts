import type { FailingBits } from "./failing-mask.ts";
import type { MarkFailing } from "./mark-failing.ts";
import { PIECE } from "./passing-places.ts";

/** Places of one piece, which begins at `low`, ascending, whose rows began or ceased to pass a source. */
export interface ChangedPlaces {
  readonly low: number;
  readonly places: Uint32Array;
  readonly count: number;
  /** 1: began; -1: ceased. */
  readonly step: 1 | -1;
}

const fails = new Uint8Array(PIECE);
const began = new Uint32Array(PIECE);
const ceased = new Uint32Array(PIECE);

/**
 * Writes the bit of the places of a piece as `fails` has it, and lists those where it changed: how many
 * began, and in the upper half of the number how many ceased. A function of its own, because what
 * its caller calls changes, and the compiler then begins anew with the caller.
 */
function rewritePiece(bits: FailingBits, bit: number, low: number, high: number): number {
  let begin = 0;
  let cease = 0;
  for (let place = low; place < high; place++) {
    const before = bits[place]!;
    const after = (before & ~bit) | ((0 - fails[place - low]!) & bit);
    bits[place] = after;
    // Written always and kept at times: no branch for the processor to mispredict.
    began[begin] = place;
    begin += Number((before & ~after) !== 0);
    ceased[cease] = place;
    cease += Number((after & ~before) !== 0);
  }
  return (cease << 16) | begin;
}

/** The same without the lists: bits that have changed, all together. */
function overwritePiece(
  bits: FailingBits,
  bit: number,
  low: number,
  high: number,
  failing: Uint8Array,
): number {
  let changed = 0;
  for (let place = low; place < high; place++) {
    const before = bits[place]!;
    const after = (before & ~bit) | ((0 - failing[place - low]!) & bit);
    bits[place] = after;
    changed |= before ^ after;
  }
  return changed;
}

export interface ChangeFollower {
  /** Whether anybody wants to know what changes in the piece that begins at `low`. */
  isFollowed(low: number): boolean;
  /** The lists are used again for the next piece. */
  onChange(change: ChangedPlaces): void;
}

/**
 * Writes a source's bit anew for each place and tells piece by piece what changed where that is
 * followed. Whether anything changed, there or elsewhere.
 */
export function rewriteBit(
  bits: FailingBits,
  bit: number,
  marks: readonly MarkFailing[],
  { isFollowed, onChange }: ChangeFollower,
): boolean {
  let hasChanged = false;
  for (let low = 0; low < bits.length; low += PIECE) {
    const high = Math.min(bits.length, low + PIECE);
    fails.fill(0, 0, high - low);
    for (const mark of marks) mark(low, high, fails);
    if (!isFollowed(low)) {
      if (overwritePiece(bits, bit, low, high, fails) !== 0) hasChanged = true;
      continue;
    }
    const changed = rewritePiece(bits, bit, low, high);
    if (changed === 0) continue;
    hasChanged = true;
    const begin = changed & 0xffff;
    const cease = changed >>> 16;
    if (begin > 0) onChange({ low, places: began, count: begin, step: 1 });
    if (cease > 0) onChange({ low, places: ceased, count: cease, step: -1 });
  }
  return hasChanged;
}

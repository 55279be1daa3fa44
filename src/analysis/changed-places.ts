import { type DueBits, failingIn } from "./due-bits.ts";
import type { FailingBits } from "./failing-bits.ts";
import { fourOf, inFours } from "./four-places.ts";
import type { MarkFailing } from "./mark-failing.ts";
import { listedWithin } from "./passing-places.ts";
import { PIECE } from "./piece.ts";
import type { RowLayout } from "./row-layout.ts";
import { sameEdges, type WindowEdges } from "./window-edges.ts";

/** Places of one piece, ascending, whose rows began or ceased to pass a source. */
export interface ChangedPlaces {
  readonly places: Uint32Array;
  readonly count: number;
  /** 1: began; -1: ceased. */
  readonly step: 1 | -1;
}

const fails = new Uint8Array(PIECE);
const began = new Uint32Array(PIECE);
const ceased = new Uint32Array(PIECE);
const within = new Uint32Array(PIECE);

/**
 * Writes the bit of the places of a piece as `fails` has it, and lists those where it changed: how many
 * began, and in the upper half of the number how many ceased. A function of its own, because what
 * its caller calls changes, and the compiler then begins anew with the caller.
 */
function rewritePiece(bits: FailingBits, bit: number, low: number, high: number): number {
  if (bits instanceof Int32Array) return rewritePlaces(bits, bit, low, low, high, 0);
  const changed = rewriteFours(inFours(bits), bit, low, high & ~3, inFours(fails));
  return rewritePlaces(bits, bit, low, high & ~3, high, changed);
}

/** Goes on with the lists, from `from`. */
function rewritePlaces(
  bits: FailingBits,
  bit: number,
  low: number,
  from: number,
  high: number,
  listed: number,
): number {
  let begin = listed & 0xffff;
  let cease = listed >>> 16;
  for (let place = from; place < high; place++) {
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

/** Of four places at once. `low` and `high` are multiples of four. */
function rewriteFours(
  bits: Int32Array,
  bit: number,
  low: number,
  high: number,
  failing: Int32Array,
): number {
  const others = ~fourOf(bit);
  const shift = 31 - Math.clz32(bit);
  let begin = 0;
  let cease = 0;
  for (let place = low; place < high; place += 4) {
    const before = bits[place >>> 2]!;
    const after = (before & others) | Math.imul(failing[(place - low) >>> 2]!, bit);
    // A filter changes few of the places, as a rule.
    if (before === after) continue;
    bits[place >>> 2] = after;
    const begun = (before & ~after) >>> shift;
    began[begin] = place;
    begin += begun & 1;
    began[begin] = place + 1;
    begin += (begun >>> 8) & 1;
    began[begin] = place + 2;
    begin += (begun >>> 16) & 1;
    began[begin] = place + 3;
    begin += (begun >>> 24) & 1;
    const ended = (after & ~before) >>> shift;
    ceased[cease] = place;
    cease += ended & 1;
    ceased[cease] = place + 1;
    cease += (ended >>> 8) & 1;
    ceased[cease] = place + 2;
    cease += (ended >>> 16) & 1;
    ceased[cease] = place + 3;
    cease += (ended >>> 24) & 1;
  }
  return (cease << 16) | begin;
}

/** Those in a window; the list is used again for the next change. */
export function changesWithin(
  layout: RowLayout,
  edges: WindowEdges,
  change: ChangedPlaces,
): ChangedPlaces {
  if (sameEdges(edges, layout.everything)) return change;
  const count = listedWithin(layout, edges, change.places, change.count, within);
  return { ...change, places: within, count };
}

/** Of each piece so many places, for an estimate. */
const SAMPLE = 256;

/** How many of the places from `low` to `high` change, and in the upper half how many pass afterwards. */
function sampleOf(bits: FailingBits, bit: number, low: number, high: number): number {
  let changes = 0;
  let passes = 0;
  for (let place = low; place < high; place++) {
    const failed = Number((bits[place]! & bit) !== 0);
    const failing = fails[place - low]!;
    changes += failed ^ failing;
    passes += 1 - failing;
  }
  return (passes << 16) | changes;
}

/**
 * Whether to follow what changes when a source's bit is written anew is more work than to count all
 * anew: an estimate, by some places of each piece. To follow a row costs about twice as much as to
 * find and count one that passes, and to look at one that does not a quarter.
 */
export function changesMuch(
  bits: FailingBits,
  bit: number,
  marks: readonly MarkFailing[],
  due: DueBits,
  isFollowed: (low: number) => boolean,
): boolean {
  let changes = 0;
  let passes = 0;
  let sampled = 0;
  for (let low = 0; low < bits.length; low += PIECE) {
    if (!isFollowed(low)) continue;
    const high = Math.min(bits.length, low + SAMPLE);
    due.write(bits, low, high);
    failingIn(low, high, marks, fails);
    const sample = sampleOf(bits, bit, low, high);
    changes += sample & 0xffff;
    passes += sample >>> 16;
    sampled += high - low;
  }
  return 2 * changes > passes + sampled / 4;
}

export interface ChangeFollower {
  /** Whether anybody wants to know what changes in the piece that begins at `low`. */
  isFollowed(low: number): boolean;
  /** The lists are used again for the next piece. */
  onChange(change: ChangedPlaces): void;
}

/**
 * Writes a source's bit anew and tells what changed, piece by piece where that is followed; elsewhere
 * it is due, until when `due` has what the bit was written by before.
 */
export function rewriteBit(
  bits: FailingBits,
  bit: number,
  marks: readonly MarkFailing[],
  due: DueBits,
  { isFollowed, onChange }: ChangeFollower,
): void {
  for (let low = 0; low < bits.length; low += PIECE) {
    if (!isFollowed(low)) {
      due.delay(low, bit);
      continue;
    }
    const high = Math.min(bits.length, low + PIECE);
    due.write(bits, low, high);
    failingIn(low, high, marks, fails);
    const changed = rewritePiece(bits, bit, low, high);
    const begin = changed & 0xffff;
    const cease = changed >>> 16;
    if (begin > 0) onChange({ places: began, count: begin, step: 1 });
    if (cease > 0) onChange({ places: ceased, count: cease, step: -1 });
  }
}

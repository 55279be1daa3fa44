import type { FailingBits } from "./failing-mask.ts";
import type { MarkFailing } from "./mark-failing.ts";
import { PIECE } from "./passing-places.ts";

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

/**
 * Writes a source's bit anew for each place and tells piece by piece what changed. The lists are used
 * again for the next piece. Whether anything changed.
 */
export function rewriteBit(
  bits: FailingBits,
  bit: number,
  marks: readonly MarkFailing[],
  onChange: (change: ChangedPlaces) => void,
): boolean {
  let hasChanged = false;
  for (let low = 0; low < bits.length; low += PIECE) {
    const high = Math.min(bits.length, low + PIECE);
    fails.fill(0, 0, high - low);
    for (const mark of marks) mark(low, high, fails);
    let begin = 0;
    let cease = 0;
    for (let place = low; place < high; place++) {
      const before = bits[place]!;
      const after = (before & ~bit) | (-fails[place - low]! & bit);
      bits[place] = after;
      // Written always and kept at times: no branch for the processor to mispredict.
      began[begin] = place;
      begin += Number((before & ~after) !== 0);
      ceased[cease] = place;
      cease += Number((after & ~before) !== 0);
    }
    if (begin > 0) onChange({ places: began, count: begin, step: 1 });
    if (cease > 0) onChange({ places: ceased, count: cease, step: -1 });
    hasChanged ||= begin + cease > 0;
  }
  return hasChanged;
}

import type { RowPins } from "./row-pins.ts";

/** Which pins are at one point, in the order in which points are met. */
export interface PointsOfPins {
  /** By pin, counted through. */
  readonly pointOf: Uint32Array;
  /** How many pins are at each point; the first `size` entries count. */
  readonly counts: Uint32Array;
  /** Longitude and latitude of each point in degrees; the first `2 * size` entries count. */
  readonly positions: Float32Array;
  readonly size: number;
}

const MINUS_ZERO = 0x8000_0000;

/** The bits of a coordinate: -0 is where 0 is. */
const bitsOf = (bits: number) => (bits === MINUS_ZERO ? 0 : bits);

/**
 * Gives the pins of all data sets, counted through, the number of their point: by open addressing
 * over the bits of both coordinates, so that what is no number is at one point, too.
 */
export function pointsOfPins(sets: readonly RowPins[]): PointsOfPins {
  const pins = sets.reduce((sum, { rows }) => sum + rows.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(2 * pins + 2)) - 1;
  // One more than the number of the point, so that 0 says that there is none yet.
  const slots = new Uint32Array(mask + 1);
  const pointOf = new Uint32Array(pins);
  const counts = new Uint32Array(pins);
  const positions = new Float32Array(2 * pins);
  const known = new Uint32Array(positions.buffer);
  let size = 0;
  let pin = 0;
  for (const { positions: own } of sets) {
    const bits = new Uint32Array(own.buffer, own.byteOffset, own.length);
    for (let at = 0; at < own.length; at += 2, pin++) {
      const x = bitsOf(bits[at]!);
      const y = bitsOf(bits[at + 1]!);
      const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77);
      let slot = (mixed ^ (mixed >>> 15)) & mask;
      let point = slots[slot]!;
      while (point !== 0 && (known[2 * point - 2] !== x || known[2 * point - 1] !== y)) {
        slot = (slot + 1) & mask;
        point = slots[slot]!;
      }
      if (point === 0) {
        known[2 * size] = x;
        known[2 * size + 1] = y;
        point = slots[slot] = ++size;
      }
      pointOf[pin] = point - 1;
      counts[point - 1]!++;
    }
  }
  return { pointOf, counts, positions, size };
}

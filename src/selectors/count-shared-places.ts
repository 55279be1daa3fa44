import { type PinFilter, passesPin } from "./row-near.ts";
import type { RowPins } from "./row-pins.ts";
import { ALONE, type PlaceTile, SHARED_NEAR, type SharedPlaces } from "./shared-places.ts";

/** What the marks of a tile's places say under a filter; entry 0 is the tile's first place. */
export interface PlaceCounts {
  /** Rows that pass. */
  readonly counts: Uint32Array;
  /** The data set that most of them are of, by its number among those the places were made of. */
  readonly set: Uint16Array;
  /** 1: most of them are known to be near, and not just there. */
  readonly isNear: Uint8Array;
}

interface FilteredPins {
  readonly pins: RowPins;
  readonly filter: PinFilter;
}

/** What the marks of a tile say; `sets` are those that the places were made of, in their order. */
export function countSharedPlaces(
  { offsets, members, firsts, kinds }: SharedPlaces,
  { first, end }: PlaceTile,
  sets: readonly FilteredPins[],
): PlaceCounts {
  const counts = new Uint32Array(end - first);
  const largest = new Uint16Array(end - first);
  const isNear = new Uint8Array(end - first);
  for (let place = first; place < end; place++) {
    let [total, near, most] = [0, 0, 0];
    let at = offsets[place]!;
    const last = offsets[place + 1]!;
    for (let set = 0; set < sets.length && at < last; set++) {
      const { pins, filter } = sets[set]!;
      const begin = firsts[set]!;
      const limit = begin + pins.rows.length;
      let ofSet = 0;
      for (; at < last && members[at]! < limit; at++) {
        const pin = members[at]! - begin;
        if (!passesPin(pins, filter, pin)) continue;
        ofSet += 1;
        if (kinds[set]![pin] === SHARED_NEAR) near += 1;
      }
      total += ofSet;
      if (ofSet > most) {
        most = ofSet;
        largest[place - first] = set;
      }
    }
    counts[place - first] = total;
    isNear[place - first] = Number(2 * near > total);
  }
  return { counts, set: largest, isNear };
}

/** The bytes of a filter for the marks of single rows: pins that share their point fail it. */
export function onlySingles(fails: Uint8Array, kinds: Uint8Array): Uint8Array {
  const drawn = Uint8Array.from(fails);
  for (let pin = 0; pin < drawn.length; pin++) if (kinds[pin] !== ALONE) drawn[pin] = 255;
  return drawn;
}

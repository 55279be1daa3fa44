import { type PinFilter, passesPin } from "./row-near.ts";
import type { RowPins, RowTile } from "./row-pins.ts";

/** What is said of a pin in `SharedPlaces.kinds`. */
const ALONE = 0;
const SHARED_EXACT = 1;
const SHARED_NEAR = 2;

/** Places that lie together: entries `first` to `end` of the shared places. */
export interface PlaceTile {
  readonly bounds: RowTile["bounds"];
  readonly first: number;
  readonly end: number;
}

/**
 * The points that more than one row has, of whichever data set: data of events give a whole town or
 * district one point. They do not change with the filter.
 */
export interface SharedPlaces {
  /** Longitude and latitude of each in degrees. */
  readonly positions: Float32Array;
  /** `members[offsets[p]]` up to `members[offsets[p + 1]]` are the pins at place `p`, ascending. */
  readonly offsets: Uint32Array;
  /** Pins of all data sets, counted through: those of set `s` begin at `firsts[s]`. */
  readonly members: Uint32Array;
  readonly firsts: readonly number[];
  /** Whether another row has the same point, by data set and pin: 0 where none has. */
  readonly kinds: readonly Uint8Array[];
  readonly tiles: readonly PlaceTile[];
  /** Tiles of pins in which some pin is alone at its point. */
  readonly withSingles: ReadonlySet<RowTile>;
}

/** Which pins are at one point, in the order in which points are met. */
interface Points {
  /** By pin, counted through. */
  readonly pointOf: Uint32Array;
  readonly counts: Uint32Array;
  readonly positions: Float32Array;
  readonly size: number;
}

/** Open addressing over the bits of both coordinates. */
function pointsOf(sets: readonly RowPins[], pins: number): Points {
  const mask = 2 ** Math.ceil(Math.log2(2 * pins + 2)) - 1;
  // One more than the number of the point, so that 0 says that there is none yet.
  const slots = new Uint32Array(mask + 1);
  const pointOf = new Uint32Array(pins);
  const counts = new Uint32Array(pins);
  const positions = new Float32Array(2 * pins);
  let size = 0;
  let pin = 0;
  for (const { positions: own } of sets) {
    const bits = new Uint32Array(own.buffer, own.byteOffset, own.length);
    for (let at = 0; at < own.length; at += 2, pin++) {
      const mixed = Math.imul(bits[at]!, 0x9e3779b1) ^ Math.imul(bits[at + 1]!, 0x85ebca77);
      let slot = (mixed ^ (mixed >>> 15)) & mask;
      let point = slots[slot]!;
      while (
        point !== 0 &&
        (positions[2 * point - 2] !== own[at] || positions[2 * point - 1] !== own[at + 1])
      ) {
        slot = (slot + 1) & mask;
        point = slots[slot]!;
      }
      if (point === 0) {
        positions[2 * size] = own[at]!;
        positions[2 * size + 1] = own[at + 1]!;
        point = slots[slot] = ++size;
      }
      pointOf[pin] = point - 1;
      counts[point - 1]!++;
    }
  }
  return { pointOf, counts, positions, size };
}

/** Finds the points that rows share: once for the data sets that are on. */
export function sharedPlacesOf(sets: readonly RowPins[]): SharedPlaces {
  const pins = sets.reduce((sum, { rows }) => sum + rows.length, 0);
  const points = pointsOf(sets, pins);
  // `place[p]`: how many of the points before `p` are shared, which is its own number if it is, too.
  const place = new Uint32Array(points.size + 1);
  for (let point = 0; point < points.size; point++)
    place[point + 1] = place[point]! + Number(points.counts[point]! > 1);
  const size = place[points.size]!;
  const positions = new Float32Array(2 * size);
  const offsets = new Uint32Array(size + 1);
  for (let point = 0; point < points.size; point++) {
    if (points.counts[point]! <= 1) continue;
    const at = place[point]!;
    positions[2 * at] = points.positions[2 * point]!;
    positions[2 * at + 1] = points.positions[2 * point + 1]!;
    offsets[at + 1] = offsets[at]! + points.counts[point]!;
  }
  const next = offsets.slice();
  const members = new Uint32Array(offsets[size]!);
  const withSingles = new Set<RowTile>();
  const tiles: PlaceTile[] = [];
  const firsts: number[] = [];
  let begin = 0;
  let met = 0;
  const kinds = sets.map((set) => {
    const kindOf = new Uint8Array(set.rows.length);
    firsts.push(begin);
    for (const tile of set.tiles) {
      const first = place[met]!;
      for (let pin = tile.first; pin < tile.end; pin++) {
        const point = points.pointOf[begin + pin]!;
        // Points are numbered as they are met, so those of a tile follow one another.
        if (point >= met) met = point + 1;
        if (points.counts[point]! <= 1) {
          withSingles.add(tile);
          continue;
        }
        members[next[place[point]!]!++] = begin + pin;
        kindOf[pin] = pin < tile.near ? SHARED_EXACT : SHARED_NEAR;
      }
      const end = place[met]!;
      if (end > first) tiles.push({ bounds: tile.bounds, first, end });
    }
    begin += set.rows.length;
    return kindOf;
  });
  return { positions, offsets, members, firsts, kinds, tiles, withSingles };
}

/** What the marks of a tile's places say under a filter; entry 0 is the tile's first place. */
export interface PlaceCounts {
  /** Rows that pass. */
  readonly counts: Uint32Array;
  /** The data set that most of them are of. */
  readonly set: Uint8Array;
  /** 1: most of them are known to be near, and not just there. */
  readonly isNear: Uint8Array;
}

interface FilteredPins {
  readonly pins: RowPins;
  readonly filter: PinFilter;
}

/** `sets` as the places were made of. */
export function countPlaces(
  { offsets, members, firsts, kinds }: SharedPlaces,
  { first, end }: PlaceTile,
  sets: readonly FilteredPins[],
): PlaceCounts {
  const counts = new Uint32Array(end - first);
  const largest = new Uint8Array(end - first);
  const isNear = new Uint8Array(end - first);
  for (let place = first; place < end; place++) {
    let [total, near, most] = [0, 0, 0];
    let at = offsets[place]!;
    for (let set = 0; set < sets.length; set++) {
      const { pins, filter } = sets[set]!;
      const begin = firsts[set]!;
      const limit = begin + pins.rows.length;
      let ofSet = 0;
      for (; at < offsets[place + 1]! && members[at]! < limit; at++) {
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

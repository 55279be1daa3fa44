import { pointsOfPins } from "./points-of-pins.ts";
import type { RowPins, RowTile } from "./row-pins.ts";

/** What is said of a pin in `SharedPlaces.kinds`. */
export const ALONE = 0;
const SHARED_EXACT = 1;
export const SHARED_NEAR = 2;

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

/** Finds the points that rows share: once for the data sets that are on. */
export function sharedPlacesOf(sets: readonly RowPins[]): SharedPlaces {
  const points = pointsOfPins(sets);
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

import { countSharedPlaces, onlySingles, type PlaceCounts } from "./count-shared-places.ts";
import { type MappedSet, pinFilter, pinsOfSet, type RowFilter } from "./map-rows.ts";
import { memoised } from "../domain/memoised.ts";
import type { PinFilter } from "./row-near.ts";
import type { RowPins } from "./row-pins.ts";
import { type PlaceTile, type SharedPlaces, sharedPlacesOf } from "./shared-places.ts";

const NO_PLACES = sharedPlacesOf([]);

interface Last {
  readonly pins: readonly RowPins[];
  readonly places: SharedPlaces;
}

/** By the first of the sets, of those that were on last: others would keep their rows in memory. */
const lastOf = new WeakMap<RowPins, Last>();

/** The points that rows of these data sets share; found when they are first drawn nearby. */
export function placesOfSets(sets: readonly MappedSet[]): SharedPlaces {
  const pins = sets.map(pinsOfSet);
  const [first] = pins;
  if (first === undefined) return NO_PLACES;
  const last = lastOf.get(first);
  const isSame = last?.pins.length === pins.length && last.pins.every((of, at) => of === pins[at]);
  if (last !== undefined && isSame) return last.places;
  const places = sharedPlacesOf(pins);
  lastOf.set(first, { pins, places });
  return places;
}

type CountsOfPlaces = WeakMap<SharedPlaces, Map<PlaceTile, PlaceCounts>>;

/** Counts of the tiles that were asked for, for as long as somebody has the filter. */
const countsUnder = new WeakMap<RowFilter, CountsOfPlaces>();

function knownCounts(filter: RowFilter, places: SharedPlaces): Map<PlaceTile, PlaceCounts> {
  const ofFilter: CountsOfPlaces = countsUnder.get(filter) ?? new WeakMap();
  countsUnder.set(filter, ofFilter);
  const ofPlaces = ofFilter.get(places) ?? new Map<PlaceTile, PlaceCounts>();
  ofFilter.set(places, ofPlaces);
  return ofPlaces;
}

/** What the marks of a tile say under the filter; the same object for the same filter. */
export function placeCounts(
  sets: readonly MappedSet[],
  filter: RowFilter,
  tile: PlaceTile,
): PlaceCounts {
  const places = placesOfSets(sets);
  const known = knownCounts(filter, places);
  let counts = known.get(tile);
  if (counts === undefined) {
    const filtered = sets.map((mapped) => ({
      pins: pinsOfSet(mapped),
      filter: pinFilter(mapped, filter),
    }));
    known.set(tile, (counts = countSharedPlaces(places, tile, filtered)));
  }
  return counts;
}

const singlesOf = memoised((fails: Uint8Array) =>
  memoised((kinds: Uint8Array) => onlySingles(fails, kinds)),
);

/** The filter for the marks of a set's single rows; the same bytes for the same rows. */
export function singlesFilter(
  sets: readonly MappedSet[],
  mapped: MappedSet,
  filter: RowFilter,
): PinFilter {
  const { fails, days } = pinFilter(mapped, filter);
  const kinds = placesOfSets(sets).kinds[sets.indexOf(mapped)];
  return { fails: kinds === undefined ? fails : singlesOf(fails)(kinds), days };
}

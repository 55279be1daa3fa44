import { type MappedSet, pinFilter, pinsOfSet, type RowFilter } from "./map-rows.ts";
import { memoised } from "./memoised.ts";
import type { PinFilter } from "./row-near.ts";
import type { RowPins } from "./row-pins.ts";
import {
  countPlaces,
  onlySingles,
  type PlaceCounts,
  type PlaceTile,
  type SharedPlaces,
  sharedPlacesOf,
} from "./shared-places.ts";

const NO_PLACES = sharedPlacesOf([]);

/** Of the sets that were on last: those of others would keep their rows in memory. */
const lastOf = memoised((_first: RowPins) => {
  let last: { readonly pins: readonly RowPins[]; readonly places: SharedPlaces } | null = null;
  return (pins: readonly RowPins[]): SharedPlaces => {
    const isSame =
      last?.pins.length === pins.length && last.pins.every((of, at) => of === pins[at]);
    if (last === null || !isSame) last = { pins, places: sharedPlacesOf(pins) };
    return last.places;
  };
});

/** The points that rows of these data sets share; found when they are first drawn nearby. */
export function placesOfSets(sets: readonly MappedSet[]): SharedPlaces {
  const pins = sets.map(pinsOfSet);
  const [first] = pins;
  return first === undefined ? NO_PLACES : lastOf(first)(pins);
}

/** Counts of the tiles that were asked for, for as long as somebody has the filter. */
const countsUnder = memoised((_filter: RowFilter) =>
  memoised((_places: SharedPlaces) => new Map<PlaceTile, PlaceCounts>()),
);

/** What the marks of a tile say under the filter; the same object for the same filter. */
export function placeCounts(
  sets: readonly MappedSet[],
  filter: RowFilter,
  tile: PlaceTile,
): PlaceCounts {
  const places = placesOfSets(sets);
  const known = countsUnder(filter)(places);
  let counts = known.get(tile);
  if (counts === undefined) {
    const filtered = sets.map((mapped) => ({
      pins: pinsOfSet(mapped),
      filter: pinFilter(mapped, filter),
    }));
    known.set(tile, (counts = countPlaces(places, tile, filtered)));
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

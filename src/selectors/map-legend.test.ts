import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectMarkedGroups, selectMeanings } from "./map-legend.ts";
import { selectMarkedPlaces } from "./map-states.ts";

const collect = <F>(features: readonly F[]) => ({ type: "FeatureCollection" as const, features });

/** The small record with a point for each of its places. */
function started() {
  const record = smallRecord();
  const store = createAppStore();
  store.actions.loadRecord(record, "");
  const point = (id: string) => ({
    type: "Feature" as const,
    properties: { id, name: id, name_fa: "", name_ur: "", coded: true, bbox: [68, 32, 69, 33] },
    geometry: { type: "Point" as const, coordinates: [68, 32] },
  });
  store.actions.loadBoundaries({
    admin1: collect([]),
    countries: collect([]),
    borders: collect([]),
    places: collect([...record.places.keys()].map(point)),
  } as unknown as Boundaries);
  return store;
}

test("the legend names the group of every mark on the map, and no other", () => {
  const store = started();
  const drawn = selectMarkedPlaces(store.getState()).filter(({ count }) => count > 0);
  const groups = selectMarkedGroups(store.getState());
  expect(drawn.length).toBeGreaterThan(0);
  expect(groups.reduce((sum, { places }) => sum + places, 0)).toBe(drawn.length);
  for (const { shape, hue } of drawn)
    expect(groups.some((group) => group.shape === shape && group.hue === hue)).toBe(true);
  expect(selectMeanings(store.getState())).toContain("place");
});

test("a layer that is hidden is not explained", () => {
  const store = started();
  store.actions.setView({ hiddenLayers: ["places", "units", "wider", "borders"] });
  expect(selectMarkedGroups(store.getState())).toEqual([]);
  expect(selectMeanings(store.getState())).toEqual([]);
});

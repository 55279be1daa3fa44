import { describe, expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { createAppStore } from "../store/store.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectExportedClaims } from "./exported-claims.ts";

const NOTHING = { type: "FeatureCollection" as const, features: [] };
const point = (id: string, coded: boolean) => ({
  type: "Feature" as const,
  properties: {
    id,
    name: id,
    kind: "city",
    admin1: "AF-BDS",
    country: "AF",
    radius_km: 7,
    geo_precision: 1,
    coded,
  },
  geometry: { type: "Point" as const, coordinates: [70.6, 37.1] },
});
const unit = (id: string) => ({
  type: "Feature" as const,
  properties: {
    id,
    country: "AF",
    name: id,
    name_fa: id,
    name_ur: id,
    label: [71.5, 36.8] as const,
    bbox: [0, 0, 1, 1] as const,
    area_km2: 1,
  },
  geometry: { type: "Polygon" as const, coordinates: [] },
});
const boundaries: Boundaries = {
  admin1: { ...NOTHING, features: [unit("AF-BDS"), unit("AF-XYZ")] },
  countries: NOTHING,
  borders: NOTHING,
  places: { ...NOTHING, features: [point("AF-BDS-town", true), point("AF-TAK", false)] },
};

function storeAt(document?: string) {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.actions.loadBoundaries(boundaries);
  if (document !== undefined)
    store.actions.setClause({
      source: "document",
      dimension: "document",
      value: { include: [document], exclude: [] },
    });
  return store;
}
const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe("what is exported", () => {
  test("nothing before the record has been read", () => {
    expect(selectExportedClaims(createAppStore().getState())).toBeNull();
  });

  test("the claims that pass, and only what they lead to", () => {
    const exported = selectExportedClaims(storeAt("002").getState());
    expect(ids(exported?.claims)).toEqual(["002-p1-01", "002-p2-01", "002-p2-02", "002-p3-01"]);
    expect(ids(exported?.documents)).toEqual(["002"]);
    expect(ids(exported?.places)).toEqual(["AF-TAK", "AF-KDZ"]);
    expect(ids(exported?.actors)).toEqual(["reds", "land"]);
    expect(ids(exported?.claimants)).toEqual([]);
    expect(ids(exported?.events)).toEqual(["evt-clash"]);
    expect(ids(exported?.propositions)).toEqual(["calm"]);
  });

  test("members of a region and the unit of a town come along", () => {
    const exported = selectExportedClaims(storeAt("001").getState());
    expect(ids(exported?.places)).toEqual([
      "AF",
      "AF-BDS",
      "AF-TAK",
      "AF-KDZ",
      "AF-BDS-town",
      "region-north",
    ]);
  });

  test("points are labels of units and coded places that are referred to", () => {
    expect(selectExportedClaims(storeAt().getState())?.points).toEqual([
      { place: "AF-BDS", at: [71.5, 36.8], radiusKm: null },
      { place: "AF-BDS-town", at: [70.6, 37.1], radiusKm: 7 },
    ]);
  });

  test("the same state gives the same object", () => {
    const state = storeAt("001").getState();
    expect(selectExportedClaims(state)).toBe(selectExportedClaims(state));
  });
});

test("a place outside of all units of somebody's own keeps the province that the record states", () => {
  const store = storeAt();
  const own = ownBoundaries([ownUnit("own-far", [0, 0, 1, 1])], {
    holders: { "AF-BDS-town": null },
  });
  store.actions.putOwnBoundaries(own);
  store.actions.useUnits(own.id);
  const places = selectExportedClaims(store.getState())?.places ?? [];
  expect(store.getState().record?.places.get("AF-BDS-town" as never)?.admin1).toBeNull();
  expect(places.find(({ id }) => id === "AF-BDS-town")?.admin1).toBe("AF-BDS");
  expect(ids(places)).toContain("AF-BDS");
});

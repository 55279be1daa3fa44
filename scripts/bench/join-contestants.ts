import { booleanPointInPolygon } from "@turf/turf";
import type { Boundaries } from "../../src/domain/boundaries.ts";
import { createUnitJoin } from "../../src/geo/province-grid.ts";
import { loadPeer } from "./peers.ts";

type Admin1 = Boundaries["admin1"];

/** Puts the index of each point's unit into `units`; -1: none. */
export type Joiner = (longitude: Float64Array, latitude: Float64Array, units: Int16Array) => void;

export interface JoinContestant {
  readonly name: string;
  readonly build: (admin1: Admin1) => Joiner;
}

const pointwise =
  (unitOf: (x: number, y: number) => number): Joiner =>
  (longitude, latitude, units) => {
    for (let row = 0; row < units.length; row++) {
      units[row] = unitOf(longitude[row]!, latitude[row]!);
    }
  };

const ours: JoinContestant = {
  name: "Attest",
  build: (admin1) => {
    const { join } = createUnitJoin(admin1);
    return (longitude, latitude, units) => {
      units.set(join(longitude, latitude));
    };
  },
};

const turf: JoinContestant = {
  name: "turf, with a test of boxes",
  build: ({ features }) => {
    const boxes = features.map(({ properties }) => properties.bbox);
    return pointwise((x, y) => {
      for (let unit = 0; unit < boxes.length; unit++) {
        const [west, south, east, north] = boxes[unit]!;
        if (x < west || x > east || y < south || y > north) continue;
        if (booleanPointInPolygon([x, y], features[unit]!.geometry)) return unit;
      }
      return -1;
    });
  },
};

type WhichPolygon = (collection: object) => (point: [number, number]) => { unit: number } | null;

const whichPolygon: JoinContestant = {
  name: "which-polygon",
  build: ({ features }) => {
    const query = (loadPeer("which-polygon") as WhichPolygon)({
      type: "FeatureCollection",
      features: features.map(({ geometry }, unit) => ({
        type: "Feature",
        properties: { unit },
        geometry,
      })),
    });
    return pointwise((x, y) => query([x, y])?.unit ?? -1);
  },
};

interface Flatbush {
  add(west: number, south: number, east: number, north: number): number;
  finish(): void;
  search(west: number, south: number, east: number, north: number): number[];
}

const flatbush: JoinContestant = {
  name: "flatbush, then turf",
  build: ({ features }) => {
    const loaded = loadPeer("flatbush") as { default: new (items: number) => Flatbush };
    const index = new loaded.default(features.length);
    for (const { properties } of features) index.add(...properties.bbox);
    index.finish();
    return pointwise((x, y) => {
      const found = index.search(x, y, x, y).sort((a, b) => a - b);
      for (const unit of found) {
        if (booleanPointInPolygon([x, y], features[unit]!.geometry)) return unit;
      }
      return -1;
    });
  },
};

/** The first is ours. */
export const JOIN_CONTESTANTS = [ours, turf, whichPolygon, flatbush];
export const JOIN_PEERS = ["flatbush", "which-polygon"];

import { bboxClip, simplify, truncate } from "@turf/turf";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Area } from "./read-units.ts";

/** West, south, east, north: as far as a wide screen sees at the smallest zoom. */
const WIDER_FRAME: [number, number, number, number] = [25, 0, 115, 62];

/** context: the land around the region, a quiet ground below everything else. */
export function contextLayer(source: unknown): readonly Feature<Area>[] {
  const topology = source as Topology;
  const land = feature(topology, topology.objects["land"] ?? missing()) as
    Feature<Area> | FeatureCollection<Area>;
  const features = land.type === "FeatureCollection" ? land.features : [land];
  return features.map((each) => {
    const clipped = bboxClip(each, WIDER_FRAME) as Feature<Area>;
    const simple = simplify(clipped, { tolerance: 0.05, highQuality: true });
    return { ...truncate(simple, { precision: 2 }), properties: {} };
  });
}

function missing(): never {
  throw new Error("world-atlas: land-50m.json holds no object “land”");
}

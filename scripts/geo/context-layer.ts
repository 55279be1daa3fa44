import {
  bboxClip,
  difference,
  featureCollection,
  multiPolygon,
  polygon,
  simplify,
  truncate,
} from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Area } from "./read-units.ts";

/** West, south, east, north: as far as a wide screen sees at the smallest zoom. */
const WIDER_FRAME: [number, number, number, number] = [25, 0, 115, 62];

/**
 * From the Gulf of Oman to the Rann of Kutch the units themselves draw the coast. The coarser land
 * below would look out from under them into the sea, so it ends inland of the shore, where they hide it.
 */
const SHORE_DRAWN_BY_UNITS = polygon([
  [
    [58, 26.1],
    [61.6, 25.6],
    [65.3, 25.8],
    [66.6, 25.9],
    [67.2, 25.2],
    [68.2, 24.4],
    [68.85, 23.9],
    [68.85, 22.4],
    [66, 23.9],
    [58, 24.6],
    [58, 26.1],
  ],
]);

/** The land inside the wider frame. Clipping leaves empty rings of what lies outside: they go. */
function clip(land: Feature<Area>): Feature<MultiPolygon> {
  const { geometry } = bboxClip(land, WIDER_FRAME) as Feature<Area>;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return multiPolygon(
    polygons
      .map((rings) => rings.filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0),
  );
}

/** context: the land around the region, a quiet ground below everything else. */
export function contextLayer(source: unknown): readonly Feature<Area>[] {
  const topology = source as Topology;
  const land = feature(topology, topology.objects["land"] ?? missing()) as
    Feature<Area> | FeatureCollection<Area>;
  const features = land.type === "FeatureCollection" ? land.features : [land];
  return features.flatMap((each): readonly Feature<Area>[] => {
    const simple = simplify(clip(each), { tolerance: 0.05, highQuality: true });
    const inland = difference(featureCollection<Area>([simple, SHORE_DRAWN_BY_UNITS]));
    return inland === null ? [] : [{ ...truncate(inland, { precision: 2 }), properties: {} }];
  });
}

function missing(): never {
  throw new Error("world-atlas: land-50m.json holds no object “land”");
}

import type { GeometryObject, Topology } from "topojson-specification";
import { feature } from "topojson-client";
import { reasonOf } from "../../domain/reason-of.ts";
import {
  type RawFeature,
  type RawLayer,
  type Refused,
  refusedAs,
  type StatedSystem,
} from "./raw-layer.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * The `crs` of GeoJSON of 2008, as many programs still write it: a name such as
 * `urn:ogc:def:crs:EPSG::32642`. Longitude and latitude need not be said.
 */
export function systemOf({ crs }: Json): StatedSystem {
  if (!isObject(crs) || !isObject(crs["properties"])) return { kind: "none" };
  const { name, code } = crs["properties"];
  const said = typeof name === "string" ? name : code === undefined ? "" : `EPSG:${String(code)}`;
  if (said === "" || /CRS:?84$|EPSG:{1,2}[\d.]*:?4326$/iu.test(said)) return { kind: "none" };
  const epsg = /EPSG:(?:[\d.]*:)?(\d+)$/iu.exec(said)?.[1];
  return { kind: "stated", definition: epsg === undefined ? said : `EPSG:${epsg}`, said };
}

/** What a file says of a feature beside its outline: its properties, and the id that stands outside of them. */
const withId = (id: unknown, properties: unknown): unknown =>
  id === undefined ? properties : { id, ...(isObject(properties) ? properties : {}) };

/** Features of GeoJSON in any of its forms: a collection, one feature, or bare geometries. */
function featuresOf(json: Json): readonly RawFeature[] {
  const asFeature = (each: unknown): RawFeature =>
    isObject(each)
      ? { geometry: each["geometry"], properties: withId(each["id"], each["properties"]) }
      : { geometry: null, properties: null };
  switch (json["type"]) {
    case "FeatureCollection":
      return listOf(json["features"]).map(asFeature);
    case "Feature":
      return [asFeature(json)];
    case "GeometryCollection":
      return listOf(json["geometries"]).map((geometry) => ({ geometry, properties: null }));
    default:
      return [{ geometry: json, properties: null }];
  }
}

/** A feature a line, with or without the mark that RFC 8142 puts before each; null: the lines are none. */
function featuresByLine(text: string): Json | null {
  const lines = text.split(/\r?\n/u).map((line) => line.replace("\u001e", "").trim());
  const filled = lines.filter((line) => line !== "");
  try {
    return { type: "FeatureCollection", features: filled.map((line): unknown => JSON.parse(line)) };
  } catch {
    return null;
  }
}

/** Each object of a topology is a layer of its own. */
function topologyLayers(json: Json): readonly RawLayer[] {
  const topology = json as unknown as Topology;
  return Object.entries(topology.objects).map(([name, object]) => {
    const made = feature(topology, object as GeometryObject);
    const features = made.type === "FeatureCollection" ? made.features : [made];
    return {
      name,
      features: features.map(({ geometry, properties, id }) => ({
        geometry,
        properties: withId(id, properties),
      })),
      system: { kind: "none" },
      turnsOwnWay: true,
    };
  });
}

/** The layers of a GeoJSON or TopoJSON text. `name` stands for the one layer of GeoJSON. */
export function jsonLayers(text: string, name: string): readonly RawLayer[] | Refused {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    json = featuresByLine(text);
    if (json === null) return refusedAs("not-json", reasonOf(error));
  }
  if (!isObject(json)) return refusedAs("not-boundaries");
  if (json["type"] === "Topology") {
    try {
      return topologyLayers(json);
    } catch {
      // What the library says of it is about its own variables.
      return refusedAs("broken-topology");
    }
  }
  return [{ name, features: featuresOf(json), system: systemOf(json), turnsOwnWay: false }];
}

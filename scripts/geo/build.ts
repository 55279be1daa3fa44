import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, Point } from "geojson";
import { borderPartsLayer, bordersLayer } from "./border-layers.ts";
import { simplifyTopology, toTopology } from "./build-topology.ts";
import { contextLayer } from "./context-layer.ts";
import { COUNTRY_TABLE } from "./countries.ts";
import { measureOverlap } from "./measure-overlap.ts";
import { placeLayer } from "./place-layer.ts";
import { readUnits } from "./read-units.ts";
import { readSource, SOURCES } from "./sources.ts";
import { admin1Layer, collection, formerFataLayer, innerLinesLayer } from "./unit-layers.ts";

const FOLDER = "public/geo";
const OVERLAP_GOAL = 0.97;

function countriesLayer(units: readonly Feature[]): readonly Feature<Point>[] {
  return COUNTRY_TABLE.map(({ label, ...country }) => {
    const boxes = units
      .filter(({ properties }) => properties?.["country"] === country.id)
      .map(({ properties }) => properties?.["bbox"] as readonly number[]);
    const edge = (at: number, pick: (...values: number[]) => number) =>
      pick(...boxes.map((box) => box[at] ?? 0));
    const bbox = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
    return {
      type: "Feature",
      properties: { ...country, bbox },
      geometry: { type: "Point", coordinates: [...label] },
    };
  });
}

const source = readUnits(readSource(SOURCES.admin1));
const simple = simplifyTopology(toTopology(source));
const units = admin1Layer(simple);

const overlap = measureOverlap(source, units);
const poor = Object.entries(overlap).filter(([, share]) => share < OVERLAP_GOAL);
if (poor.length > 0)
  throw new Error(`too coarse: ${poor.map(([id, share]) => `${id} keeps ${share}`).join(", ")}`);

const cities = readSource(SOURCES.cities) as Parameters<typeof placeLayer>[0];
const layers: Readonly<Record<string, readonly Feature[]>> = {
  admin1: units,
  countries: countriesLayer(units),
  borders: bordersLayer(simple),
  "border-parts": borderPartsLayer(simple),
  "inner-lines": innerLinesLayer(simple),
  "former-fata": formerFataLayer(simple),
  places: placeLayer(cities, units),
  context: contextLayer(readSource(SOURCES.land)),
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, features] of Object.entries(layers)) {
  const text = JSON.stringify(collection(features));
  writeFileSync(join(FOLDER, `${name}.geojson`), text);
  console.log(`${name}: ${features.length} features, ${Math.round(text.length / 1024)} KB`);
}
writeFileSync("scripts/geo/overlap.json", `${JSON.stringify(overlap, null, 2)}\n`);
console.log(`smallest overlap: ${Math.min(...Object.values(overlap))}`);

import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Position } from "geojson";
import type { Area } from "./read-units.ts";

export const BUILT_FOLDER = "public/geo";

/** The features of a built layer, as committed; tests need neither network nor cache. */
export const readBuilt = <F extends Feature>(name: string): readonly F[] =>
  (JSON.parse(readFileSync(`${BUILT_FOLDER}/${name}.geojson`, "utf8")) as FeatureCollection)
    .features as F[];

export const idOf = ({ properties }: Feature): string => String(properties?.["id"]);
export const countryOf = ({ properties }: Feature): string => String(properties?.["country"]);

export const ringsOf = ({ geometry }: Feature<Area>): readonly Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

export const keyOf = (position: Position): string => position.join();

/** The edges of a line, each written the same in both directions. */
export const edgesOfLine = (line: readonly Position[]): readonly string[] =>
  line.slice(1).map((end, at) => [keyOf(line[at] ?? []), keyOf(end)].toSorted().join(" "));

export const edgesOf = (unit: Feature<Area>): readonly string[] =>
  ringsOf(unit).flatMap(edgesOfLine);

/** For each edge, the units that it bounds. */
export function ownersOfEdges(
  units: readonly Feature<Area>[],
): ReadonlyMap<string, readonly Feature<Area>[]> {
  const owners = new Map<string, Feature<Area>[]>();
  for (const unit of units)
    for (const edge of edgesOf(unit)) owners.set(edge, [...(owners.get(edge) ?? []), unit]);
  return owners;
}

import { bbox } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { MERGED, NAMES, SIACHEN, WRONG_CODES, type UnitNames } from "./corrections.ts";
import { NEIGHBOUR_NAMES } from "./neighbour-names.ts";

export type Area = Polygon | MultiPolygon;

interface SourceProperties {
  readonly iso_3166_2: string;
  readonly iso_a2: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

export interface SourceUnit extends UnitNames {
  readonly id: string;
  readonly country: string;
}

/** Countries whose admin1 units are drawn; of China only what borders on the region. */
export const COUNTRIES = ["AF", "PK", "CN", "IN", "IR", "KG", "TJ", "TM", "UZ"] as const;
const CHINA_ONLY = ["CN-XJ", "CN-XZ"];

/** West, south, east, north in degrees: units of the neighbours that touch it are taken whole. */
export const FRAME = [52, 23, 80, 43] as const;

const near = (a: number, b: number) => Math.abs(a - b) < 0.001;

/** The right code of a source unit. */
function codeOf({ iso_3166_2, name, longitude, latitude }: SourceProperties): string {
  if (iso_3166_2 === SIACHEN.sourceCode) return SIACHEN.id;
  const wrong = WRONG_CODES.find(
    ({ source, label }) =>
      source.code === iso_3166_2 &&
      source.name === name &&
      (label === undefined || (near(label[0], longitude) && near(label[1], latitude))),
  );
  return wrong?.is ?? iso_3166_2;
}

/** Names come from our own tables alone: the source's are of uneven quality in every language. */
function namesOf(id: string): UnitNames {
  const today = id === MERGED.from ? MERGED.into : id;
  const names = NAMES[today] ?? NEIGHBOUR_NAMES[today];
  if (names === undefined) throw new Error(`admin1: ${id} has no names in neighbour-names.ts`);
  return names;
}

function touchesFrame(feature: Feature<Area>): boolean {
  const [west, south, east, north] = bbox(feature);
  return west < FRAME[2] && east > FRAME[0] && south < FRAME[3] && north > FRAME[1];
}

function isWanted(id: string, country: string, feature: Feature<Area>): boolean {
  if (id === SIACHEN.id) return true;
  if (country === "AF" || country === "PK") return true;
  if (country === "CN") return CHINA_ONLY.includes(id);
  return (COUNTRIES as readonly string[]).includes(country) && touchesFrame(feature);
}

/** Natural Earth's admin1 file → the units of the map, under their right codes and names. */
export function readUnits(source: unknown): readonly Feature<Area, SourceUnit>[] {
  const { features } = source as FeatureCollection<Area, SourceProperties>;
  const units = features.flatMap((feature): readonly Feature<Area, SourceUnit>[] => {
    const id = codeOf(feature.properties);
    const country = id === SIACHEN.id ? SIACHEN.country : feature.properties.iso_a2;
    if (!isWanted(id, country, feature)) return [];
    const properties = { id, country, ...namesOf(id) };
    return [{ type: "Feature", properties, geometry: feature.geometry }];
  });
  const ids = units.map(({ properties }) => properties.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) throw new Error(`admin1: these codes stand twice: ${twice.join(", ")}`);
  return units.toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

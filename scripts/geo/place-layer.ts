import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Point } from "geojson";
import { readFileSync } from "node:fs";
import { GEO_PRECISION_OF_KIND } from "../../src/domain/precision.ts";
import type { PlaceKind } from "../../src/domain/vocabularies.ts";
import type { Area } from "./read-units.ts";
import { roundPosition } from "./round.ts";

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

interface Named {
  readonly name: string;
  readonly name_fa: string;
  readonly name_ur: string;
}

/** `town` in `country` is looked up in GeoNames; a place without one carries its `point` and `source`. */
interface CodedPlace extends Named {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly radius_km: number;
  readonly town?: string;
  readonly country?: string;
  readonly point?: readonly [number, number];
}

interface OrientationTown extends Named {
  readonly town: string;
  readonly country: string;
  /** 1 to 3: which labels win where there is no room for all. */
  readonly rank: number;
}

const readTable = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

function locate(cities: readonly City[], town: string, country: string): [number, number] {
  const city = cities.find((each) => each.name === town && each.country === country);
  if (city === undefined) throw new Error(`GeoNames has no town ${town} in ${country}`);
  return roundPosition([Number(city.lng), Number(city.lat)]);
}

function pointOf(place: CodedPlace, cities: readonly City[]): [number, number] {
  if (place.point !== undefined) return roundPosition([...place.point]);
  if (place.town === undefined || place.country === undefined)
    throw new Error(`coded-places.json: ${place.id} has neither a point nor a town with a country`);
  return locate(cities, place.town, place.country);
}

/** The unit that a point lies in, by the built geometry. */
function unitAt(units: readonly Feature<Area>[], point: [number, number], name: string) {
  const unit = units.find((each) => booleanPointInPolygon(point, each));
  if (unit === undefined) throw new Error(`${name} at ${point.join(", ")} lies in no unit`);
  return {
    admin1: String(unit.properties?.["id"]),
    country: String(unit.properties?.["country"]),
  };
}

const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

/** places: the points that documents name, with a radius, and towns for orientation. */
export function placeLayer(
  cities: readonly City[],
  units: readonly Feature<Area>[],
): readonly Feature<Point>[] {
  const coded = (readTable("coded-places.json") as readonly CodedPlace[]).map(
    (place): Feature<Point> => {
      const coordinates = pointOf(place, cities);
      const { id, name, name_fa, name_ur, kind, radius_km } = place;
      return {
        type: "Feature",
        properties: {
          id,
          name,
          name_fa,
          name_ur,
          kind,
          ...unitAt(units, coordinates, name),
          radius_km,
          geo_precision: GEO_PRECISION_OF_KIND[kind],
          coded: true,
        },
        geometry: { type: "Point", coordinates },
      };
    },
  );
  const towns = (readTable("orientation-towns.json") as readonly OrientationTown[]).map(
    ({ name, name_fa, name_ur, town, country, rank }): Feature<Point> => {
      const coordinates = locate(cities, town, country);
      return {
        type: "Feature",
        properties: {
          id: `town-${country}-${slug(name)}`,
          name,
          name_fa,
          name_ur,
          kind: "town",
          ...unitAt(units, coordinates, name),
          radius_km: 0,
          geo_precision: 1,
          rank,
          coded: false,
        },
        geometry: { type: "Point", coordinates },
      };
    },
  );
  return [...coded, ...towns];
}

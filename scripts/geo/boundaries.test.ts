import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { area, booleanPointInPolygon, featureCollection, intersect, kinks } from "@turf/turf";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  Point,
  Position,
} from "geojson";
import { describe, expect, test } from "vitest";
import overlap from "./overlap.json" with { type: "json" };
import { NAMES } from "./corrections.ts";
import type { Area } from "./read-units.ts";

const read = <F extends Feature>(name: string) =>
  (JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8")) as FeatureCollection)
    .features as F[];

const units = read<Feature<Area>>("admin1");
const borders = read<Feature<MultiLineString>>("borders");
const places = read<Feature<Point>>("places");

const idOf = ({ properties }: Feature) => String(properties?.["id"]);
const countryOf = ({ properties }: Feature) => String(properties?.["country"]);
const unit = (id: string) => {
  const found = units.find((each) => idOf(each) === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
};
const ringsOf = ({ geometry }: Feature<Area>): readonly Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
const keyOf = (position: Position) => position.join();
const edgesOf = (each: Feature<Area>) =>
  ringsOf(each).flatMap((ring) =>
    ring.slice(1).map((end, at) => [keyOf(ring[at] ?? []), keyOf(end)].toSorted().join(" ")),
  );

const AFGHAN =
  "BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG LOG NAN NIM NUR PAN PAR PIA PKA SAM SAR TAK URU WAR ZAB";

describe("the units", () => {
  test("34 of Afghanistan and 7 of Pakistan, each under its own ISO 3166-2 code", () => {
    const codes = (country: string) =>
      units
        .filter((each) => countryOf(each) === country)
        .map(idOf)
        .sort();
    expect(codes("AF")).toEqual(AFGHAN.split(" ").map((code) => `AF-${code}`));
    expect(codes("PK")).toEqual(["PK-BA", "PK-GB", "PK-IS", "PK-JK", "PK-KP", "PK-PB", "PK-SD"]);
    expect(new Set(units.map(idOf)).size).toBe(units.length);
  });

  test("each with its English, Persian and Urdu name", () => {
    for (const [id, names] of Object.entries(NAMES))
      if (id !== "PK-TA") expect(unit(id).properties).toMatchObject(names);
    const persian = units
      .filter((each) => countryOf(each) === "AF")
      .map((each) => each.properties?.["name_fa"]);
    expect(new Set(persian).size).toBe(34);
  });

  test.each([
    ["AF-PAN", [69.7587, 35.3368]],
    ["AF-PAR", [68.8995, 34.9984]],
    ["AF-DAY", [66.3011, 33.8446]],
    ["AF-URU", [66.0947, 32.807]],
    ["AF-PIA", [69.3826, 33.575]],
    ["AF-PKA", [68.651, 32.5106]],
    ["PK-KP", [72.6402, 34.9407]],
    ["PK-KP", [69.8985, 32.6148]],
  ])("%s lies where it should", (id, point) => {
    expect(booleanPointInPolygon(point, unit(id))).toBe(true);
  });

  test("neighbours at admin1", () => {
    const countries = new Set(units.map(countryOf));
    for (const country of ["TJ", "UZ", "TM", "IR", "KG", "CN", "IN"])
      expect(countries).toContain(country);
    expect(units.map(idOf)).toContain("CN-XJ");
  });

  test("a label point lies inside its unit", () => {
    for (const each of units)
      expect(booleanPointInPolygon(each.properties?.["label"] as Position, each), idOf(each)).toBe(
        true,
      );
  });

  test("none keeps less than 97% of its unsimplified outline", () => {
    expect(Object.keys(overlap)).toHaveLength(41);
    for (const [id, share] of Object.entries(overlap))
      expect(share, id).toBeGreaterThanOrEqual(0.97);
  });
});

describe("one topology", () => {
  test("rings are closed, have at least four points and do not cross themselves", () => {
    for (const each of units) {
      for (const ring of ringsOf(each)) {
        expect(ring.length, idOf(each)).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
      }
      expect(kinks(each.geometry).features, idOf(each)).toEqual([]);
    }
  });

  test("an edge belongs to one unit or is shared by exactly two", () => {
    const owners = new Map<string, number>();
    for (const edge of units.flatMap(edgesOf)) owners.set(edge, (owners.get(edge) ?? 0) + 1);
    expect(Math.max(...owners.values())).toBe(2);
  });

  test("inside Afghanistan no edge is left unshared: there are no gaps", () => {
    const afghan = units.filter((each) => countryOf(each) === "AF");
    const owners = new Map<string, number>();
    for (const edge of units.flatMap(edgesOf)) owners.set(edge, (owners.get(edge) ?? 0) + 1);
    const lonely = afghan.flatMap(edgesOf).filter((edge) => owners.get(edge) === 1);
    expect(lonely).toEqual([]);
  });

  test("neighbours do not overlap", () => {
    const mission = units.filter((each) => ["AF", "PK"].includes(countryOf(each)));
    for (const [at, one] of mission.entries())
      for (const other of mission.slice(at + 1)) {
        const both = intersect(featureCollection([one, other]));
        const overlapKm2 = both === null ? 0 : area(both) / 1e6;
        expect(overlapKm2, `${idOf(one)} and ${idOf(other)}`).toBeLessThan(0.01);
      }
  });

  test("the former F.A.T.A. lies on Khyber Pakhtunkhwa, outline and all", () => {
    const outline = read<Feature<MultiLineString>>("former-fata")[0];
    const edges = new Set(edgesOf(unit("PK-KP")));
    const lines = outline?.geometry.coordinates ?? [];
    const points = lines.flat();
    expect(points.length).toBeGreaterThan(50);
    for (const point of points)
      expect(booleanPointInPolygon(point, unit("PK-KP")), keyOf(point)).toBe(true);
    const own = lines.flatMap((line) =>
      edgesOf({
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates: [line] },
      }),
    );
    expect(own.some((edge) => edges.has(edge))).toBe(true);
  });
});

describe("borders", () => {
  test("one feature for each pair, with its sides and a status", () => {
    const ids = borders.map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    for (const border of borders) {
      expect(border.properties?.["sides"]).toEqual(idOf(border).split("-"));
      expect(["international", "line-of-control", "disputed"]).toContain(
        border.properties?.["status"],
      );
    }
    for (const pair of [
      "AF-PK",
      "AF-IR",
      "AF-TM",
      "AF-UZ",
      "AF-TJ",
      "AF-CN",
      "IN-PK",
      "IR-PK",
      "CN-PK",
    ])
      expect(ids).toContain(pair);
  });

  test("every point of a border is a vertex of a unit on each side", () => {
    const vertices = (country: string) =>
      new Set(
        units
          .filter((each) => countryOf(each) === country || countryOf(each) === "XX")
          .flatMap((each) => ringsOf(each).flat().map(keyOf)),
      );
    for (const border of borders)
      for (const side of border.properties?.["sides"] as readonly string[]) {
        const known = vertices(side);
        const strangers = border.geometry.coordinates
          .flat()
          .filter((each) => !known.has(keyOf(each)));
        expect(strangers, `${idOf(border)} on the side of ${side}`).toEqual([]);
      }
  });

  test("the line of control and disputed parts are lines of their own, named", () => {
    const parts = read<Feature<LineString>>("border-parts");
    const statuses = (pair: string) =>
      parts
        .filter((each) => each.properties?.["border"] === pair)
        .map((each) => each.properties?.["status"] as string);
    expect(statuses("IN-PK").sort()).toEqual(["disputed", "international", "line-of-control"]);
    expect(statuses("CN-IN")).toEqual(["disputed"]);
    expect(parts.map((each) => each.properties?.["name"])).toContain("Line of Control");
  });
});

test("every coded place lies in the unit that it names, with a radius", () => {
  const coded = places.filter(({ properties }) => properties?.["coded"] === true);
  expect(coded.length).toBeGreaterThanOrEqual(14);
  for (const place of coded) {
    const holding = units.filter((each) => booleanPointInPolygon(place.geometry, each)).map(idOf);
    expect(holding, idOf(place)).toEqual([place.properties?.["admin1"]]);
    expect(place.properties?.["radius_km"], idOf(place)).toBeGreaterThan(0);
  }
});

test("all boundary files together are small enough for the first view", () => {
  const bytes = readdirSync("public/geo")
    .filter((name) => name.endsWith(".geojson"))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`public/geo/${name}`)).length, 0);
  expect(bytes).toBeLessThan(230 * 1024);
});

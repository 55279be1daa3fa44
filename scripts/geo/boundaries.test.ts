import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  area,
  bboxClip,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  kinks,
} from "@turf/turf";
import fc from "fast-check";
import type { Feature, MultiLineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { DISPUTED, NAMES } from "./corrections.ts";
import overlap from "./overlap.json" with { type: "json" };
import {
  BUILT_FOLDER,
  countryOf,
  edgesOf,
  edgesOfLine,
  idOf,
  keyOf,
  ownersOfEdges,
  readBuilt,
  ringsOf,
} from "./read-built.ts";
import { FRAME, type Area } from "./read-units.ts";
import { directedEdges, traceOutline, turnOf } from "./trace-outline.ts";

const units = readBuilt<Feature<Area>>("admin1");
const boxOf = ({ properties }: Feature) =>
  properties?.["bbox"] as readonly [number, number, number, number];

function unit(id: string): Feature<Area> {
  const found = units.find((each) => idOf(each) === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
}

const codesOf = (country: string) => units.filter((each) => countryOf(each) === country).map(idOf);

const AFGHAN =
  "BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG LOG NAN NIM NUR PAN PAR PIA PKA SAM SAR TAK URU WAR ZAB";

describe("the units", () => {
  test("34 of Afghanistan and 7 of Pakistan, each under its own ISO 3166-2 code", () => {
    expect(codesOf("AF")).toEqual(AFGHAN.split(" ").map((code) => `AF-${code}`));
    expect(codesOf("PK")).toEqual(["PK-BA", "PK-GB", "PK-IS", "PK-JK", "PK-KP", "PK-PB", "PK-SD"]);
    expect(new Set(units.map(idOf)).size).toBe(units.length);
  });

  test("each with its English, Persian and Urdu name", () => {
    expect(Object.keys(NAMES).toSorted()).toEqual([...codesOf("AF"), ...codesOf("PK")]);
    for (const [id, names] of Object.entries(NAMES))
      expect(unit(id).properties).toMatchObject(names);
  });

  test.each(["name", "name_fa", "name_ur"])("no two units of one country share a %s", (key) => {
    const named = units.map((each) => `${countryOf(each)} ${String(each.properties?.[key])}`);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });

  test("Persian and Urdu names are in Arabic script and leave out the word for province", () => {
    for (const each of units)
      for (const key of ["name_fa", "name_ur"]) {
        const name = String(each.properties?.[key]);
        expect(name, idOf(each)).toMatch(/^[\p{Script=Arabic}\p{Mn}\u200c ()-]+$/u);
        expect(name, idOf(each)).not.toMatch(/^استان |^صوبہ | صوبہ$/u);
      }
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
  ])("%s lies where the source's label point is", (id, point) => {
    expect(booleanPointInPolygon(point, unit(id))).toBe(true);
  });

  test("neighbours at admin1", () => {
    for (const country of ["TJ", "UZ", "TM", "IR", "KG", "CN", "IN"])
      expect(codesOf(country), country).not.toEqual([]);
    expect(codesOf("CN")).toEqual(["CN-XJ", "CN-XZ"]);
  });

  test("a label point lies inside its unit", () => {
    for (const each of units)
      expect(booleanPointInPolygon(each.properties?.["label"] as Position, each), idOf(each)).toBe(
        true,
      );
  });

  test("units of disputed status say so, and no others", () => {
    const disputed = units.filter(({ properties }) => properties?.["disputed"] === true);
    expect(disputed.map(idOf).toSorted()).toEqual(Object.keys(DISPUTED).toSorted());
    for (const each of disputed)
      expect(each.properties?.["disputedNote"]).toBe(DISPUTED[idOf(each)]);
  });

  test("none keeps less than 97% of the source's outline", () => {
    expect(Object.keys(overlap)).toEqual([...codesOf("AF"), ...codesOf("PK")]);
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

  test("coordinates have at most four decimals", () => {
    const values = units.flatMap(ringsOf).flat(2);
    expect(values.filter((value) => Number(value.toFixed(4)) !== value)).toEqual([]);
  });

  test("an edge belongs to one unit or is shared by exactly two", () => {
    const counts = [...ownersOfEdges(units).values()].map((owners) => owners.length);
    expect(new Set(counts)).toEqual(new Set([1, 2]));
  });

  test("no edge of Afghanistan is left unshared, and of Pakistan only its coast", () => {
    const lonely = [...ownersOfEdges(units)].filter(([, owners]) => owners.length === 1);
    const lonelyOf = (country: string) =>
      lonely.filter(([, owners]) => owners.some((owner) => countryOf(owner) === country));
    expect(lonelyOf("AF")).toEqual([]);
    const latitudes = lonelyOf("PK").flatMap(([edge]) =>
      edge.split(" ").map((point) => Number(point.split(",")[1])),
    );
    expect(Math.max(...latitudes)).toBeLessThan(25.7);
  });

  test("two units run along a shared edge in opposite directions, so they lie on its two sides", () => {
    const edges = directedEdges(units).map((edge) => edge.map(keyOf).join(" "));
    expect(new Set(edges).size).toBe(edges.length);
  });

  test("all units together have no hole", () => {
    const outerTurn = Math.sign(turnOf(ringsOf(unit("PK-KP"))[0] ?? []));
    const turns = traceOutline(units).map((loop) => Math.sign(turnOf(loop)));
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.filter((turn) => turn !== outerTurn)).toEqual([]);
  });

  test("units of Afghanistan and Pakistan do not overlap", { timeout: 20_000 }, () => {
    const subject = units.filter((each) => ["AF", "PK"].includes(countryOf(each)));
    for (const [at, one] of subject.entries()) {
      const [west, south, east, north] = boxOf(one);
      for (const other of subject.slice(at + 1)) {
        const box = boxOf(other);
        if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) continue;
        const both = intersect(featureCollection([one, other]));
        const overlapKm2 = both === null ? 0 : area(both) / 1e6;
        expect(overlapKm2, `${idOf(one)} and ${idOf(other)}`).toBeLessThan(0.01);
      }
    }
  });

  test("a point anywhere in the frame lies in one unit at most", () => {
    const [west, south, east, north] = FRAME;
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(between(west, east), between(south, north), (x, y) => {
        const holding = units.filter((each) => {
          const box = boxOf(each);
          const isNear = x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3];
          return isNear && booleanPointInPolygon([x, y], each, { ignoreBoundary: true });
        });
        return holding.length <= 1;
      }),
      { seed: 3166, numRuns: 1000 },
    );
  });

  test("the former F.A.T.A. lies on Khyber Pakhtunkhwa and shares its outer border", () => {
    const [outline] = readBuilt<Feature<MultiLineString>>("former-fata");
    const lines = outline?.geometry.coordinates ?? [];
    expect(lines.flat().length).toBeGreaterThan(50);
    for (const point of lines.flat())
      expect(booleanPointInPolygon(point, unit("PK-KP")), keyOf(point)).toBe(true);
    const own = lines.flatMap(edgesOfLine);
    const province = new Set(edgesOf(unit("PK-KP")));
    const shared = own.filter((edge) => province.has(edge));
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.length).toBeLessThan(own.length);
  });
});

test("the land around has no empty ring and stays within its frame", () => {
  for (const each of readBuilt<Feature<Area>>("context")) {
    for (const ring of ringsOf(each)) expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(area(bboxClip(each, [25, 0, 115, 62]))).toBeCloseTo(area(each), -6);
  }
});

test("all boundary files together are small enough for the first view", () => {
  const bytes = readdirSync(BUILT_FOLDER)
    .filter((name) => name.endsWith(".geojson"))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`${BUILT_FOLDER}/${name}`)).length, 0);
  expect(bytes).toBeLessThan(230 * 1024);
});

import type { Feature, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { SIACHEN } from "./corrections.ts";
import {
  countryOf,
  edgesOfLine,
  idOf,
  keyOf,
  ownersOfEdges,
  readBuilt,
  ringsOf,
} from "./read-built.ts";
import type { Area } from "./read-units.ts";

const units = readBuilt<Feature<Area>>("admin1");
const borders = readBuilt<Feature<MultiLineString>>("borders");
const parts = readBuilt<Feature<MultiLineString>>("border-parts");

const owners = ownersOfEdges(units);
const edgesOfLines = ({ geometry }: Feature<MultiLineString>) =>
  geometry.coordinates.flatMap(edgesOfLine);
const partsOf = (pair: string) => parts.filter(({ properties }) => properties?.["border"] === pair);

describe("borders", () => {
  test("each pair of countries that share an edge has exactly one, in alphabetical order", () => {
    const pairs = [...owners.values()]
      .map((sides) => sides.map(countryOf))
      .filter(([one, other]) => one !== other && other !== undefined)
      .filter((sides) => !sides.includes(SIACHEN.country))
      .map((sides) => sides.toSorted().join("-"));
    expect(borders.map(idOf).toSorted()).toEqual([...new Set(pairs)].toSorted());
    for (const border of borders)
      expect(border.properties?.["sides"]).toEqual(idOf(border).split("-"));
  });

  test("the borders of the two countries are all there", () => {
    for (const pair of ["AF-PK", "AF-IR", "AF-TM", "AF-UZ", "AF-TJ", "AF-CN", "IN-PK", "IR-PK"])
      expect(borders.map(idOf)).toContain(pair);
    expect(borders.map(idOf)).toContain("CN-PK");
  });

  test("every edge of a border is an edge of a unit on each side", () => {
    for (const border of borders) {
      const sides = [...(border.properties?.["sides"] as readonly string[]), SIACHEN.country];
      for (const edge of edgesOfLines(border)) {
        const countries = owners.get(edge)?.map(countryOf) ?? [];
        expect(new Set(countries).size, `${idOf(border)} at ${edge}`).toBe(2);
        expect(sides, `${idOf(border)} at ${edge}`).toEqual(expect.arrayContaining(countries));
      }
    }
  });

  test("no edge between two countries is missing or drawn twice", () => {
    const between = [...owners].filter(([, sides]) => new Set(sides.map(countryOf)).size === 2);
    const drawn = borders.flatMap(edgesOfLines);
    expect(drawn.toSorted()).toEqual(between.map(([edge]) => edge).toSorted());
  });

  test("the label lies on the line's own stretch", () => {
    for (const border of borders) {
      const [x = 0, y = 0] = border.properties?.["label"] as readonly number[];
      const points = border.geometry.coordinates.flat();
      const nearest = Math.min(...points.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y)));
      expect(nearest, idOf(border)).toBeLessThan(0.5);
    }
  });
});

describe("parts by status", () => {
  test("together they are the border, and its status is the least settled of theirs", () => {
    const ranks = ["international", "line-of-control", "disputed"];
    for (const border of borders) {
      const own = partsOf(idOf(border));
      expect(own.flatMap(edgesOfLines).toSorted()).toEqual(edgesOfLines(border).toSorted());
      const worst = Math.max(
        ...own.map(({ properties }) => ranks.indexOf(String(properties?.["status"]))),
      );
      expect(border.properties?.["status"]).toBe(ranks[worst]);
    }
  });

  test("between India and Pakistan three statuses, between China and India one", () => {
    const statuses = (pair: string) =>
      partsOf(pair).map(({ properties }) => String(properties?.["status"]));
    expect(statuses("IN-PK").toSorted()).toEqual(["disputed", "international", "line-of-control"]);
    expect(statuses("CN-IN")).toEqual(["disputed"]);
    for (const { properties } of borders)
      if (!["IN-PK", "CN-IN"].includes(String(properties?.["id"])))
        expect(properties?.["status"]).toBe("international");
  });

  test("the Line of Control is all of the line between Azad Kashmir or Gilgit-Baltistan and Jammu and Kashmir or Ladakh", () => {
    const line = parts.find(({ properties }) => properties?.["status"] === "line-of-control");
    expect(line?.properties?.["name"]).toBe("Line of Control");
    const pairs = ["IN-JK PK-JK", "IN-JK PK-GB", "IN-LA PK-GB"];
    const between = [...owners].filter(([, sides]) =>
      pairs.includes(sides.map(idOf).toSorted().join(" ")),
    );
    const drawn = line === undefined ? [] : edgesOfLines(line);
    expect(drawn.toSorted()).toEqual(between.map(([edge]) => edge).toSorted());
  });

  test("every edge of the Siachen Glacier is disputed", () => {
    const glacier = units.find((each) => idOf(each) === SIACHEN.id);
    const disputed = new Set(
      parts
        .filter(({ properties }) => properties?.["status"] === "disputed")
        .flatMap(({ geometry }) => geometry.coordinates.flat().map(keyOf)),
    );
    const corners = glacier === undefined ? [] : ringsOf(glacier).flat().map(keyOf);
    expect(corners.length).toBeGreaterThan(3);
    for (const corner of corners) expect(disputed).toContain(corner);
  });
});

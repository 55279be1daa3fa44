import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { idOf, readBuilt } from "./read-built.ts";
import type { Area } from "./read-units.ts";

const units = readBuilt<Feature<Area>>("admin1");
const places = readBuilt<Feature<Point>>("places");

const holding = (place: Feature<Point>) =>
  units.filter((each) => booleanPointInPolygon(place.geometry, each)).map(idOf);

describe("places", () => {
  test("each has an id of its own and lies in the one unit that it names", () => {
    expect(new Set(places.map(idOf)).size).toBe(places.length);
    for (const place of places)
      expect(holding(place), idOf(place)).toEqual([place.properties?.["admin1"]]);
  });

  test("a place that documents name has a radius, and its id says the unit", () => {
    const coded = places.filter(({ properties }) => properties?.["coded"] === true);
    expect(coded.length).toBeGreaterThanOrEqual(14);
    for (const place of coded) {
      expect(place.properties?.["radius_km"], idOf(place)).toBeGreaterThan(0);
      expect(idOf(place).startsWith(`${String(place.properties?.["admin1"])}-`), idOf(place)).toBe(
        true,
      );
    }
  });

  /**
   * GeoNames places the seats without regard to Natural Earth's outlines, so a code or a name that
   * stands on the wrong outline shows here.
   */
  test.each(
    Object.entries({
      BAL: "Mazar-e Sharif",
      BAM: "Bamyan",
      BDG: "Qala-e Naw",
      BDS: "Fayzabad",
      BGL: "Pul-e Khumri",
      DAY: "Nili",
      FRA: "Farah",
      FYB: "Maymana",
      GHA: "Ghazni",
      GHO: "Firozkoh",
      HEL: "Lashkar Gah",
      HER: "Herat",
      JOW: "Sheberghan",
      KAB: "Kabul",
      KAN: "Kandahar",
      KDZ: "Kunduz",
      KHO: "Khost",
      KNR: "Asadabad",
      LAG: "Mehtarlam",
      LOG: "Pul-e Alam",
      NAN: "Jalalabad",
      NIM: "Zaranj",
      NUR: "Parun",
      PAN: "Bazarak",
      PAR: "Charikar",
      PIA: "Gardez",
      PKA: "Sharan",
      SAM: "Aybak",
      SAR: "Sar-e Pol",
      TAK: "Taloqan",
      URU: "Tarinkot",
      WAR: "Maidan Shahr",
      ZAB: "Qalat",
    }),
  )("the seat of AF-%s is %s", (code, seat) => {
    const place = places.find(
      ({ properties }) => properties?.["name"] === seat && properties["country"] === "AF",
    );
    expect(place?.properties?.["admin1"]).toBe(`AF-${code}`);
  });
});

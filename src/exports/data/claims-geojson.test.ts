import type { FeatureCollection, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { exportedRecord, hostileExport } from "../../testing/exported-claims.ts";
import { makeClaim } from "../../testing/claims.ts";
import { smallRecord } from "../../testing/small-record.ts";
import { claimsGeojson } from "./claims-geojson.ts";

const about = {
  title: "Camps",
  filter: "",
  unit: "Counted: claims.",
  date: "2026-01-31",
  marking: "TLP:AMBER",
  statement: "De facto lines.",
  attribution: "Attest",
  link: "",
};
type File = FeatureCollection<Point | null, Record<string, unknown>> & {
  attest: Record<string, unknown>;
};
const read = (data = exportedRecord(smallRecord())): File =>
  JSON.parse(claimsGeojson({ ...data, about })) as File;
const ofClaim = (file: File, claim: string) =>
  file.features.filter(({ properties }) => properties["claim_id"] === claim);

describe("claims as GeoJSON", () => {
  test("is a feature collection of points and of features without geometry", () => {
    const data = hostileExport();
    const file = read(data);
    expect(file.type).toBe("FeatureCollection");
    expect(file).not.toHaveProperty("crs");
    for (const feature of file.features) {
      expect(feature.type).toBe("Feature");
      expect(feature.properties).toBeTypeOf("object");
      if (feature.geometry === null) continue;
      expect(feature.geometry.type).toBe("Point");
      const [longitude = NaN, latitude = NaN] = feature.geometry.coordinates;
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });

  test("no claim is lost, and one of two places stands twice", () => {
    const small = exportedRecord(smallRecord());
    const places = ["AF-BDS", "region-north"].map((place) => ({ place, role: "location" }));
    const data = { ...small, claims: [...small.claims, makeClaim("002-p9-01", { places })] };
    const file = read(data);
    expect(new Set(file.features.map(({ properties }) => properties["claim_id"]))).toEqual(
      new Set(data.claims.map(({ id }) => id)),
    );
    const ids = file.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ofClaim(file, "002-p9-01").map(({ geometry }) => geometry?.type)).toEqual([
      "Point",
      undefined,
    ]);
  });

  test("the label of a province is no event location, and says so", () => {
    const [feature] = ofClaim(read(), "001-p1-01");
    expect(feature?.geometry?.coordinates).toEqual([71.5, 36.8]);
    expect(feature?.properties).toMatchObject({
      geometry_basis: "label-of-province",
      precision: 4,
      admin1: "AF-BDS",
      place_role: "location",
      radius_km: null,
    });
    const [town] = ofClaim(read(), "001-p1-02");
    expect(town?.properties).toMatchObject({
      geometry_basis: "place",
      precision: 1,
      admin1: "AF-BDS",
      radius_km: 7,
    });
  });

  test("a region is not spread over its members, nor a country put on a point", () => {
    const file = read({
      ...exportedRecord(smallRecord()),
      points: ["AF", "AF-TAK", "AF-KDZ", "region-north"].map((place) => ({
        place,
        at: [1, 2] as const,
        radiusKm: null,
      })),
    });
    expect(ofClaim(file, "001-p2-01")).toHaveLength(1);
    expect(ofClaim(file, "001-p2-01")[0]).toMatchObject({
      geometry: null,
      properties: {
        geometry_basis: "none-region",
        members: ["AF-TAK", "AF-KDZ"],
        member_names: ["Takhar", "Kunduz"],
        precision: 5,
      },
    });
    expect(ofClaim(file, "001-p3-01")[0]).toMatchObject({
      geometry: null,
      properties: { geometry_basis: "none-country" },
    });
    expect(ofClaim(file, "002-p2-02")[0]).toMatchObject({
      geometry: null,
      properties: { geometry_basis: "none-no-place", event_id: null },
    });
  });

  test("a region of no bounds is wider than a country", () => {
    const small = exportedRecord(smallRecord());
    const places = small.places.map((place) => ({ ...place, members: [] }));
    expect(ofClaim(read({ ...small, places }), "001-p2-01")[0]?.properties).toMatchObject({
      precision: 7,
      members: [],
    });
  });

  test("says of itself what it is", () => {
    expect(read().attest).toMatchObject({
      title: "Camps",
      filter: "none",
      unit: "Counted: claims.",
      exported: "2026-01-31",
      marking: "TLP:AMBER",
      statement: "De facto lines.",
      attribution: "Attest",
      claims: 8,
    });
  });
});

import { describe, expect, it } from "vitest";
import { cellsOfRecord } from "./json-record.ts";
import { read } from "./test-driver.ts";

const ring = [
  [69, 34],
  [70, 34],
  [70, 35],
  [69, 34],
];
const polygon = { type: "Polygon", coordinates: [ring] };
const feature = (properties: object, geometry: unknown) => ({
  type: "Feature",
  properties,
  geometry,
});

describe("a feature with a shape that is no point", () => {
  it("keeps the degrees that its properties state", async () => {
    const features = ["2023-01-01", "2023-01-02"].map((date) =>
      feature({ date, latitude: 34.5, longitude: 69.2 }, polygon),
    );
    const { columns, notes } = await read(JSON.stringify({ type: "FeatureCollection", features }));
    expect([...columns.latitude]).toEqual([34.5, 34.5]);
    expect([...columns.longitude]).toEqual([69.2, 69.2]);
    expect(notes).toEqual([]);
  });

  it.each([
    ["in other letters", { LATITUDE: 34.5, LONGITUDE: 69.2 }, ["LATITUDE", "LONGITUDE"]],
    ["not at all", { name: "a" }, ["name", "longitude", "latitude"]],
  ])("has columns of degrees once where its properties name them %s", (_, properties, names) => {
    const cells = cellsOfRecord(feature(properties, polygon));
    expect([...cells.keys()].sort()).toEqual([...names].sort());
  });

  it("says its shape where its properties name degrees but state none", () => {
    const cells = cellsOfRecord(feature({ latitude: null, longitude: null }, polygon));
    expect([cells.get("latitude"), cells.get("longitude")]).toEqual(["Polygon", "Polygon"]);
  });
});

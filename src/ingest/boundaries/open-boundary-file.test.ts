import { gzipSync, unzipSync } from "fflate";
import proj4 from "proj4";
import { topology } from "topojson-server";
import { expect, test } from "vitest";
import type { BoundaryDraft, ReadLayer } from "../../domain/own-boundaries.ts";
import { boxOf, boxRing, geoJsonFile } from "../../testing/boundary-files.ts";
import { shapefileZip } from "../../testing/shapefiles.ts";
import { holdsBoundaries } from "./holds-boundaries.ts";
import { openBoundaryFile } from "./open-boundary-file.ts";

const REGION = [49, 20, 99, 49] as const;

const open = (file: File) => openBoundaryFile(file, REGION);

async function opened(file: File): Promise<BoundaryDraft> {
  const result = await open(file);
  if ("refused" in result && !("layers" in result)) throw new Error(JSON.stringify(result));
  return result;
}

async function onlyLayer(file: File): Promise<ReadLayer> {
  const [layer] = (await opened(file)).layers;
  if (layer === undefined) throw new Error("no layer");
  return layer;
}

const noted = ({ notes }: ReadLayer) =>
  Object.fromEntries(notes.map(({ code, count }) => [code, count]));

function boxOfUnit({ units }: ReadLayer, at: number): number[] {
  const { geometry } = units[at] ?? { geometry: west };
  const points = geometry.type === "Polygon" ? geometry.coordinates.flat() : [];
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] ?? NaN));
  return [
    Math.min(...(xs ?? [])),
    Math.min(...(ys ?? [])),
    Math.max(...(xs ?? [])),
    Math.max(...(ys ?? [])),
  ];
}

const west = boxOf(60, 30, 61, 31);
const east = boxOf(61, 30, 62, 31);

test("a GeoJSON of polygons is units; nothing is said where nothing was done", async () => {
  const layer = await onlyLayer(
    geoJsonFile([
      [west, { code: "S-01", name: "West" }],
      [east, { code: "S-02", name: "East" }],
    ]),
  );
  expect(layer.units.map(({ geometry }) => geometry)).toEqual([west, east]);
  expect(layer.notes).toEqual([]);
  expect(layer.vertices).toBe(10);
  expect(layer.guesses.id).toEqual({
    key: "code",
    reasons: ["known-name", "unique", "like-a-code"],
  });
  expect(layer.guesses.name?.key).toBe("name");
});

test("a file of areas is known by what is in it, also gzipped or without an ending", async () => {
  const file = geoJsonFile([[west, { code: "S-01", name: "West" }]]);
  const packed = new File(
    [gzipSync(new Uint8Array(await file.arrayBuffer())) as Uint8Array<ArrayBuffer>],
    "areas.geojson.gz",
  );
  const bare = new File([file], "areas");
  const points = new File(['{"type":"Feature","geometry":{"type":"Point"}}'], "points");
  expect(await Promise.all([packed, bare, points].map(holdsBoundaries))).toEqual([
    true,
    true,
    false,
  ]);
  expect((await onlyLayer(packed)).units).toEqual((await onlyLayer(file)).units);
});

test.each([
  ["utf-16le with a mark", true, true],
  ["utf-16be with a mark", false, true],
  ["utf-16le without one", true, false],
])("a file of areas in %s is read", async (_, isLittle, hasMark) => {
  const text = await geoJsonFile([[west, { code: "S-01", name: "باختر" }]]).text();
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(text, (each) => each.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => view.setUint16(at * 2, unit, isLittle));
  const file = new File([view.buffer], "areas.geojson");
  expect(await holdsBoundaries(file)).toBe(true);
  expect(await holdsBoundaries(new File([view.buffer], "areas"))).toBe(true);
  expect((await onlyLayer(file)).units[0]?.properties).toEqual({ code: "S-01", name: "باختر" });
});

test("an outline that alone is the wrong way round is turned, and named", async () => {
  const turned = boxOf(30, 62, 31, 63);
  const layer = await onlyLayer(
    geoJsonFile([
      [west, { name: "West" }],
      [east, { name: "East" }],
      [turned, { name: "Turned" }],
    ]),
  );
  expect(noted(layer)).toMatchObject({ "swapped-unit": 1 });
  expect(layer.notes.find(({ code }) => code === "swapped-unit")?.which).toEqual(["3 (Turned)"]);
  expect(boxOfUnit(layer, 2)).toEqual([62, 30, 63, 31]);
});

test("features line by line, and collections of areas with their labels, are areas", async () => {
  const lines = [west, east].map((geometry, at) =>
    JSON.stringify({ type: "Feature", geometry, properties: { id: at } }),
  );
  expect((await onlyLayer(new File([lines.join("\n")], "a.json"))).units).toHaveLength(2);
  expect(await open(new File([`${lines.join("\n")}\n{"type":`], "a.json"))).toMatchObject({
    refused: "not-json",
  });
  const label = { type: "Point", coordinates: [60.5, 30.5] };
  const labelled = { type: "GeometryCollection", geometries: [west, label] };
  expect(await holdsBoundaries(geoJsonFile([[labelled, { id: 1 }]]))).toBe(true);
  const beside = geoJsonFile([
    [west, { id: 1 }],
    [label, { id: 2 }],
  ]);
  expect(await holdsBoundaries(beside)).toBe(false);
});

test("a point among many areas is set aside with its reason, and the file is one of areas", async () => {
  const file = geoJsonFile([
    [west, { id: 1 }],
    [east, { id: 2 }],
    [{ type: "Point", coordinates: [60.5, 30.5] }, { id: 3 }],
  ]);
  expect(await holdsBoundaries(file)).toBe(true);
  expect(noted(await onlyLayer(file))).toMatchObject({ "not-an-area": 1 });
});

test("lines are no areas, which is said, unless they are of events with dates", async () => {
  const line = { type: "LineString" as const, coordinates: west.coordinates[0] ?? [] };
  const file = geoJsonFile([[line, { id: 1 }]]);
  expect(await holdsBoundaries(file)).toBe(true);
  expect(await open(file)).toMatchObject({ refused: "no-areas" });
  expect(await holdsBoundaries(geoJsonFile([[line, { event_date: "2023-02-16" }]]))).toBe(false);
});

test("a feature and a collection of geometries are layers too", async () => {
  const feature = { type: "Feature", geometry: west, properties: { id: 1 } };
  const geometries = { type: "GeometryCollection", geometries: [west, east] };
  expect((await onlyLayer(new File([JSON.stringify(feature)], "a.json"))).units).toHaveLength(1);
  expect((await onlyLayer(new File([JSON.stringify(geometries)], "a.json"))).units).toHaveLength(2);
});

test("each object of a TopoJSON is a layer that can be chosen", async () => {
  const made = topology({
    sectors: west,
    tribes: { type: "GeometryCollection", geometries: [east] } as never,
  });
  const { layers } = await opened(new File([JSON.stringify(made)], "a.topojson"));
  expect(layers.map(({ name }) => name)).toEqual(["sectors", "tribes"]);
  expect(layers[0]?.units[0]?.geometry.coordinates[0]).toHaveLength(5);
});

const UTM = "+proj=utm +zone=41 +datum=WGS84 +units=m +no_defs";
const UTM_WKT =
  'PROJCS["WGS_1984_UTM_Zone_41N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",63.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const inUtm = boxRing(60, 30, 61, 31)
  .toReversed()
  .map((position) => proj4("WGS84", UTM, position));

test("a shapefile in UTM with its .prj comes out in degrees, and that is said", async () => {
  const file = shapefileZip({
    tribes: { records: [[inUtm]], rows: [{ PCODE: "T-1", TRIBE: "Northern" }], prj: UTM_WKT },
  });
  const layer = await onlyLayer(file);
  expect(layer.name).toBe("tribes");
  expect(layer.notes).toEqual([
    { code: "reprojected", count: 1, which: [], detail: "WGS_1984_UTM_Zone_41N" },
  ]);
  expect(layer.units[0]?.properties).toEqual({ PCODE: "T-1", TRIBE: "Northern" });
  const ring = layer.units[0]?.geometry.coordinates[0] as number[][];
  const expected = boxRing(60, 30, 61, 31);
  for (const [x = NaN, y = NaN] of ring)
    expect(expected.some(([ex = 0, ey = 0]) => Math.hypot(ex - x, ey - y) < 1e-6)).toBe(true);
  expect(ring).toHaveLength(5);
});

test("a zip with two shapefiles has two layers", async () => {
  const one = { records: [[boxRing(60, 30, 61, 31).toReversed()]], rows: [{ ID: "1" }] };
  const { layers } = await opened(shapefileZip({ a: one, b: one }));
  expect(layers.map(({ name, notes }) => [name, notes])).toEqual([
    ["a", []],
    ["b", []],
  ]);
});

test("a crs member that is known is obeyed", async () => {
  const area = { type: "Polygon", coordinates: [inUtm] };
  const layer = await onlyLayer(
    geoJsonFile([[area, { id: 1 }]], { crs: "urn:ogc:def:crs:EPSG::32641" }),
  );
  expect(noted(layer)).toMatchObject({ reprojected: 1 });
  expect(layer.units[0]?.geometry.coordinates[0]?.[0]).toEqual([
    expect.closeTo(60, 6),
    expect.closeTo(30, 6),
  ]);
});

test("metres of Web Mercator are recognised by where they lie; other metres are refused", async () => {
  const ring = boxRing(60, 30, 61, 31).map((position) => proj4("WGS84", "EPSG:3857", position));
  const layer = await onlyLayer(
    geoJsonFile([[{ type: "Polygon", coordinates: [ring] }, { id: 1 }]]),
  );
  expect(noted(layer)).toEqual({ "web-mercator": 1 });
  expect(layer.units[0]?.geometry.coordinates[0]?.[2]).toEqual([
    expect.closeTo(61, 6),
    expect.closeTo(31, 6),
  ]);
  const metres = { type: "Polygon", coordinates: [inUtm] };
  expect(await open(geoJsonFile([[metres, { id: 1 }]]))).toMatchObject({ refused: "projected" });
  expect(await open(geoJsonFile([[metres, { id: 1 }]], { crs: "urn:own:grid" }))).toEqual({
    refused: "unknown-system",
    detail: "urn:own:grid",
  });
});

test("latitude before longitude is turned round, and that is said", async () => {
  const layer = await onlyLayer(geoJsonFile([[boxOf(30, 60, 31, 61), { id: 1 }]]));
  expect(noted(layer)).toMatchObject({ swapped: 1 });
  expect(layer.units[0]?.geometry.coordinates[0]?.map(([x]) => x)).toContain(61);
});

test("a system that the coordinates contradict is not followed", async () => {
  const layer = await onlyLayer(geoJsonFile([[west, { id: 1 }]], { crs: "EPSG:32641" }));
  expect(layer.notes).toEqual([
    { code: "system-ignored", count: 1, which: [], detail: "EPSG:32641" },
  ]);
  expect(layer.units[0]?.geometry).toEqual(west);
});

const polygon = (ring: readonly (readonly number[])[]) => ({
  type: "Polygon",
  coordinates: [ring],
});
const square = boxRing(60, 30, 61, 31);
const bowTie = [
  [60, 30],
  [61, 31],
  [61, 30],
  [60, 31],
  [60, 30],
];

test.each([
  ["closed", polygon(square.slice(0, 4))],
  ["repeated-points", polygon(square.flatMap((point) => [point, point]))],
  ["rewound", polygon(square.toReversed())],
  ["uncrossed", polygon(bowTie)],
  [
    "other-parts",
    { type: "GeometryCollection", geometries: [west, { type: "Point", coordinates: [60, 30] }] },
  ],
  [
    "rings-left-out",
    {
      type: "Polygon",
      coordinates: [
        square,
        [
          [60.1, 30.1],
          [60.2, 30.2],
          [60.1, 30.1],
        ],
      ],
    },
  ],
])("%s: mended and listed by name", async (code, geometry) => {
  const layer = await onlyLayer(
    geoJsonFile([
      [geometry, { id: 1, name: "Broken" }],
      [east, { id: 2, name: "Whole" }],
    ]),
  );
  expect(layer.units).toHaveLength(2);
  expect(layer.notes).toEqual([{ code, count: 1, which: ["1 (Broken)"], detail: "" }]);
});

test("a ring that crosses itself keeps its ground and loses the crossing", async () => {
  const layer = await onlyLayer(geoJsonFile([[polygon(bowTie), { id: 1 }]]));
  const [unit] = layer.units;
  expect(unit?.geometry.type).toBe("MultiPolygon");
  expect(unit?.geometry.coordinates).toHaveLength(2);
});

test.each([
  ["no-geometry", null],
  ["no-geometry", { type: "Polygon", coordinates: [] }],
  [
    "no-geometry",
    polygon([
      [60, 30],
      [61, 31],
      [60, 30],
    ]),
  ],
  [
    "no-geometry",
    polygon([
      [60, 30],
      [61, "x" as never],
      [61, 31],
      [60, 30],
    ]),
  ],
  [
    "not-an-area",
    {
      type: "LineString",
      coordinates: [
        [60, 30],
        [61, 31],
      ],
    },
  ],
  ["out-of-range", polygon(boxRing(60, 30, 261, 131))],
])("%s: set aside and listed, the others stay", async (code, geometry) => {
  const features: [unknown, unknown][] = Array.from({ length: 12 }, (_, at) => [east, { id: at }]);
  const layer = await onlyLayer(
    geoJsonFile([[geometry, { id: "x", name: "Broken" }], ...features]),
  );
  expect(layer.units).toHaveLength(12);
  expect(layer.notes.find((note) => note.code === code)?.which).toEqual(["1 (Broken)"]);
});

test("what is packed twice is refused, as a file may unpack to itself", async () => {
  const packed = gzipSync(gzipSync(new Uint8Array(await geoJsonFile([]).arrayBuffer())));
  const file = new File([packed as Uint8Array<ArrayBuffer>], "areas.geojson.gz");
  expect(await open(file)).toMatchObject({ refused: "packed-otherwise" });
});

test("values that are neither text nor number are left out and counted", async () => {
  const layer = await onlyLayer(
    geoJsonFile([[west, { id: 1, tags: ["a"], more: { b: 1 }, gone: null }]]),
  );
  expect(noted(layer)).toEqual({ "dropped-values": 1 });
  expect(layer.units[0]?.properties).toEqual({ id: 1 });
});

test.each([
  ["out-of-region", geoJsonFile([[boxOf(-10, 40, -9, 41), { id: 1 }]])],
  ["no-areas", geoJsonFile([[{ type: "Point", coordinates: [60, 30] }, { id: 1 }]])],
  ["no-areas", geoJsonFile([])],
  ["not-json", new File(['{"type":"FeatureCollection","features":[{'], "a.geojson")],
  ["not-boundaries", new File(["7"], "a.geojson")],
  ["broken-encoding", new File([new Uint8Array([0x7b, 0x81, 0x81, 0x7d])], "a.geojson")],
  ["broken-topology", new File(['{"type":"Topology"}'], "a.topojson")],
  ["part-of-shapefile", new File(["x"], "a.shp")],
  ["other-format", new File(["x"], "a.gpkg")],
  ["no-areas", shapefileZip({ a: { records: [], rows: [] } })],
  [
    "broken-shapefile",
    shapefileZip({ a: { records: [], rows: [{ ID: "1" }], shp: new Uint8Array(40).fill(7) } }),
  ],
])("%s: refused", async (code, file) => {
  expect(await open(file)).toMatchObject({ refused: code });
});

test("the id of a feature is offered where it stands outside of its properties, as a number too", async () => {
  const features = [west, east].map((geometry, at) => ({
    type: "Feature",
    id: 7 + at,
    properties: { name: `Sector ${at}` },
    geometry,
  }));
  const layer = await onlyLayer(
    new File([JSON.stringify({ type: "FeatureCollection", features })], "a.geojson"),
  );
  expect(layer.units.map(({ properties }) => properties["id"])).toEqual([7, 8]);
  expect(layer.guesses.id?.key).toBe("id");
});

test("outlines that nothing names go by their number in the file, and that is said", async () => {
  const features = [west, east].map((geometry) => ({ type: "Feature", properties: {}, geometry }));
  const layer = await onlyLayer(
    new File([JSON.stringify({ type: "FeatureCollection", features })], "drawn.geojson"),
  );
  expect(layer.units.map(({ properties }) => properties)).toEqual([{ feature: 1 }, { feature: 2 }]);
  expect(layer.guesses.id?.key).toBe("feature");
  expect(noted(layer)).toEqual({ numbered: 2 });
});

test("a shapefile or an archive that was cut off is refused, and not read as far as it goes", async () => {
  const records = [[boxRing(60, 30, 61, 31).toReversed()], [boxRing(61, 30, 62, 31).toReversed()]];
  const rows = [{ ID: "1" }, { ID: "2" }];
  const whole = shapefileZip({ a: { records, rows } });
  const { "a.shp": a } = unzipSync(new Uint8Array(await whole.arrayBuffer()));
  const cut = a?.slice(0, a.length - 40) ?? new Uint8Array();
  expect(await open(shapefileZip({ a: { records, rows, shp: cut } }))).toEqual({
    refused: "cut-shapefile",
    detail: "a",
  });
  expect(await open(new File([whole.slice(0, whole.size - 60)], "a.zip"))).toEqual({
    refused: "cut-archive",
    detail: "",
  });
});

test("a topology that lacks its arcs is refused without what the library says of itself", async () => {
  const made = { ...topology({ sectors: west }), arcs: [] };
  expect(await open(new File([JSON.stringify(made)], "a.topojson"))).toEqual({
    refused: "broken-topology",
    detail: "",
  });
});

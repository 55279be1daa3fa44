import { strToU8, zipSync } from "fflate";
import type { Feature, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { Boundaries, PointProperties, UnitProperties } from "../domain/boundaries.ts";

/** A closed ring around a box, counter-clockwise. */
export const boxRing = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

export const boxOf = (
  west: number,
  south: number,
  east: number,
  north: number,
): { type: "Polygon"; coordinates: Position[][] } => ({
  type: "Polygon",
  coordinates: [boxRing(west, south, east, north)],
});

interface GeoJsonOptions {
  readonly name?: string;
  readonly crs?: string;
}

/** A GeoJSON file of these features: geometry and properties. */
export function geoJsonFile(
  features: readonly (readonly [geometry: unknown, properties: unknown])[],
  { name = "sectors.geojson", crs }: GeoJsonOptions = {},
): File {
  const json = {
    type: "FeatureCollection",
    ...(crs !== undefined && { crs: { type: "name", properties: { name: crs } } }),
    features: features.map(([geometry, properties]) => ({ type: "Feature", geometry, properties })),
  };
  return new File([JSON.stringify(json)], name);
}

type Unit = Feature<Polygon | MultiPolygon, UnitProperties>;

function unit(id: string, box: readonly [number, number, number, number]): Unit {
  const [west, south, east, north] = box;
  return {
    type: "Feature",
    properties: {
      id,
      country: id.slice(0, 2),
      name: `Province ${id}`,
      name_fa: "",
      name_ur: "",
      label: [(west + east) / 2, (south + north) / 2],
      bbox: box,
      area_km2: 10_000,
    },
    geometry: boxOf(...box),
  };
}

/** A place with a point, as in `public/geo/places.geojson`. */
export const pointAt = (
  id: string,
  admin1: string,
  at: readonly [number, number],
): Feature<Point, PointProperties> => ({
  type: "Feature",
  properties: {
    id,
    name: id,
    kind: "district",
    admin1,
    country: id.slice(0, 2),
    radius_km: 20,
    geo_precision: 3,
    coded: true,
  },
  geometry: { type: "Point", coordinates: [...at] },
});

/** Four provinces of one degree: two in each row, from 60 E and 30 N; the last is in Pakistan. */
export const squareBoundaries = (places: readonly Feature<Point, PointProperties>[] = []) =>
  ({
    admin1: {
      type: "FeatureCollection",
      features: [
        unit("AF-AAA", [60, 30, 61, 31]),
        unit("AF-BBB", [61, 30, 62, 31]),
        unit("AF-CCC", [60, 31, 61, 32]),
        unit("PK-DD", [61, 31, 62, 32]),
      ],
    },
    countries: { type: "FeatureCollection", features: [] },
    borders: { type: "FeatureCollection", features: [] },
    places: { type: "FeatureCollection", features: [...places] },
  }) satisfies Boundaries;

const HEADER = 100;
const POLYGON = 5;

/** A .shp of polygons: for each record its rings, in the file's own coordinates. */
function writeShp(records: readonly (readonly Position[][])[]): Uint8Array {
  const contents = records.map((rings) => {
    const points = rings.flat();
    const content = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length));
    content.setInt32(0, POLYGON, true);
    const xs = points.map(([x = 0]) => x);
    const ys = points.map(([, y = 0]) => y);
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, at) =>
      content.setFloat64(4 + 8 * at, value, true),
    );
    content.setInt32(36, rings.length, true);
    content.setInt32(40, points.length, true);
    let first = 0;
    rings.forEach((ring, at) => {
      content.setInt32(44 + 4 * at, first, true);
      first += ring.length;
    });
    points.forEach(([x = 0, y = 0], at) => {
      content.setFloat64(44 + 4 * rings.length + 16 * at, x, true);
      content.setFloat64(52 + 4 * rings.length + 16 * at, y, true);
    });
    return new Uint8Array(content.buffer);
  });
  const size = contents.reduce((sum, { length }) => sum + 8 + length, HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, POLYGON, true);
  let at = HEADER;
  contents.forEach((content, record) => {
    view.setInt32(at, record + 1);
    view.setInt32(at + 4, content.length / 2);
    bytes.set(content, at + 8);
    at += 8 + content.length;
  });
  return bytes;
}

const FIELD = 32;
const WIDTH = 40;

/** A .dbf of texts, one field for each key of the first row. */
function writeDbf(rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const keys = Object.keys(rows[0] ?? {});
  const header = 32 + FIELD * keys.length + 1;
  const width = 1 + WIDTH * keys.length;
  const bytes = new Uint8Array(header + width * rows.length + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, width, true);
  keys.forEach((key, at) => {
    bytes.set(strToU8(key.slice(0, 10)), 32 + FIELD * at);
    view.setUint8(32 + FIELD * at + 11, "C".charCodeAt(0));
    view.setUint8(32 + FIELD * at + 16, WIDTH);
  });
  view.setUint8(header - 1, 0x0d);
  rows.forEach((row, at) =>
    keys.forEach((key, field) =>
      bytes.set(strToU8(row[key] ?? "").slice(0, WIDTH), header + width * at + 1 + WIDTH * field),
    ),
  );
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

export interface Shapefile {
  readonly records: readonly (readonly Position[][])[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly prj?: string;
  /** In the place of what would be written of `records`. */
  readonly shp?: Uint8Array;
}

/** A ZIP of shapefiles by their names. */
export function shapefileZip(
  layers: Readonly<Record<string, Shapefile>>,
  name = "units.zip",
): File {
  const members = Object.entries(layers).flatMap(([layer, { records, rows, prj, shp }]) => [
    [`${layer}.shp`, shp ?? writeShp(records)] as const,
    [`${layer}.dbf`, writeDbf(rows)] as const,
    ...(prj === undefined ? [] : [[`${layer}.prj`, strToU8(prj)] as const]),
  ]);
  return new File([zipSync(Object.fromEntries(members)).slice()], name);
}

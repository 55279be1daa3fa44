import { strToU8, zipSync } from "fflate";
import type { Position } from "geojson";

const HEADER = 100;
const POINT = 1;
const POLYGON = 5;

type Kind = typeof POINT | typeof POLYGON;

/** The content of a record of points: nothing is written of one that is null. */
function pointContent(point: Position | null): Uint8Array {
  const content = new DataView(new ArrayBuffer(point === null ? 4 : 20));
  if (point === null) return new Uint8Array(content.buffer);
  const [x = 0, y = 0] = point;
  content.setInt32(0, POINT, true);
  content.setFloat64(4, x, true);
  content.setFloat64(12, y, true);
  return new Uint8Array(content.buffer);
}

/** The content of a record of polygons, of its rings in the file's own coordinates. */
function polygonContent(rings: readonly Position[][]): Uint8Array {
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
}

function writeShp(kind: Kind, contents: readonly Uint8Array[]): Uint8Array {
  const size = contents.reduce((sum, { length }) => sum + 8 + length, HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, kind, true);
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

/** A .dbf with a field for each key of the first row: of texts, or of days where `days` names it. */
function writeDbf(
  rows: readonly Readonly<Record<string, string>>[],
  days: readonly string[],
): Uint8Array {
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
    view.setUint8(32 + FIELD * at + 11, (days.includes(key) ? "D" : "C").charCodeAt(0));
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
  readonly records?: readonly (readonly Position[][])[];
  /** In the place of polygons; null: a record without a shape. */
  readonly points?: readonly (Position | null)[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Fields of the rows that are days, as YYYYMMDD. */
  readonly days?: readonly string[];
  readonly prj?: string;
  /** In the place of what would be written of `records`. */
  readonly shp?: Uint8Array;
}

function shpOf({ records = [], points, shp }: Shapefile): Uint8Array {
  if (shp !== undefined) return shp;
  return points === undefined
    ? writeShp(POLYGON, records.map(polygonContent))
    : writeShp(POINT, points.map(pointContent));
}

/** A ZIP of shapefiles by their names, and of other files, as bytes. */
export function shapefileBytes(
  layers: Readonly<Record<string, Shapefile>>,
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const members = Object.entries(layers).flatMap(([layer, shapefile]) => {
    const { rows, days = [], prj } = shapefile;
    return [
      [`${layer}.shp`, shpOf(shapefile)] as const,
      [`${layer}.dbf`, writeDbf(rows, days)] as const,
      ...(prj === undefined ? [] : [[`${layer}.prj`, strToU8(prj)] as const]),
    ];
  });
  return zipSync({ ...Object.fromEntries(members), ...others }).slice();
}

/** The same as a file. */
export const shapefileZip = (
  layers: Readonly<Record<string, Shapefile>>,
  name = "units.zip",
  others: Readonly<Record<string, Uint8Array>> = {},
): File => new File([shapefileBytes(layers, others)], name);

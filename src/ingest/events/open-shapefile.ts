import type { Position } from "geojson";
import type { FileFault } from "../../domain/import-question.ts";
import { placeCoordinates, type Placing } from "../boundaries/place-coordinates.ts";
import type { RawFeature, RawLayer } from "../boundaries/raw-layer.ts";
import { shapefileLayer } from "../boundaries/shapefile-layers.ts";
import { beginningOf } from "./byte-source.ts";
import { REGION } from "./country-boxes.ts";
import { openJson } from "./open-json.ts";
import type { OpenedTable } from "./opened.ts";
import { sniffEncoding } from "./sniff-text.ts";
import { holdsPoints, stemOf } from "./shapefile-kind.ts";
import type { ZipEntry } from "./zip-members.ts";

const pad = (number: number) => String(number).padStart(2, "0");

/** A value of a .dbf as JSON has it. The library makes days the midnights of this place. */
function plainValue(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return null;
  return `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}`;
}

const plainValues = (properties: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, value]) => [name, plainValue(value)]),
  );

type Geometry = { readonly type: string; readonly coordinates: unknown };
const geometryOf = ({ geometry }: RawFeature) => geometry as Geometry | null;

const positionOf = (geometry: Geometry | null): Position[] =>
  geometry?.type === "Point" ? [geometry.coordinates as Position] : [];

/** How the file's own system says that points become degrees; what it leaves open is judged row by row. */
function placingOf({ features, system }: RawLayer) {
  const positions = features.flatMap((feature) => positionOf(geometryOf(feature)));
  const placing = placeCoordinates(positions, system, REGION);
  return "place" in placing && placing.said?.code === "reprojected" ? placing : null;
}

/** Texts of a .dbf without a word of their encoding are in whatever their bytes say. */
function withEncoding(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const dbf = parts.get("dbf");
  if (dbf === undefined || dbf.length < 12 || parts.has("cpg")) return parts;
  const header = new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true);
  const { encoding } = sniffEncoding(dbf.subarray(header));
  return new Map([...parts, ["cpg", new TextEncoder().encode(encoding)]]);
}

/** So much of the records says what their columns are. */
const LOOKED_AT = 1 << 20;

const ENDINGS = ["shp", "dbf", "prj", "cpg"];

/** The parts of a shapefile that are read, by their endings. */
function partsBeside(shape: ZipEntry, entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const beside = entries.filter(({ path }) => stemOf(path) === stemOf(shape.path));
  return new Map(
    ENDINGS.flatMap((ending) => {
      const part = beside.find(({ path }) => path.toLowerCase().endsWith(`.${ending}`));
      return part === undefined ? [] : [[ending, part] as const];
    }),
  );
}

/** The bytes of all parts, of which there may be `most` together; else why they cannot be had. */
async function unpackedParts(
  parts: ReadonlyMap<string, ZipEntry>,
  most: number,
): Promise<ReadonlyMap<string, Uint8Array> | Omit<FileFault, "where">> {
  const unpacked = new Map<string, Uint8Array>();
  let room = most;
  for (const [ending, { member, isEncrypted, isPackedOtherwise }] of parts) {
    if (isEncrypted) return { code: "encrypted", detail: "" };
    if (isPackedOtherwise) return { code: "packed-otherwise", detail: "" };
    const { bytes, isWhole, cut } = await beginningOf(member, room);
    if (!isWhole) return { code: "too-large", detail: String(most) };
    if (cut !== null) return { code: "damaged", detail: cut };
    room -= bytes.length;
    unpacked.set(ending, bytes);
  }
  return unpacked;
}

/** The records as GeoJSON, one in each line. */
function linesOf({ features }: RawLayer, place: Placing["place"] | null): string {
  const lines = features.map((feature) => {
    const geometry = geometryOf(feature);
    const [position] = positionOf(geometry);
    const isPlaced = place !== null && position !== undefined;
    return JSON.stringify({
      type: "Feature",
      properties: plainValues(feature.properties),
      geometry: isPlaced ? { type: "Point", coordinates: place(position) } : geometry,
    });
  });
  return lines.join("\n");
}

/**
 * A shapefile of points in an archive → the table that GeoJSON of its records would be; they are
 * numbered in their order.
 *
 * @param entries the files of the archive
 * @param most bytes that its parts may have, unpacked
 */
export async function openShapefile(
  name: string,
  shape: ZipEntry,
  entries: readonly ZipEntry[],
  most: number,
): Promise<OpenedTable | FileFault> {
  const fault = (code: FileFault["code"], detail = ""): FileFault => ({
    code,
    where: name,
    detail,
  });
  if (!(await holdsPoints(shape))) return fault("no-points");
  const parts = partsBeside(shape, entries);
  if (!parts.has("dbf")) return fault("no-dbf");
  const unpacked = await unpackedParts(parts, most);
  if ("code" in unpacked) return fault(unpacked.code, unpacked.detail);
  const layer = shapefileLayer(name, withEncoding(unpacked));
  if ("refused" in layer) return fault("damaged", layer.detail);
  if (layer.features.length === 0) return fault("no-rows");
  const placing = placingOf(layer);
  const text = new TextEncoder().encode(linesOf(layer, placing?.place ?? null));
  const member = { name, blob: new Blob([text]), packing: "none" } as const;
  const beginning = text.subarray(0, LOOKED_AT);
  const opened = openJson(member, { encoding: "utf-8", mark: 0 }, beginning);
  if (opened === null || !("sample" in opened)) return opened ?? fault("no-rows");
  // How the lines are written is no fact of the file.
  return { ...opened, format: "shapefile", text: null, system: placing?.said?.detail ?? null };
}

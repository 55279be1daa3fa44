import { beginningOf } from "../events/byte-source.ts";
import { holdsPoints, isShape } from "../events/shapefile-kind.ts";
import { sniffEncoding } from "../events/sniff-text.ts";
import { zipEntries } from "../events/zip-members.ts";

const endingOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";

/** Formats that hold nothing but geometry; what cannot be read of them is refused by name. */
const ALWAYS = ["topojson", "shp", "shx", "kml", "kmz", "gpkg"];
const JSON_ENDINGS = ["json", "geojson"];
/** Tables and documents; what is called otherwise may be JSON all the same. */
const NAMED = [
  "csv",
  "tsv",
  "xlsx",
  "xls",
  "ods",
  "ndjson",
  "jsonl",
  "parquet",
  "pdf",
  "docx",
  "html",
  "md",
];
/** Where a file of features names the kind of its first geometry, however large that is. */
const LOOKED_AT = 1 << 18;

const AREA = /"type"\s*:\s*"(?:Multi)?Polygon"/gu;
const POINT = /"type"\s*:\s*"(?:Multi)?Point"/gu;
const LINE = /"type"\s*:\s*"(?:Multi)?LineString"/gu;
/** A property that says when: what happened along a line is an event. */
const DATED = /"[^"]*date[^"]*"\s*:/iu;
const COLLECTION = /"type"\s*:\s*"GeometryCollection"/u;
const TOPOLOGY = /"type"\s*:\s*"Topology"/u;

/**
 * Points beside areas are events whose shape is an area now and then, but few beside many areas, or
 * in collections, are labels. Lines without a date are neither, and of what is no area it can be said.
 */
function looksLikeAreas(text: string): boolean {
  if (TOPOLOGY.test(text)) return true;
  const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
  const [areas, points] = [count(AREA), count(POINT)];
  if (areas === 0) return points === 0 && count(LINE) > 0 && !DATED.test(text);
  return areas > points || (COLLECTION.test(text) && areas === points);
}

/** A part of a file as text, in the encoding that its first bytes show. */
async function textIn(file: Blob, from: number, to: number): Promise<string> {
  const [opening, part] = await Promise.all([
    file.slice(0, 1024).arrayBuffer(),
    // Letters of two bytes stay whole.
    file.slice(from - (from % 2), to).arrayBuffer(),
  ]);
  return new TextDecoder(sniffEncoding(new Uint8Array(opening)).encoding).decode(part);
}

async function isJsonOfAreas(file: Blob): Promise<boolean> {
  const [beginning, end] = await Promise.all([
    textIn(file, 0, LOOKED_AT),
    // The kind may stand behind the coordinates.
    textIn(file, Math.max(LOOKED_AT, file.size - LOOKED_AT), file.size),
  ]);
  return looksLikeAreas(beginning + end);
}

const isObject = async (file: Blob): Promise<boolean> =>
  (await textIn(file, 0, 1024)).trimStart().startsWith("{");

const decoded = (bytes: Uint8Array): string =>
  new TextDecoder(sniffEncoding(bytes.subarray(0, 1024)).encoding).decode(bytes);

async function isPackedJsonOfAreas(file: File): Promise<boolean> {
  const member = { name: file.name, blob: file, packing: "gzip" } as const;
  const text = decoded((await beginningOf(member, LOOKED_AT)).bytes);
  return text.trimStart().startsWith("{") && looksLikeAreas(text);
}

/**
 * Whether a file holds areas: a shapefile of them in a ZIP, a topology, or JSON whose geometries are
 * polygons. Points are events, unless areas stand beside them in the ZIP.
 */
export async function holdsBoundaries(file: File): Promise<boolean> {
  const ending = endingOf(file.name);
  if (ALWAYS.includes(ending)) return true;
  if (JSON_ENDINGS.includes(ending)) return isJsonOfAreas(file);
  if (ending === "gz") return isPackedJsonOfAreas(file);
  if (ending !== "zip")
    return !NAMED.includes(ending) && (await isObject(file)) && isJsonOfAreas(file);
  const entries = await zipEntries(file);
  if (entries.some(({ path }) => endingOf(path) === "topojson")) return true;
  const shapes = entries.filter(({ path }) => isShape(path));
  const areEvents = await Promise.all(shapes.map(holdsPoints));
  if (areEvents.includes(false)) return true;
  if (shapes.length > 0) return false;
  const json = entries.find(({ path }) => JSON_ENDINGS.includes(endingOf(path)));
  if (json === undefined || json.isEncrypted || json.isPackedOtherwise) return false;
  const { bytes } = await beginningOf(json.member, LOOKED_AT);
  return looksLikeAreas(decoded(bytes));
}

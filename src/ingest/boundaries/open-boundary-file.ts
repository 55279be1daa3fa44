import type { BoundaryDraft, ReadLayer, RefusedLayer } from "../../domain/own-boundaries.ts";
import { sha256Of } from "../../domain/sha256.ts";
import { decodeText } from "../decode-text.ts";
import { isGzip, opens } from "../file-magic.ts";
import { beginningOf } from "../events/byte-source.ts";
import { sniffEncoding } from "../events/sniff-text.ts";
import { isCutZip, type ZipEntry, zipEntries } from "../events/zip-members.ts";
import { jsonLayers } from "./json-layers.ts";
import type { Box } from "./place-coordinates.ts";
import { type RawLayer, type Refused, refusedAs } from "./raw-layer.ts";
import { readLayer } from "./read-layer.ts";
import { shapefileLayer } from "./shapefile-layers.ts";

/** Larger files, packed or unpacked, do not fit beside the rest in a page. */
const LARGEST = 150 * 1024 * 1024;

const endingOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/u, "");
const isJson = (path: string) => ["json", "geojson", "topojson"].includes(endingOf(path));

const SHAPEFILE_PARTS = ["shp", "dbf", "prj", "cpg"];

/** So many bytes show how a text is written. */
const SNIFFED = 1024;

function layersOfText(bytes: Uint8Array, name: string): readonly (RawLayer | Refused)[] {
  // Two bytes a letter are known without their mark, too.
  const { encoding } = sniffEncoding(bytes.subarray(0, SNIFFED));
  const read = encoding.startsWith("utf-16")
    ? { text: new TextDecoder(encoding).decode(bytes) }
    : decodeText(bytes);
  if ("refused" in read) return [refusedAs("broken-encoding")];
  const layers = jsonLayers(read.text.replace(/^\uFEFF/u, ""), name);
  return "refused" in layers ? [layers] : layers;
}

/** What a packed file may be unpacked to is counted as it comes, whatever the archive states. */
async function unpack(entry: ZipEntry, room: number): Promise<Uint8Array | null> {
  const { bytes, isWhole, cut } = await beginningOf(entry.member, Math.max(0, room));
  return isWhole && cut === null ? bytes : null;
}

async function layersOfZip(file: Blob): Promise<readonly (RawLayer | Refused)[]> {
  if (await isCutZip(file)) return [refusedAs("cut-archive")];
  const wanted = (await zipEntries(file)).filter(
    ({ path }) => isJson(path) || SHAPEFILE_PARTS.includes(endingOf(path)),
  );
  if (wanted.some(({ isEncrypted, isPackedOtherwise }) => isEncrypted || isPackedOtherwise))
    return [refusedAs("packed-otherwise")];
  const unpacked: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  let room = LARGEST;
  for (const entry of wanted) {
    const bytes = await unpack(entry, room);
    if (bytes === null) return [refusedAs("too-large-unpacked", entry.path)];
    room -= bytes.length;
    unpacked.push({ path: entry.path, bytes });
  }
  const shapefiles = unpacked
    .filter(({ path }) => endingOf(path) === "shp")
    .map(({ path }) => {
      const stem = withoutEnding(path).toLowerCase();
      const parts = unpacked
        .filter((each) => withoutEnding(each.path).toLowerCase() === stem)
        .map((each): [string, Uint8Array] => [endingOf(each.path), each.bytes]);
      return shapefileLayer(withoutEnding(path), new Map(parts));
    });
  const texts = unpacked
    .filter(({ path }) => isJson(path))
    .flatMap(({ path, bytes }) => layersOfText(bytes, withoutEnding(path)));
  return [...shapefiles, ...texts];
}

/** Of any kind, also one in parts, which the reader of ZIP then refuses. */
const isZip = (bytes: Uint8Array): boolean => opens(bytes, 0x50, 0x4b);

async function openPacked(file: File, region: Box): Promise<BoundaryDraft | Refused> {
  const member = { name: file.name, blob: file, packing: "gzip" } as const;
  const { bytes, isWhole, cut } = await beginningOf(member, LARGEST);
  if (!isWhole || cut !== null) return refusedAs("too-large-unpacked", file.name);
  // What unpacks to itself would be unpacked for ever.
  if (isGzip(bytes)) return refusedAs("packed-otherwise");
  const name = file.name.replace(/\.gz$/iu, "");
  return openBoundaryFile(new File([new Uint8Array(bytes)], name), region);
}

/**
 * Reads a GeoJSON, a TopoJSON or a ZIP with shapefiles (or with either), each also gzipped, into
 * layers of mended units, one of which can be chosen.
 *
 * @param region where boundaries can be expected, in degrees
 */
export async function openBoundaryFile(file: File, region: Box): Promise<BoundaryDraft | Refused> {
  const { name, size } = file;
  if (["shp", "dbf", "shx"].includes(endingOf(name))) return refusedAs("part-of-shapefile");
  if (["kml", "kmz", "gpkg", "gdb"].includes(endingOf(name)))
    return refusedAs("other-format", endingOf(name).toUpperCase());
  if (size > LARGEST) return refusedAs("too-large", String(size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isGzip(bytes)) return openPacked(file, region);
  const raw = isZip(bytes) ? await layersOfZip(file) : layersOfText(bytes, withoutEnding(name));
  const read = raw.map((layer): ReadLayer | RefusedLayer =>
    "refused" in layer ? { name, ...layer } : readLayer(layer, region),
  );
  const layers = read.filter((layer): layer is ReadLayer => !("refused" in layer));
  const refused = read.filter((layer): layer is RefusedLayer => "refused" in layer);
  if (layers.length > 0) return { fileName: name, sha256: await sha256Of(bytes), layers, refused };
  const [why = refusedAs("not-boundaries")] = refused;
  return refusedAs(why.refused, why.detail);
}

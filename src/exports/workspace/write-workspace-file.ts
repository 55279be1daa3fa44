import { Zip, ZipPassThrough } from "fflate";
import { boundaryParts } from "../../domain/own-boundaries.ts";
import { packValue } from "../../domain/packed-value.ts";
import { sha256Of } from "../../domain/sha256.ts";
import {
  COLUMNS_VERSION,
  type OriginalFile,
  type WorkspaceContents,
} from "../../domain/workspace.ts";
import {
  arrayFile,
  boundariesPath,
  BRIEFINGS_PATH,
  CHOICES_PATH,
  dataSetFolder,
  documentPath,
  type Manifest,
  MANIFEST_PATH,
  type ManifestEntry,
  ORIGINAL_FOLDER,
  RATINGS_PATH,
  SET_FILE,
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
} from "../../domain/workspace-file.ts";
import { writeBriefing } from "../write-briefing.ts";
import { writeRatings } from "../write-ratings.ts";

interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Packed already, so that packing it again only costs time. */
  readonly isPacked?: boolean;
}

/** How a ZIP archive names deflate. */
const DEFLATE = 8;

/**
 * A file that is packed by the browser: off the page's thread, and right where fflate 0.8.3's own
 * packer writes what no unpacker takes (the twelve bytes of 0, 7 and 0 in 32 bits, for one).
 */
class PackedFile extends ZipPassThrough {
  override compression = DEFLATE;
  /** Sum and size are of the bytes as they are; what goes into the archive comes from `put`. */
  protected override process(): void {
    // Nothing: see `put`.
  }
  put(packed: Uint8Array<ArrayBuffer>): void {
    this.ondata(null, packed, true);
  }
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const encoder = new TextEncoder();
const textFile = (path: string, text: string): FileToWrite => ({
  path,
  bytes: encoder.encode(text),
});
const jsonFile = (path: string, value: unknown) => textFile(path, JSON.stringify(value));

/** A name that is safe in an archive; the real one stands in the set's JSON. */
const safeName = (name: string) => name.replaceAll(/[^\w.-]+/gu, "_").replace(/^\.+/u, "_") || "_";

async function* filesOf(
  contents: WorkspaceContents,
  originals: readonly OriginalFile[],
): AsyncGenerator<FileToWrite> {
  const { ownBoundaries, dataSets, choices, ratings, briefings, attached } = contents;
  yield textFile(RATINGS_PATH, writeRatings(ratings));
  const written = briefings.map(({ key, content }) => ({ key, file: writeBriefing(content) }));
  yield jsonFile(BRIEFINGS_PATH, written);
  yield jsonFile(CHOICES_PATH, choices);
  for (const [at, each] of ownBoundaries.entries())
    yield jsonFile(boundariesPath(at), boundaryParts(each));
  for (const { document, fileName, how, sha256, attachedAt, text } of attached)
    yield jsonFile(documentPath(document), { document, fileName, how, sha256, attachedAt, text });
  for (const { events, notes, join, ...facts } of dataSets) {
    const folder = dataSetFolder(facts.id);
    const original = originals.find(({ id }) => id === facts.id);
    const { json, arrays } = packValue({ events, notes, join });
    const name = original === undefined ? null : safeName(original.fileName);
    const isPacked = original?.isPacked === true;
    yield jsonFile(folder + SET_FILE, {
      facts,
      version: COLUMNS_VERSION,
      packed: json,
      original: name === null ? null : { name: isPacked ? `${name}.gz` : name, isPacked },
    });
    for (const [at, bytes] of arrays.entries()) yield { path: folder + arrayFile(at), bytes };
    if (original !== undefined && name !== null)
      yield {
        path: folder + ORIGINAL_FOLDER + (isPacked ? `${name}.gz` : name),
        bytes: new Uint8Array(await original.bytes.arrayBuffer()),
        isPacked: true,
      };
  }
}

/**
 * The whole workspace as one ZIP archive: lists as JSON, documents with their text, data sets as
 * columns and as the files they came in, and a manifest with the sum of each. `rest` is awaited
 * between files, so that the page can draw.
 *
 * @throws what the browser says where it cannot read a file or has no memory
 */
export async function writeWorkspaceFile(
  contents: WorkspaceContents,
  originals: readonly OriginalFile[],
  writtenAt: string,
  rest: () => Promise<void>,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const errors: Error[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) errors.push(error);
    else parts.push(bytes as Uint8Array<ArrayBuffer>);
  });
  const add = async ({ path, bytes, isPacked = false }: FileToWrite) => {
    const file = isPacked ? new ZipPassThrough(path) : new PackedFile(path);
    zip.add(file);
    file.push(bytes, true);
    if (file instanceof PackedFile) file.put(await deflated(bytes));
    await rest();
  };
  const entries: ManifestEntry[] = [];
  for await (const file of filesOf(contents, originals)) {
    const { path, bytes } = file;
    entries.push({ path, bytes: bytes.length, sha256: await sha256Of(bytes) });
    await add(file);
  }
  const manifest: Manifest = {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    writtenAt,
    entries,
  };
  await add(jsonFile(MANIFEST_PATH, manifest));
  zip.end();
  const [error] = errors;
  if (error !== undefined) throw error;
  return new Blob(parts, { type: "application/zip" });
}

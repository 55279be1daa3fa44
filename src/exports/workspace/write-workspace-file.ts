import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { packValue } from "../../domain/packed-value.ts";
import { sha256Of } from "../../domain/sha256.ts";
import {
  COLUMNS_VERSION,
  type OriginalFile,
  type WorkspaceContents,
} from "../../domain/workspace.ts";
import {
  arrayFile,
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

const PIECE = 1 << 20;
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
  const { dataSets, choices, ratings, briefings, attached } = contents;
  yield textFile(RATINGS_PATH, writeRatings(ratings));
  const written = briefings.map(({ key, content }) => ({ key, file: writeBriefing(content) }));
  yield jsonFile(BRIEFINGS_PATH, written);
  yield jsonFile(CHOICES_PATH, choices);
  for (const { passages: _found, ...document } of attached)
    yield jsonFile(documentPath(document.document), document);
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
 * between pieces, so that the page can draw.
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
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 4 });
    zip.add(file);
    for (let at = 0; at < bytes.length; at += PIECE) {
      file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      await rest();
    }
    if (bytes.length === 0) file.push(bytes, true);
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

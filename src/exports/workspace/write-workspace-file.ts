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
import { type FileToWrite, ZipWriter } from "../zip-writer.ts";
import { writeBriefing } from "../write-briefing.ts";
import { writeRatings } from "../write-ratings.ts";

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
  const zip = new ZipWriter();
  const add = async (file: FileToWrite) => {
    await zip.add(file);
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
  return new Blob([...zip.end()], { type: "application/zip" });
}

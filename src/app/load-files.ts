import { reasonOf } from "../domain/reason-of.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import { type Collection, COLLECTIONS, dataFileName } from "../domain/data-file.ts";
import type { FileText } from "../records/read-collection.ts";
import type { Files } from "../records/read-record.ts";
import { fileText } from "../ui/file-text.ts";

/** The file of the briefing that ships with the product. */
export const BRIEFING_PATH = "data/briefing.md";

/** A file of this build, or of the page that carries it; an error is an answer, never a throw. */
export async function fetchText(
  path: string,
  signal: AbortSignal | null = null,
): Promise<FileText> {
  try {
    return { text: await fileText(path, signal) };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** Asks for every data file. A file that cannot be had is an error of its own, never a throw. */
export async function fetchRecordFiles(): Promise<Files> {
  const texts = await Promise.all(
    COLLECTIONS.map(async (collection): Promise<readonly [Collection, FileText]> => [
      collection,
      await fetchText(`data/${dataFileName(collection)}`),
    ]),
  );
  return Object.fromEntries(texts) as unknown as Files;
}

/** The file of the briefing that ships with the product; null where there is none. */
export async function fetchBriefing(): Promise<string | null> {
  const result = await fetchText(BRIEFING_PATH);
  return "text" in result ? result.text : null;
}

async function fetchGeoJson<T>(name: string): Promise<T> {
  const file = `geo/${name}.geojson`;
  const result = await fetchText(file);
  if ("error" in result) throw new Error(`${file}: ${result.error}`);
  try {
    return JSON.parse(result.text) as T;
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** The boundary files of this build. Throws an error that names the file and what is wrong. */
export async function fetchBoundaries(): Promise<Boundaries> {
  const [admin1, countries, borders, places] = await Promise.all([
    fetchGeoJson<Boundaries["admin1"]>("admin1"),
    fetchGeoJson<Boundaries["countries"]>("countries"),
    fetchGeoJson<Boundaries["borders"]>("borders"),
    fetchGeoJson<Boundaries["places"]>("places"),
  ]);
  return { admin1, countries, borders, places };
}

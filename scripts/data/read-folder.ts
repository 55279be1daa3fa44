import { reasonOf } from "../../src/domain/reason-of.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Collection, COLLECTIONS, dataFileName } from "../../src/domain/data-file.ts";
import type { Boundaries } from "../../src/domain/boundaries.ts";
import type { FileText } from "../../src/records/read-collection.ts";
import type { Files } from "../../src/records/read-record.ts";

function readText(path: string): FileText {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** The data files of a folder, as the browser would receive them. */
export function readDataFolder(folder: string): Files {
  return Object.fromEntries(
    COLLECTIONS.map((collection): [Collection, FileText] => [
      collection,
      readText(join(folder, dataFileName(collection))),
    ]),
  ) as unknown as Files;
}

const readGeo = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.geojson`), "utf8"));

/** The built boundary files. Throws when one is missing. */
export function readBoundaryFolder(folder: string): Boundaries {
  return {
    admin1: readGeo(folder, "admin1"),
    countries: readGeo(folder, "countries"),
    borders: readGeo(folder, "borders"),
    places: readGeo(folder, "places"),
  } as Boundaries;
}

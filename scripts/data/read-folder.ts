import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Collection, COLLECTIONS, dataFileName } from "../../src/domain/data-file.ts";
import type { Boundaries } from "../../src/domain/boundaries.ts";
import { reasonOf } from "../../src/domain/reason-of.ts";
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

/** The folder of documents that a check is called with; without one it says how it is called and ends. */
export function documentFolder(check: string): string {
  const folder = process.argv[2];
  if (folder !== undefined) return folder;
  console.error(`Usage: npm run ${check} -- FOLDER (the folder that holds the documents)`);
  process.exit(2);
}

/** A file as text, known by what its bytes are. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder by the SHA-256 of their bytes, in hex. */
export const readByHash = (folder: string): ReadonlyMap<string, NamedText> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => {
        const bytes = readFileSync(join(folder, name));
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        return [sha256, { name, text: bytes.toString("utf8") }] as const;
      }),
  );

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

import { COLLECTIONS, SCHEMA_VERSION } from "../../domain/data-file.ts";
import { metadataOf } from "./about-words.ts";
import type { ExportedData } from "./exported-data.ts";

/**
 * The claims and all that they refer to in the shape of the record's files, every collection in
 * one: `{ schemaVersion, metadata, documents: […], …, claims: […] }`. What reads the record's files
 * reads each collection from it.
 */
export function claimsJson(data: ExportedData): string {
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, data[name]]));
  const file = { schemaVersion: SCHEMA_VERSION, metadata: metadataOf(data), ...collections };
  return `${JSON.stringify(file, null, 2)}\n`;
}

import { COLLECTIONS, SCHEMA_VERSION } from "../../domain/data-file.ts";
import { metadataOf } from "./about-words.ts";
import type { ExportedData } from "./exported-data.ts";

/**
 * The claims and all that they refer to in the shape of the record's files, every collection in
 * one: `{ schemaVersion, metadata, documents: […], …, claims: […] }`. What reads the record's files
 * reads each collection from it. `rows` has, by claim, what data sets say beyond their claims.
 */
export function claimsJson(data: ExportedData): string {
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, data[name]]));
  const rows = Object.fromEntries(data.rows);
  const file = {
    schemaVersion: SCHEMA_VERSION,
    metadata: metadataOf(data),
    ...collections,
    ...(data.rows.size > 0 && { rows }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

import { sha256Of } from "../../domain/sha256.ts";
import { bibtex } from "./write-bibtex.ts";
import { citationsText } from "./citations.ts";
import { claimsGeojson } from "./claims-geojson.ts";
import { claimsJson } from "./claims-json.ts";
import { descriptorOf, type PackedFile, type ResourcePath } from "./descriptor.ts";
import type { ExportedData } from "./exported-data.ts";
import { readmeText } from "./readme.ts";
import { ris } from "./write-ris.ts";
import { tableAsCsv } from "./table.ts";
import { claimTable, documentTable } from "./tables.ts";
import { nextTask } from "../../domain/next-task.ts";
import { ZipWriter } from "../zip-writer.ts";

const WRITERS: Readonly<Record<ResourcePath, (data: ExportedData) => string>> = {
  "claims.csv": (data) => tableAsCsv(claimTable(data)),
  "documents.csv": (data) => tableAsCsv(documentTable(data)),
  "claims.geojson": claimsGeojson,
  "claims.json": claimsJson,
  "citations.txt": citationsText,
  "citations.bib": bibtex,
  "citations.ris": ris,
  "README.txt": readmeText,
};

/** The text of one file of the package. */
export const resourceText = (path: ResourcePath, data: ExportedData): string => WRITERS[path](data);

/** A zip keeps local time without a zone, from 1980 on: midnight of the day, wherever that is. */
function stampOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year >= 1980 ? new Date(year, month - 1, day) : new Date(1980, 0, 1);
}

/**
 * All files of data as one zip, a Frictionless Data Package. The same data and day give the same
 * bytes. It takes a while for many rows: the page can draw between files.
 */
export async function writeDataPackage(data: ExportedData): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const files: PackedFile[] = [];
  for (const path of Object.keys(WRITERS) as ResourcePath[]) {
    const bytes = encoder.encode(resourceText(path, data));
    files.push({ path, bytes, sha256: await sha256Of(bytes) });
    await nextTask();
  }
  const zip = new ZipWriter(stampOf(data.about.date));
  const descriptor = { path: "datapackage.json", bytes: encoder.encode(descriptorOf(data, files)) };
  for (const file of [descriptor, ...files]) {
    await zip.add(file);
    await nextTask();
  }
  return new Uint8Array(await new Blob([...zip.end()]).arrayBuffer());
}

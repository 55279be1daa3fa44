import { t } from "../../i18n/index.ts";
import { fileName } from "../file-name.ts";
import type { DataFormat } from "./data-formats.ts";
import type { ExportedData } from "./exported-data.ts";
import { resourceText, writeDataPackage } from "./write-data-package.ts";

/** A file to be handed to the user; `type` is its media type. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer> | string;
}

const { claims, citations, package: packed } = t.dataPackage;
const SINGLE = {
  csv: { title: claims, path: "claims.csv", type: "text/csv;charset=utf-8" },
  geojson: { title: claims, path: "claims.geojson", type: "application/geo+json" },
  json: { title: claims, path: "claims.json", type: "application/json" },
  "citations-txt": { title: citations, path: "citations.txt", type: "text/plain;charset=utf-8" },
  bibtex: { title: citations, path: "citations.bib", type: "application/x-bibtex" },
  ris: { title: citations, path: "citations.ris", type: "application/x-research-info-systems" },
} as const satisfies Record<Exclude<DataFormat, "zip">, object>;

/** The claims in view as a file: "attest-claims-2026-01-31.csv". */
export async function dataFile(format: DataFormat, data: ExportedData): Promise<DataFile> {
  const { date } = data.about;
  if (format === "zip") {
    const bytes = await writeDataPackage(data);
    return { name: fileName(packed, date, "zip"), type: "application/zip", bytes };
  }
  const { title, path, type } = SINGLE[format];
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return { name: fileName(title, date, extension), type, bytes: resourceText(path, data) };
}

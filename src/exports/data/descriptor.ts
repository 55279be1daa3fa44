import { t } from "../../i18n/index.ts";
import { metadataOf } from "./about-words.ts";
import type { ExportedData } from "./exported-data.ts";
import { claimTable, documentTable } from "./tables.ts";

const words = t.dataPackage;
export type ResourcePath = Exclude<keyof typeof words.resources, "datapackage.json">;

/** A file of the package with what is known of its bytes. */
export interface PackedFile {
  readonly path: ResourcePath;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

interface FileKind {
  readonly format: string;
  readonly mediatype: string;
}
const KIND: Readonly<Record<ResourcePath, FileKind>> = {
  "claims.csv": { format: "csv", mediatype: "text/csv" },
  "documents.csv": { format: "csv", mediatype: "text/csv" },
  "claims.geojson": { format: "geojson", mediatype: "application/geo+json" },
  "claims.json": { format: "json", mediatype: "application/json" },
  "citations.txt": { format: "txt", mediatype: "text/plain" },
  "citations.bib": { format: "bib", mediatype: "application/x-bibtex" },
  "citations.ris": { format: "ris", mediatype: "application/x-research-info-systems" },
  "README.txt": { format: "txt", mediatype: "text/plain" },
};

/** RFC 4180, as `toCsv` writes. */
const DIALECT = { header: true, delimiter: ",", lineTerminator: "\r\n", doubleQuote: true };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}
const fieldsOf = (columns: readonly Field[], key: string) =>
  columns.map(({ name, type, description }) => ({
    name,
    type,
    description,
    ...(name === key && { constraints: { required: true, unique: true } }),
  }));

function schemaOf(path: ResourcePath, data: ExportedData): object {
  if (path === "documents.csv")
    return {
      type: "table",
      dialect: DIALECT,
      schema: {
        fields: fieldsOf(documentTable(data).columns, "document_id"),
        primaryKey: ["document_id"],
      },
    };
  if (path !== "claims.csv") return {};
  return {
    type: "table",
    dialect: DIALECT,
    schema: {
      fields: fieldsOf(claimTable(data).columns, "claim_id"),
      primaryKey: ["claim_id"],
      foreignKeys: [
        { fields: ["document_id"], reference: { resource: "documents", fields: ["document_id"] } },
      ],
    },
  };
}

/** "claims.csv" → "claims", "claims.geojson" → "claims-geojson": names are unique in a package. */
const nameOf = (path: ResourcePath) =>
  path.endsWith(".csv") ? path.slice(0, -".csv".length) : path.toLowerCase().replace(".", "-");

const LICENCES = [
  { name: "MIT", path: "https://spdx.org/licenses/MIT.html", title: words.licences.record },
  {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: words.licences.towns,
  },
];

/** `datapackage.json` (Frictionless Data Package 2.0) of these files. */
export function descriptorOf(data: ExportedData, files: readonly PackedFile[]): string {
  const { about, documents } = data;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "attest-claims",
    title: about.title,
    description: `${about.unit} ${words.assertion}`,
    created: `${about.date}T00:00:00Z`,
    licenses: LICENCES,
    sources: [
      ...documents.map(({ id, title }) => ({ title: `${words.documentWord(id)}: ${title}` })),
      { title: words.sources.boundaries, path: "https://www.naturalearthdata.com/" },
      { title: words.sources.towns, path: "https://www.geonames.org/" },
    ],
    attest: metadataOf(data),
    resources: files.map(({ path, bytes, sha256 }) => ({
      name: nameOf(path),
      path,
      description: words.resources[path],
      ...KIND[path],
      encoding: "utf-8",
      bytes: bytes.length,
      hash: `sha256:${sha256}`,
      ...schemaOf(path, data),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

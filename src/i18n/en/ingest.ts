import { formatNumber } from "../plural.ts";
import { offline } from "./offline.ts";

const megabytes = (bytes: string) => `${formatNumber(Math.round(Number(bytes) / 1024 / 1024))} MB`;

/** Words of attaching documents. What a function gets is the refusal's `detail`. */
export const ingest = {
  refused: {
    "too-large": "The file, or the text in it, is larger than Attest reads (25 MB).",
    "wrong-type":
      "The file is not what its name says, or of a kind that Attest does not read. It reads documents (text, Markdown, HTML, Word .docx, PDF), files of events (CSV and its like, XLSX, ODS, JSON, GeoJSON, Parquet) and boundaries (GeoJSON, TopoJSON, zipped shapefiles).",
    "zip-bomb": (limit: string) =>
      `The file unpacks to more than ${megabytes(limit)}. It was not read any further.`,
    encrypted: "The file is protected by a password. Attach a copy without one.",
    ratings: "It is a file of ratings, and no table. Open “Your ratings” and import it there.",
    "no-text": "The file holds no text. If it is a scan, attach a copy with recognised text.",
    "broken-encoding":
      "The file's characters cannot be read. Save it as UTF-8 and attach it again.",
    empty: "The file is empty.",
    "too-many-pages": (pages: string) =>
      `The file has ${formatNumber(Number(pages))} pages; Attest reads up to 2,000.`,
    unreadable: (report: string) =>
      report === "" ? "The file is damaged." : `The file cannot be read: ${report}`,
    "not-coded":
      "No coded document was recognised in the file: too few of the quotes of any one stand in it.",
    "left-out": offline.noReader,
    "reader-failed": (report: string) => `The reader of the file broke off: ${report}`,
    "no-record": "The coded documents have not been read yet. Add the file again in a moment.",
    "no-boundaries": "The boundaries could not be loaded, so events cannot be placed.",
    cancelled: "Reading was cancelled; nothing was added.",
  },
  storage: {
    missing:
      "This browser keeps no files for this page. Attached documents last until it is closed.",
    blocked: "Another tab holds what this browser keeps. Close it and attach the document again.",
    full: "There is no room left to keep the document on this device.",
    failed: "The document could not be kept on this device.",
  },
} as const;

import { formatNumber, plural } from "../plural.ts";

/** Words of attached documents and their texts. */
export const reader = {
  title: "Documents and data on this computer",
  what: "Attest holds phrases, not documents. Attach the files you have (.txt, .md, .html, .docx, .pdf) to read each phrase in its passage, or a file of events (.csv, .xlsx, .json, .geojson, .parquet, also packed). What you add stays in this browser; it leaves it only in the workspace file that you save.",
  drop: "Drop files or a folder here",
  files: "Choose files…",
  folder: "Choose a folder…",
  attach: "Attach documents…",
  notAttached: "To read the phrase in its passage, attach the document.",
  results: "Files just read",
  attached: "Attached",
  none: "No document is attached.",
  forget: (document: string) => `Forget ${document}`,
  forgetAll: "Forget all",
  reading: "is being read",
  importing: (rows: number) => `is being read: ${plural(rows, "event", "events")} so far`,
  imported: (rows: number, id: string) =>
    `holds ${plural(rows, "event", "events")}, as data set ${id}`,
  progress: "Read of the file",
  cancel: "Cancel",
  dataSets: {
    title: "Data sets",
    none: "No data set is open. Drop a file of events (ACLED, UCDP GED, a table of your own) to see it beside the claims.",
    isOn: "Shown",
    name: (file: string) => `Name of ${file}`,
    size: (rows: number, id: string) => `${plural(rows, "event", "events")} · ${id}`,
    remove: (name: string) => `Remove ${name}`,
    facts: "How it was read",
    decision: (value: string, because: string) => `${value}: ${because}`,
    note: {
      "set-aside": (rows: number, reason: string, lines: readonly number[]) =>
        `${plural(rows, "row", "rows")} set aside (${reason}): line ${lines.join(", ")}`,
      repaired: (rows: number, reason: string, lines: readonly number[]) =>
        `${plural(rows, "row", "rows")} repaired (${reason}): line ${lines.join(", ")}`,
    },
    conflicts: (rows: number, all: number) =>
      `${formatNumber(rows)} of ${plural(all, "row", "rows")} are labelled another province than they lie in; the point is trusted`,
    conflict: (label: string, located: string, rows: number, line: number) =>
      `labelled ${label}, lies in ${located}: ${plural(rows, "row", "rows")}, first in line ${line}`,
    unmatched: (name: string, rows: number) =>
      `no province is called ${name}: ${plural(rows, "row", "rows")} without coordinates`,
  },
  is: (document: string) => `is document ${document}`,
  edition: { "same-file": "the file that was coded", "same-quotes": "another edition" },
  quotes: (exact: number, approximate: number, missing: number) =>
    `${plural(exact, "quote", "quotes")} found word for word, ${approximate} approximately, ${missing} not at all`,
  found: {
    exact: "found word for word",
    approximate: "found approximately",
    missing: "this quote is not in it",
  },
  text: (document: string) => `Text of document ${document}`,
  paragraph: (number: number) => `Paragraph ${number}`,
  mark: (text: string, claims: number) =>
    claims === 1 ? `${text}: open the claim` : `${text}: open the claims, ${claims}`,
} as const;

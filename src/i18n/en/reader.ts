import { plural } from "../plural.ts";

/** Words of attached documents and their texts. */
export const reader = {
  title: "Documents and data on this computer",
  what: "Documents that were coded (.txt, .md, .html, .docx, .pdf) open at their quoted phrases; files of events (.csv, .xlsx, .ods, .json, .geojson, .parquet, also packed) stand beside the claims. What you add stays in this browser; it leaves it only in the workspace file that you save, or as rows in what you export.",
  drop: "Drop files or a folder here",
  files: "Choose files…",
  folder: "Choose a folder…",
  attach: "Attach documents…",
  notAttached: "To read the phrase in its passage, attach the document.",
  results: "Files just read",
  attached: "Attached documents",
  none: "No document is attached.",
  forget: (document: string) => `Forget ${document}`,
  forgetAll: "Forget all",
  reading: "is being read",
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

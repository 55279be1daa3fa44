import { formatNumber, plural } from "../plural.ts";

const MEGA = 1e6;

const formatBytes = (bytes: number) =>
  bytes < MEGA / 10
    ? `${formatNumber(Math.ceil(bytes / 1000))} kB`
    : `${(bytes / MEGA).toFixed(1)} MB`;

/** Words of files for people who have nothing but the file. */
export const handout = {
  source: (document: string, paragraph: number) => `Document ${document}, paragraph ${paragraph}`,
  shown: (counted: string, filter: string) => `${counted} · ${filter}`,
  mapAlt: (legend: string, shown: string) => `Map. ${legend}. ${shown}`,
  attribution:
    "Attest reports what the documents assert, not what is established. Claims were coded from the documents that are named.",
  evidence: "Evidence",
  counted: (n: number) => `${plural(n, "claim", "claims")} of documents in view`,
  withRows: (names: string) => `With events of data sets: ${names}`,
  unlisted: (n: number) => `and ${plural(n, "more claim", "more claims")}`,
  moreFootnotes: (n: number) =>
    `${plural(n, "more footnote", "more footnotes")}: see the notes and the last slides`,
  nothing: "Nothing passes the filter",
  moreRows: (n: number) =>
    `${plural(n, "more row is", "more rows are")} not drawn here; the table (CSV) has all.`,
  quote: (quote: string) => `“${quote}”`,
  ownVoice: "in its own voice",
  page: (at: number, of: number) => `${formatNumber(at)} / ${formatNumber(of)}`,
  made: (date: string) => `Exported ${date}`,
  dialog: {
    title: "Export",
    what: "What to export",
    notInPage:
      "The HTML file holds the coded documents and the briefing. Events of data sets and own boundaries are not in it, and its slides count without them; PDF and PowerPoint show them.",
    subjects: {
      map: "Map",
      chart: "Chart",
      claims: "Claims in view",
      slide: "Slide",
      briefing: "Briefing",
    },
    format: "Format",
    formats: {
      png: "PNG: picture",
      svg: "SVG: drawing that scales",
      csv: "CSV: table",
      zip: "Data package (zip): everything with schemas",
      geojson: "GeoJSON: claims by place",
      json: "JSON: claims with all their fields",
      "citations-txt": "Citations: plain text",
      bibtex: "Citations: BibTeX",
      ris: "Citations: RIS",
      pdf: "PDF: for reading and print",
      pptx: "PowerPoint (PPTX): for editing",
      html: "One HTML file: the interactive briefing, without network",
      md: "Markdown: the briefing itself",
    },
    scale: "Size of the picture",
    times: (n: number) => `${n}×`,
    paper: "Paper",
    papers: { a4: "A4", letter: "Letter" },
    style: "Pages",
    styles: { slides: "One slide a page", notes: "Handout with notes" },
    filter: "In view",
    marking: "Marking",
    noMarking: "none; set it under “About the briefing”",
    start: "Export",
    cancel: "Cancel",
    running: "Exporting",
    done: (name: string, bytes: number) => `${name} is saved (${formatBytes(bytes)}).`,
    cancelled: "Cancelled. No file was made.",
    failed: (reason: string) => `The file could not be made: ${reason}.`,
    advice:
      "Nothing of your work is lost. Try again; if it fails again, choose a smaller size or another format, or reload the page.",
  },
} as const;

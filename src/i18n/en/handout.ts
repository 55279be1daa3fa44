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
  countedRows: (n: number, dataSet: string) =>
    `${plural(n, "event", "events")} of the data set ${dataSet} in view`,
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
    page: {
      looking: "Looking how large the file gets…",
      takeAlong: (events: number, dataSets: readonly string[], units: string | null) =>
        `Take along ${[
          ...(dataSets.length === 0
            ? []
            : [
                `${plural(events, "event", "events")} of ${plural(dataSets.length, "data set", "data sets")} (${dataSets.join(", ")})`,
              ]),
          ...(units === null ? [] : [`the boundaries ${units}`]),
        ].join(" and ")}, with what you decided about them`,
      size: (bytes: number) => `The file has ${formatBytes(bytes)}.`,
      with: (carried: number, all: number) =>
        `They take ${formatBytes(carried)}; the file has ${formatBytes(all)} in all. Whoever has the file can read them.`,
      without: (bytes: number) =>
        `The file has ${formatBytes(bytes)}. Its slides say that these data are not in it; PDF, PowerPoint and pictures keep the numbers of now.`,
      tooLarge: (all: number, most: number) =>
        `With these data it would have ${formatBytes(all)}, and above ${formatBytes(most)} it takes long to open and much memory. It can go without them.`,
    },
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

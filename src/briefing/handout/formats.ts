import { DATA_FORMATS, type DataFormat } from "../../exports/data/data-formats.ts";
import type { Exporting } from "../../store/state.ts";

/** What can be exported: pictures of what is on screen, the claims behind it, or a briefing. */
export const SUBJECTS = ["map", "chart", "claims", "slide", "briefing"] as const;
export type Subject = (typeof SUBJECTS)[number] & Exporting["what"];

export const FORMATS_OF = {
  map: ["png", "svg"],
  chart: ["png", "svg", "csv"],
  claims: DATA_FORMATS,
  slide: ["png", "svg"],
  briefing: ["pdf", "pptx", "html", "md"],
} as const satisfies Readonly<Record<Subject, readonly string[]>>;

export type Format = (typeof FORMATS_OF)[Subject][number];

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];
export const PDF_STYLES = ["slides", "notes"] as const;
export type PdfStyle = (typeof PDF_STYLES)[number];

/** What the author chose in the export. */
export interface Choices {
  readonly subject: Subject;
  readonly format: Format;
  /** Pixels of a PNG for each pixel of the layout. */
  readonly scale: Scale;
  readonly paper: Paper;
  readonly style: PdfStyle;
  /** Whether one HTML file holds the data sets and the units that its slides count by. */
  readonly takesAlong: boolean;
}

export const isDataFormat = (format: Format): format is DataFormat =>
  DATA_FORMATS.some((each) => each === format);

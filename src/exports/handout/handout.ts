import type { Layout } from "../../domain/briefing.ts";
import type { Mark } from "../../domain/mark.ts";
import type { NameLanguage } from "../../domain/view.ts";
import type { Figure } from "../figure.ts";

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Numbers of the footnotes that the stretch refers to; its text is then "". */
  readonly footnotes: readonly number[];
}

/** A paragraph or an item of a list. */
export interface TextBlock {
  readonly kind: "paragraph" | "item" | "heading" | "quote";
  /** Levels of indentation, from 0. */
  readonly level: number;
  /** What stands before an item: "•", "1."; "" for all others. */
  readonly marker: string;
  readonly runs: readonly Run[];
}

/** What stands before an entry of a legend. */
export type LegendSample =
  | { readonly sample: "hatch" | "dots" | "place" | "line" | "arc" }
  /** `colour`: `#rrggbb` */
  | { readonly sample: "fill"; readonly colour: string }
  /** `outline`: a path on a grid of 12 by 12, even-odd filled */
  | {
      readonly sample: "mark";
      readonly colour: string;
      readonly shape: string;
      readonly outline: string;
    };

/** One entry of a legend. */
export type LegendRow = LegendSample & { readonly label: string };

export interface Legend {
  /** What is measured, and the unit: "Claims by province". */
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

/** A map as it was drawn, without its annotations. */
export interface MapPicture {
  /** The map as a bitmap of `width × density` by `height × density` pixels. */
  readonly png: Uint8Array;
  /** The same as drawing: the content of an `svg` of `width` by `height`. */
  readonly drawing: string | null;
  /** In pixels that marks are placed in. */
  readonly width: number;
  readonly height: number;
  /** For those who do not see it. */
  readonly alt: string;
  readonly legend: Legend;
  readonly marks: readonly Mark[];
  /** What is counted, how much of it, and the filter, in words. */
  readonly shown: string;
}

/** Where a statement stands: document, paragraph and quote. */
export interface Footnote {
  /** From 1, as it is printed. */
  readonly number: number;
  /** Id of the claim. */
  readonly claim: string;
  /** Number of the document, or name of the data set. */
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** "Document 002, paragraph 10" */
  readonly source: string;
  /** The phrase of the document, without quotation marks; "" for a row that describes nothing. */
  readonly quote: string;
}

/** A claim that a page lists. */
export interface ListedClaim {
  readonly id: string;
  readonly summary: string;
  /** Who is said to have said it; "" for the document's own voice. */
  readonly claimants: string;
  readonly footnote: number;
}

export interface HandoutPage {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly layout: Layout;
  readonly title: string;
  readonly text: readonly TextBlock[];
  /** For the speaker. */
  readonly notes: readonly TextBlock[];
  readonly maps: readonly MapPicture[];
  readonly chart: Figure | null;
  readonly claims: readonly ListedClaim[];
  /** Claims in view that are not listed. */
  readonly unlisted: number;
  /** What the text and the listed claims refer to. */
  readonly footnotes: readonly Footnote[];
  /** What the speaker's notes refer to. */
  readonly notesFootnotes: readonly Footnote[];
  /** The claims of documents that its maps and its chart count, whatever their number. */
  readonly counted: readonly Footnote[];
  /** How many events of data sets they count beside these; a set that has none is left out. */
  readonly countedRows: readonly { readonly dataSet: string; readonly rows: number }[];
}

/** A briefing with everything that its readers need who have nothing but the file. */
export interface Handout {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 day of the briefing; "" where none is stated. */
  readonly date: string;
  /** ISO 8601 day of the export. */
  readonly exported: string;
  /** "TLP:AMBER · Banner of the house"; "" where nothing is set. */
  readonly marking: string;
  readonly language: NameLanguage;
  /** Whose boundaries the maps show. */
  readonly statement: string;
  readonly attribution: string;
  readonly pages: readonly HandoutPage[];
}

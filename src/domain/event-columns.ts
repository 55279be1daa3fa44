/**
 * Events of a data set as columns: entry `r` of every column belongs to row `r`. Typed arrays, so
 * that a million rows cross from a worker without being copied.
 */

/** One of a list of texts per row; NO_CODE: none. */
export interface CodedColumn {
  /** Each once, in the order of first appearance, trimmed, never empty. */
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}
export const NO_CODE = 0xffffffff;

/** Any number of a list of texts per row, without duplicates: `codes[offsets[r] .. offsets[r + 1])`. */
export interface CodedLists {
  readonly texts: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** A text of its own per row, as UTF-8: `bytes[offsets[r] .. offsets[r + 1])`. */
export interface TextColumn {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The day, at both ends, of a row without a usable date; `analysis/columns` has the same. */
export const UNDATED = -0x80000000;

/** Deaths that are not known: ACLED writes 0 for these, and UCDP leaves its estimates empty. */
export const UNKNOWN = -1;

/** The sides of an event, in ACLED's names; `assoc` are groups that take part beside a side. */
export const EVENT_SIDES = ["actor1", "assoc1", "actor2", "assoc2"] as const;
export type EventSide = (typeof EVENT_SIDES)[number];

export interface EventColumns {
  readonly rows: number;
  /** The line of the file in which the row begins, from 1; for formats without lines the row. */
  readonly line: Uint32Array;
  /** The id that the file gives the event; empty where it gives none. */
  readonly id: TextColumn;
  /** Days since 1970-01-01, inclusive; UNDATED at both ends: no date. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** UCDP GED `date_prec`, 1 to 5; 0: not stated. ACLED's 1 to 3 are 1, 3 and 4. */
  readonly datePrecision: Uint8Array;
  /** Degrees; NaN at both: none. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** UCDP GED `where_prec`, 1 to 7; 0: not stated. ACLED's 1 to 3 are 1, 3 and 4. */
  readonly geoPrecision: Uint8Array;
  /** As the file names them; ACLED's six are recognised by name later. */
  readonly eventType: CodedColumn;
  readonly subType: CodedColumn;
  readonly sides: Readonly<Record<EventSide, CodedLists>>;
  /** Whom the file names as its source of the row (newspapers, agencies, organisations). */
  readonly source: CodedLists;
  readonly country: CodedColumn;
  readonly admin1: CodedColumn;
  readonly admin2: CodedColumn;
  readonly location: CodedColumn;
  /** UNKNOWN where not known. */
  readonly deathsLow: Int32Array;
  readonly deathsBest: Int32Array;
  readonly deathsHigh: Int32Array;
  /** The beginning of the row's description: at most PHRASE_WORDS words and PHRASE_BYTES bytes. */
  readonly phrase: TextColumn;
}
export const PHRASE_WORDS = 12;
export const PHRASE_BYTES = 96;

/** A file that is recognised by its header. */
export const EVENT_LAYOUTS = [
  "acled",
  "acled-2023",
  "acled-early",
  "ucdp-49",
  "ucdp-42",
  "ucdp-41",
  "mapped",
] as const;
export type EventLayout = (typeof EVENT_LAYOUTS)[number];

/** How many lines of one reason a note keeps. */
export const LINES_KEPT = 1000;

/** What was done with a row, why, and where: `set-aside` rows are not among the columns. */
export interface RowNote {
  readonly fate: "set-aside" | "repaired";
  /** A code that the catalogue has words for: "no-date", "swapped-coordinates", "duplicate-id". */
  readonly reason: string;
  readonly rows: number;
  /** Lines of the file, ascending; at most LINES_KEPT of them. */
  readonly lines: readonly number[];
  /** The cells of the lines, as they stand in the file, for the download. */
  readonly examples: readonly string[];
}

import type { Codes } from "./codes.ts";

/**
 * Events of a data set as columns: entry `r` of every column belongs to row `r`. Typed arrays, so
 * that a million rows cross from a worker without being copied, and the narrowest that hold their
 * values, so that they fit into memory beside others. Columns that are equal may share an array.
 * Read texts through `row-text`.
 */

/** Whole numbers that may be negative, in the narrowest array that holds them. */
export type Counts = Int8Array | Int16Array | Int32Array;

/** One of a list of texts per row; a code that is no place in `texts`: none. */
export interface CodedColumn {
  /** Each once, in the order of first appearance, trimmed, never empty. */
  readonly texts: readonly string[];
  readonly codes: Codes;
}

/**
 * Any number of a list of texts per row. Rows that name the same share a list: row `r` has, with
 * `l = lists[r]`, the texts `codes[offsets[l] .. offsets[l + 1])`, without duplicates. List 0 is
 * empty.
 */
export interface CodedLists {
  readonly texts: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly lists: Codes;
}

/** So many rows are packed together: to read one, at most so many are passed over. */
export const ROWS_IN_BLOCK = 32;

/**
 * Texts that are like the one above, such as ids. Of each are kept, in `bytes`: how many bytes it
 * begins with as the one above does (the first of a block: none), how many it has besides, and
 * these, as UTF-8. Block `b` begins at `blocks[b]`.
 */
export interface PrefixedTexts {
  readonly kind: "prefixed";
  readonly blocks: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * Texts of words with one space between. Of each are kept, in `bytes`: how many words it has, and
 * the number of each, low bits first, seven to a byte; the eighth says that more follow. Word `w` is,
 * as UTF-8, `wordBytes[wordEnds[w - 1] .. wordEnds[w])`. Block `b` begins at `blocks[b]`.
 */
export interface WordedTexts {
  readonly kind: "worded";
  readonly blocks: Uint32Array;
  readonly bytes: Uint8Array;
  readonly wordEnds: Uint32Array;
  readonly wordBytes: Uint8Array;
}

/** The day, at both ends, of a row without a usable date; `analysis/columns` has the same. */
export const UNDATED = -0x80000000;

/** The days from 0000-01-01 to 9999-12-31: those that are written with four digits for the year. */
export const WRITABLE_DAYS = { first: -719_528, last: 2_932_896 } as const;

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
  readonly id: PrefixedTexts;
  /** Days since 1970-01-01, inclusive; UNDATED at both ends: no date. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * UCDP GED `date_prec`, 1 to 5, by the length of the interval where the file states none; 0: no
   * date. ACLED's 1 to 3 are 1, 3 and 4.
   */
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
  readonly deathsLow: Counts;
  readonly deathsBest: Counts;
  readonly deathsHigh: Counts;
  /** The beginning of the row's description: at most PHRASE_WORDS words and PHRASE_BYTES bytes. */
  readonly phrase: WordedTexts;
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
  "gdelt",
  "mapped",
] as const;
export type EventLayout = (typeof EVENT_LAYOUTS)[number];

/** How many lines of one reason a note keeps. */
export const LINES_KEPT = 1000;

/** What was done with a row. `noted`: nothing, it is as the file has it, but a reader must know why it looks so. */
export const ROW_FATES = ["set-aside", "repaired", "noted"] as const;
export type RowFate = (typeof ROW_FATES)[number];

/** What was done with a row, why, and where: `set-aside` rows are not among the columns. */
export interface RowNote {
  readonly fate: RowFate;
  /** A code that the catalogue has words for: "no-date", "swapped-coordinates", "duplicate-id". */
  readonly reason: string;
  readonly rows: number;
  /** Lines of the file, ascending; at most LINES_KEPT of them. */
  readonly lines: readonly number[];
  /** The cells of the lines, as they stand in the file, for the download. */
  readonly examples: readonly string[];
}

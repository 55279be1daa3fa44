import type { RowNote } from "./event-columns.ts";
import type { DateOrder, Mapping } from "./event-fields.ts";
import type { Aggregate, Guess, Recognised } from "./recognised.ts";

/** A date of a file, read both ways; ISO 8601, null: there is no such day. */
export interface DateReading {
  readonly text: string;
  readonly dmy: string | null;
  readonly mdy: string | null;
}

/** Which of the looked-at cells of a column are what; an odd cell is the first that is not. */
interface Tally {
  readonly cells: number;
  readonly odd: string | null;
}

/** What says of which year dates without one are. */
export type YearSource = "column" | "heading" | "title" | "sheet" | "file";
/** The year of all rows of a table, and where it stands. */
export interface StatedYear {
  readonly year: number;
  readonly from: Extract<YearSource, "title" | "sheet" | "file">;
}

/** What stands in the first rows of a column. */
export interface ColumnFacts {
  /** Cells that say something. */
  readonly stated: number;
  /** A number can be read from them, also where it is a range or an angle. */
  readonly numbers: Tally;
  /** Numbers, or words for how exact a place is. */
  readonly precisions: Tally;
  /** From -90 to 90. */
  readonly latitudes: Tally;
  /** From -180 to 180. */
  readonly longitudes: Tally;
  /** Both coordinates in one cell. */
  readonly points: Tally;
  readonly dates: Tally;
  /** A day and month without a year; the odd one is the first of them. */
  readonly withoutYear: Tally;
  /** The first different dates. */
  readonly readings: readonly DateReading[];
}

/** A table of a file as it is shown to be mapped. */
export interface TableFacts {
  /** The file, with the file in the archive or the sheet where there are several. */
  readonly name: string;
  readonly header: readonly string[];
  /** The first rows under the header. */
  readonly sample: readonly (readonly string[])[];
  readonly recognised: Recognised;
  /** Per column of the header. */
  readonly columns: readonly ColumnFacts[];
  readonly guesses: readonly Guess[];
  /** Its title, its name or headings within it say of which year its rows are. */
  readonly saysYear: boolean;
}

/** Why a file, or a part of it, is no table. */
export const FILE_FAULTS = [
  "empty",
  "not-text",
  "markup",
  "other-kind",
  "no-delimiter",
  "no-objects",
  "one-value",
  "no-points",
  "no-dbf",
  "nested-archive",
  "no-directory",
  "packed-otherwise",
  "no-header",
  "no-rows",
  "long-row",
  "damaged",
  "encrypted",
  "too-large",
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];
export interface FileFault {
  readonly code: FileFaultCode;
  /** The file, or the file in the archive, or the sheet. */
  readonly where: string;
  /** A fact: a kind of file, a number of bytes, what a library reported; may be empty. */
  readonly detail: string;
}

/** A part of a file that became no data set, and why. */
export type NotRead =
  | { readonly code: "fault"; readonly where: string; readonly fault: FileFault }
  | { readonly code: "aggregate"; readonly where: string; readonly aggregate: Aggregate }
  /** No row of it could be kept. */
  | {
      readonly code: "nothing-kept";
      readonly where: string;
      readonly notes: readonly RowNote[];
    };

/** A table that can be read, and how it would be. */
export interface OfferedTable {
  /** Its place among the tables of the file. */
  readonly at: number;
  readonly facts: TableFacts;
  readonly mapping: Mapping;
  /** `layout`: known by its header; `profile`: as mapped before; `guess`: the analyst has to say. */
  readonly how: "layout" | "profile" | "guess";
  /** The file whose mapping it is; null: of none before. */
  readonly profileOf: string | null;
  /** Whether it is read if nobody says otherwise. */
  readonly isChosen: boolean;
}

/** Days and months that a file does not tell apart. */
export interface UndecidedOrder {
  /** Rows whose date exists in this order only. */
  readonly dmy: number;
  readonly mdy: number;
  /** Rows whose date means another day in each order. */
  readonly either: number;
  readonly readings: readonly DateReading[];
}

/** What the reading of a file waits for. */
export type ImportQuestion =
  | {
      readonly about: "tables";
      readonly offered: readonly OfferedTable[];
      readonly notRead: readonly NotRead[];
    }
  | { readonly about: "date-order"; readonly table: string; readonly undecided: UndecidedOrder };

export type ImportAnswer =
  | {
      readonly about: "tables";
      /** Which of the offered tables to read, and how. */
      readonly chosen: readonly { readonly at: number; readonly mapping: Mapping }[];
    }
  | { readonly about: "date-order"; readonly order: DateOrder };

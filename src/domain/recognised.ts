import type { EventField, Mapping } from "./event-fields.ts";

/** What of a layout's columns a table has. */
export type LayoutForm =
  | "whole"
  /** Names cut to ten characters, as shapefiles have them. */
  | "cut-names"
  | "part"
  | "no-header";

/** Why a table is one of counts or sums, which must not be counted as events. */
export type Aggregate =
  /** Each row has a number of events, in `column`; `period`: the column that says of when. */
  | { readonly code: "counted"; readonly column: string; readonly period: string | null }
  /** A column is called a running or periodic sum, and no column a place. */
  | { readonly code: "series"; readonly column: string }
  /** A column of numbers that grows row by row for each place. */
  | { readonly code: "cumulative"; readonly column: string }
  /** The same places again at equal steps of time, with numbers only. */
  | { readonly code: "regular"; readonly days: number }
  /** A column of numbers for each period: the name of the first, and how many there are. */
  | { readonly code: "pivot"; readonly column: string; readonly columns: number }
  /** A date and numbers, without place or actor. */
  | { readonly code: "numbers" };

/** What a table is, seen from its header and first rows. */
export type Recognised =
  | {
      readonly kind: "layout";
      readonly mapping: Mapping;
      readonly columns: number;
      readonly form: LayoutForm;
    }
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  | { readonly kind: "unknown"; readonly columns: number };

/** What the cells of a column have to be for a field. */
export type Holds =
  "degrees" | "point" | "date" | "year" | "month" | "day" | "number" | "precision" | "text" | "any";

/** Why a column may be a field. */
export type GuessReason =
  /** By its name and what it holds. */
  | "name"
  /** Nearly all of its cells are dates; `only-dates`: and those of no other column are. */
  | "dates"
  | "only-dates"
  /** Its numbers, with those of the column beside it, are degrees in the region. */
  | "degrees"
  /** Nearly all of its cells name provinces. */
  | "provinces";

/** A column that may be a field; `name`, as the file writes it. */
export interface Guess {
  readonly field: EventField;
  readonly column: number;
  readonly name: string;
  readonly holds: Holds;
  readonly because: GuessReason;
}

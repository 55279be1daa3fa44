import type { EventLayout } from "./event-columns.ts";

/**
 * What a column of a file can be. `year` stands beside a `date` that has none, `month` and `day`
 * beside one that is only a year; `point` has both coordinates in one cell.
 */
export const EVENT_FIELDS = [
  "id",
  "date",
  "year",
  "month",
  "day",
  "dateEnd",
  "datePrecision",
  "latitude",
  "longitude",
  "point",
  "geoPrecision",
  "eventType",
  "subType",
  "actor1",
  "assoc1",
  "actor2",
  "assoc2",
  "source",
  "otherSource",
  "country",
  "admin1",
  "admin2",
  "location",
  "deathsLow",
  "deathsBest",
  "deathsHigh",
  "phrase",
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** Whose words and codes a file uses: what a 0 means, and what a precision of 2. */
export const CONVENTIONS = ["other", "acled", "ucdp", "gdelt", "gtd"] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** Whether `03/04/2023` is 3 April or 4 March. */
export type DateOrder = "dmy" | "mdy";

/** Which column of a file is which field. Columns are positions in the header, from 0. */
export interface Mapping {
  readonly layout: EventLayout;
  readonly convention: Convention;
  readonly columns: Readonly<Partial<Record<EventField, number>>>;
  /** Where the analyst knows it; else the file's dates decide. */
  readonly dateOrder?: DateOrder;
}

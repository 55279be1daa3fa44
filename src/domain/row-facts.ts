import type { JoinWay } from "./data-set.ts";
import type { NONE } from "./dimension.ts";
import type { DatePrecision, GeoPrecision } from "./vocabularies.ts";

/** What a data set says of an event beyond what its claim says. */
export interface RowFacts {
  readonly dataSet: string;
  readonly line: number;
  /** The id that the file gives the event; "" where it gives none. */
  readonly id: string;
  /** Longitude and latitude in degrees as the file has them; null: none. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  readonly geoPrecision: GeoPrecision | typeof NONE;
  readonly datePrecision: DatePrecision | typeof NONE;
  /** The place as the file names it, the smallest first; each once. */
  readonly place: readonly string[];
  /** How the row came to its province. */
  readonly joined: JoinWay;
  /** null: not known, which is not zero. */
  readonly deaths: Readonly<Record<"low" | "best" | "high", number | null>>;
}

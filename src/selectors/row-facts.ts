import { JOIN_WAYS, type JoinWay } from "../domain/data-set.ts";
import { NONE } from "../domain/dimension.ts";
import { UNDATED } from "../domain/event-columns.ts";
import { codedAt, textAt } from "../domain/row-text.ts";
import {
  DATE_PRECISIONS,
  type DatePrecision,
  GEO_PRECISIONS,
  type GeoPrecision,
} from "../domain/vocabularies.ts";
import type { JoinedDataSet } from "../records/join-data-sets.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { deathsOfRow, findRow } from "./row-claims.ts";

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

const among = <T extends number>(values: readonly T[], value: number | undefined) =>
  values.find((each) => each === value) ?? NONE;

/** The facts of one row. */
export function factsOfRow({ set }: JoinedDataSet, row: number): RowFacts {
  const { events, join } = set;
  const [longitude = NaN, latitude = NaN] = [events.longitude[row], events.latitude[row]];
  const names = (["location", "admin2", "admin1", "country"] as const).map((cell) =>
    codedAt(events[cell], row),
  );
  return {
    dataSet: set.id,
    line: events.line[row] ?? 0,
    id: textAt(events.id, row),
    at: Number.isNaN(longitude) || Number.isNaN(latitude) ? null : [longitude, latitude],
    geoPrecision: among(GEO_PRECISIONS, events.geoPrecision[row]),
    datePrecision:
      events.start[row] === UNDATED ? NONE : among(DATE_PRECISIONS, events.datePrecision[row]),
    place: [...new Set(names)].filter((name) => name !== ""),
    joined: JOIN_WAYS[join.how[row] ?? 0] ?? "none",
    deaths: deathsOfRow(events, row),
  };
}

/** The facts behind the claim of a row; null for a claim of a document. */
export function findRowFacts(record: CodedRecord | null, claim: string): RowFacts | null {
  const found = findRow(record, claim);
  return found === null ? null : factsOfRow(found.joined, found.row);
}

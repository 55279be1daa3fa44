import { JOIN_WAYS } from "../domain/data-set.ts";
import { NONE } from "../domain/dimension.ts";
import { UNDATED } from "../domain/event-columns.ts";
import { codedAt, textAt } from "../domain/row-text.ts";
import type { RowFacts } from "../domain/row-facts.ts";
import { DATE_PRECISIONS, GEO_PRECISIONS } from "../domain/vocabularies.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { deathsOfRow, findRow } from "./row-claims.ts";
import { unitOfRow } from "./row-values.ts";

const among = <T extends number>(values: readonly T[], value: number | undefined) =>
  values.find((each) => each === value) ?? NONE;

/** The facts of one row. */
export function factsOfRow(joined: JoinedDataSet, row: number): RowFacts {
  const { set } = joined;
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
    // A point that stands for a whole country lies in a province, and is none of its own.
    joined: unitOfRow(joined, row) === null ? "none" : (JOIN_WAYS[join.how[row] ?? 0] ?? "none"),
    deaths: deathsOfRow(events, row),
  };
}

/** The facts behind the claim of a row; null for a claim of a document. */
export function findRowFacts(record: CodedRecord | null, claim: string): RowFacts | null {
  const found = findRow(record, claim);
  return found === null ? null : factsOfRow(found.joined, found.row);
}

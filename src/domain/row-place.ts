import type { DataSet } from "./data-set.ts";
import type { GeoPrecision } from "./vocabularies.ts";

/** UCDP GED `where_prec`: at a place known no more widely than this a point says where it is, */
export const WIDEST_AT_POINT: GeoPrecision = 3;
/** and a place known no more widely than this is the own of the unit that it lies in. */
const WIDEST_IN_UNIT: GeoPrecision = 4;

/** Whether the row's place is known more widely than a unit, so that it is no unit's own. */
export const isWider = ({ geoPrecision }: Pick<DataSet["events"], "geoPrecision">, row: number) =>
  geoPrecision[row]! > WIDEST_IN_UNIT;

/** Index in the units of the join of the one that the row counts for; -1: none. */
export function unitAt({ events, join }: Pick<DataSet, "events" | "join">, row: number): number {
  return isWider(events, row) ? -1 : join.unit[row]!;
}

/**
 * Whether the row's point says where it happened, and not only in which unit or country. A point
 * whose precision is not stated is taken at its word.
 */
export const isExact = ({ longitude, geoPrecision }: DataSet["events"], row: number): boolean =>
  geoPrecision[row]! <= WIDEST_AT_POINT && !Number.isNaN(longitude[row]!);

import type { DataSet } from "../domain/data-set.ts";
import { UNDATED } from "../domain/event-columns.ts";
import { dataSetOf, EVENT_ROW } from "./event-rows.ts";

/** What matters of a row on the map. */
export interface PointRow {
  readonly longitude?: number;
  readonly latitude?: number;
  /** UCDP GED `where_prec`; 0: not stated. */
  readonly geoPrecision?: number;
  /** Days since 1970-01-01. */
  readonly day?: number;
  /** Index in the set's units; -1: none. */
  readonly unit?: number;
}

/** More rows than these have the columns of the map and no others. */
const MANY = 200;

/** A data set whose rows say where and when; all else is the same in each. */
export function pointsSet(
  points: readonly PointRow[],
  { id = "data-00000001", hue = 1 as DataSet["hue"], units = [] as DataSet["join"]["units"] } = {},
): DataSet {
  const set = dataSetOf(points.length > MANY ? [] : points.map(() => EVENT_ROW), id);
  const days = Int32Array.from(points, ({ day }) => day ?? UNDATED);
  return {
    ...set,
    id,
    hue,
    events: {
      ...set.events,
      rows: points.length,
      start: days,
      end: days,
      longitude: Float64Array.from(points, ({ longitude }) => longitude ?? Number.NaN),
      latitude: Float64Array.from(points, ({ latitude }) => latitude ?? Number.NaN),
      geoPrecision: Uint8Array.from(points, ({ geoPrecision }) => geoPrecision ?? 0),
    },
    join: {
      ...set.join,
      units,
      unit: Int16Array.from(points, ({ unit }) => unit ?? -1),
    },
  };
}

import type { DataSet } from "../domain/data-set.ts";
import { type EventRow, eventColumnsOf, NOTHING_SAID } from "./event-rows.ts";

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

const rowOf = ({ longitude, latitude, geoPrecision = 0, day }: PointRow): EventRow => ({
  ...NOTHING_SAID,
  geoPrecision,
  datePrecision: day === undefined ? 0 : 1,
  days: day === undefined ? null : [day, day],
  point: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
});

/** A data set whose rows say where and when, and nothing else. */
export function pointsSet(
  points: readonly PointRow[],
  { id = "data-00000001", hue = 1 as DataSet["hue"], units = [] as DataSet["join"]["units"] } = {},
): DataSet {
  const rows = points.length;
  return {
    id,
    name: id,
    hue,
    isOn: true,
    trust: "point",
    fileName: `${id}.csv`,
    sha256: id.slice(5).padEnd(64, "0"),
    layout: "mapped",
    decisions: [],
    notes: [],
    addedAt: "2025-01-01T00:00:00Z",
    events: eventColumnsOf(points.map(rowOf)),
    join: {
      units,
      unit: Int16Array.from(points, ({ unit }) => unit ?? -1),
      how: new Uint8Array(rows),
      conflicts: [],
      unmatched: [],
      ofNoUnit: { byName: 0, outside: 0 },
      unitsHash: "",
      trust: "point",
      places: {},
    },
  };
}

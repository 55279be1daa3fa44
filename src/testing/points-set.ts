import type { DataSet } from "../domain/data-set.ts";
import { NO_CODE, UNDATED, UNKNOWN } from "../domain/event-columns.ts";

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

const NO_TEXTS = (rows: number) => ({
  offsets: new Uint32Array(rows + 1),
  bytes: new Uint8Array(),
});
const NO_CODES = (rows: number) => ({ texts: [], codes: new Uint32Array(rows).fill(NO_CODE) });
const NO_LISTS = (rows: number) => ({
  texts: [],
  offsets: new Uint32Array(rows + 1),
  codes: new Uint32Array(),
});

/** A data set whose rows say where and when, and nothing else. */
export function pointsSet(
  points: readonly PointRow[],
  { id = "data-00000001", hue = 1 as DataSet["hue"], units = [] as DataSet["join"]["units"] } = {},
): DataSet {
  const rows = points.length;
  const days = Int32Array.from(points, ({ day }) => day ?? UNDATED);
  return {
    id,
    name: id,
    hue,
    isOn: true,
    fileName: `${id}.csv`,
    sha256: id.slice(5).padEnd(64, "0"),
    layout: "mapped",
    decisions: [],
    notes: [],
    addedAt: "2025-01-01T00:00:00Z",
    events: {
      rows,
      line: Uint32Array.from(points, (_, row) => row + 2),
      id: NO_TEXTS(rows),
      start: days,
      end: days,
      datePrecision: new Uint8Array(rows),
      longitude: Float64Array.from(points, ({ longitude }) => longitude ?? Number.NaN),
      latitude: Float64Array.from(points, ({ latitude }) => latitude ?? Number.NaN),
      geoPrecision: Uint8Array.from(points, ({ geoPrecision }) => geoPrecision ?? 0),
      eventType: NO_CODES(rows),
      subType: NO_CODES(rows),
      sides: {
        actor1: NO_LISTS(rows),
        assoc1: NO_LISTS(rows),
        actor2: NO_LISTS(rows),
        assoc2: NO_LISTS(rows),
      },
      source: NO_LISTS(rows),
      country: NO_CODES(rows),
      admin1: NO_CODES(rows),
      admin2: NO_CODES(rows),
      location: NO_CODES(rows),
      deathsLow: new Int32Array(rows).fill(UNKNOWN),
      deathsBest: new Int32Array(rows).fill(UNKNOWN),
      deathsHigh: new Int32Array(rows).fill(UNKNOWN),
      phrase: NO_TEXTS(rows),
    },
    join: {
      units,
      unit: Int16Array.from(points, ({ unit }) => unit ?? -1),
      how: new Uint8Array(rows),
      conflicts: [],
      unmatched: [],
    },
  };
}

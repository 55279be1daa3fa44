import type { DataSet } from "../domain/data-set.ts";
import {
  type CodedLists,
  EVENT_SIDES,
  type EventColumns,
  type EventSide,
  NO_CODE,
  UNDATED,
  UNKNOWN,
} from "../domain/event-columns.ts";

/** A row of an invented data set; what is left out is not stated. */
export interface InventedRow {
  /** Days since 1970-01-01, inclusive. */
  readonly days?: readonly [start: number, end: number] | undefined;
  readonly point?: readonly [longitude: number, latitude: number] | undefined;
  readonly geoPrecision?: number;
  /** Id of a unit that the row is joined to. */
  readonly unit?: string | undefined;
  /** Country as the file names it. */
  readonly country?: string | undefined;
  readonly type?: string;
  readonly sides?: Partial<Readonly<Record<EventSide, readonly string[]>>>;
  readonly deaths?: number;
}

function codesOf(values: readonly (string | undefined)[]) {
  const texts = [...new Set(values.flatMap((value) => value ?? []))];
  const codes = values.map((value) => (value === undefined ? NO_CODE : texts.indexOf(value)));
  return { texts, codes: Uint32Array.from(codes) };
}

function listsOf(lists: readonly (readonly string[])[]): CodedLists {
  const texts = [...new Set(lists.flat())];
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (offsets[row + 1] = (offsets[row] ?? 0) + list.length));
  return { texts, offsets, codes: Uint32Array.from(lists.flat(), (text) => texts.indexOf(text)) };
}

function columnsOf(rows: readonly InventedRow[]): EventColumns {
  const nothing = { offsets: new Uint32Array(rows.length + 1), bytes: new Uint8Array() };
  const blank = codesOf(rows.map(() => undefined));
  const deaths = Int32Array.from(rows, (row) => row.deaths ?? UNKNOWN);
  return {
    rows: rows.length,
    line: Uint32Array.from(rows, (_, row) => row + 2),
    id: nothing,
    start: Int32Array.from(rows, ({ days }) => days?.[0] ?? UNDATED),
    end: Int32Array.from(rows, ({ days }) => days?.[1] ?? UNDATED),
    datePrecision: new Uint8Array(rows.length),
    longitude: Float64Array.from(rows, ({ point }) => point?.[0] ?? NaN),
    latitude: Float64Array.from(rows, ({ point }) => point?.[1] ?? NaN),
    geoPrecision: Uint8Array.from(rows, (row) => row.geoPrecision ?? 0),
    eventType: codesOf(rows.map(({ type }) => type)),
    subType: blank,
    sides: Object.fromEntries(
      EVENT_SIDES.map((side) => [side, listsOf(rows.map(({ sides }) => sides?.[side] ?? []))]),
    ) as unknown as EventColumns["sides"],
    source: listsOf(rows.map(() => [])),
    country: codesOf(rows.map(({ country }) => country)),
    ...{ admin1: blank, admin2: blank, location: blank },
    ...{ deathsLow: deaths, deathsBest: deaths, deathsHigh: deaths },
    phrase: nothing,
  };
}

/** An invented data set whose rows are joined to the units that they name. */
export function inventedDataSet(rows: readonly InventedRow[], sha256 = "a".repeat(64)): DataSet {
  const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))];
  return {
    id: `data-${sha256.slice(0, 8)}`,
    ...{ name: "invented", hue: 1, isOn: true, fileName: "invented.csv", sha256 },
    ...{ layout: "acled", decisions: [], notes: [], addedAt: "2026-01-01T00:00:00Z" },
    events: columnsOf(rows),
    join: {
      units: units.map((id) => ({ id, name: id, country: id.slice(0, 2) })),
      unit: Int16Array.from(rows, ({ unit }) => (unit === undefined ? -1 : units.indexOf(unit))),
      how: new Uint8Array(rows.length),
      conflicts: [],
      unmatched: [],
    },
  };
}

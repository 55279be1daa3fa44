import type { DataSet, JoinedUnit } from "../domain/data-set.ts";
import {
  type CodedColumn,
  type CodedLists,
  EVENT_SIDES,
  type EventColumns,
  type EventSide,
  type PrefixedTexts,
  ROWS_IN_BLOCK,
  UNDATED,
  UNKNOWN,
  type WordedTexts,
} from "../domain/event-columns.ts";

/** A row of a data set as an object, for tests that are about rows and not about files. */
export interface EventRow {
  readonly sides: Readonly<Record<EventSide, readonly string[]>>;
  readonly source: readonly string[];
  readonly eventType: string;
  readonly country: string;
  readonly admin1: string;
  readonly location: string;
  readonly phrase: string;
  readonly geoPrecision: number;
  readonly datePrecision: number;
  readonly days: readonly [number, number] | null;
  readonly point: readonly [number, number] | null;
  /** The unit that it is joined to; null: none. */
  readonly unit: string | null;
  /** UNKNOWN where it is left out. */
  readonly deaths?: number;
}

export const EVENT_ROW: EventRow = {
  sides: { actor1: ["Group A"], assoc1: [], actor2: ["Group B"], assoc2: [] },
  source: ["Agency One"],
  eventType: "Battles",
  country: "Afghanistan",
  admin1: "Kunar",
  location: "Dangam",
  phrase: "forces of A and B exchanged fire",
  geoPrecision: 1,
  datePrecision: 1,
  days: [19_400, 19_400],
  point: [71.3, 34.9],
  unit: "AF-KNR",
};

/** A row that says nothing at all. */
export const NOTHING_SAID: EventRow = {
  sides: { actor1: [], assoc1: [], actor2: [], assoc2: [] },
  source: [],
  ...{ eventType: "", country: "", admin1: "", location: "", phrase: "" },
  geoPrecision: 0,
  datePrecision: 0,
  days: null,
  point: null,
  unit: null,
};

const encoder = new TextEncoder();

/** Where each of the lists begins when they stand one after the other, and where the last ends. */
function startsOf(lists: readonly ArrayLike<unknown>[]): readonly number[] {
  const starts = [0];
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function codedColumn(texts: readonly string[]): CodedColumn {
  const list = [...new Set(texts)].filter((text) => text !== "");
  const codes = texts.map((text) => (text === "" ? list.length : list.indexOf(text)));
  return { texts: list, codes: Uint16Array.from(codes) };
}

function codedLists(lists: readonly (readonly string[])[]): CodedLists {
  const texts = [...new Set(lists.flat())];
  const kept = [[], ...lists];
  return {
    texts,
    offsets: Uint32Array.from(startsOf(kept)),
    codes: Uint8Array.from(lists.flat(), (text) => texts.indexOf(text)),
    lists: Uint32Array.from(lists, (list, row) => (list.length === 0 ? 0 : row + 1)),
  };
}

function blocksOf(rows: readonly (readonly number[])[]) {
  const starts = startsOf(rows)
    .slice(0, -1)
    .filter((_, row) => row % ROWS_IN_BLOCK === 0);
  return { blocks: Uint32Array.from(starts), bytes: Uint8Array.from(rows.flat()) };
}

/** Texts of fewer than 128 bytes. */
export const prefixedTexts = (texts: readonly string[]): PrefixedTexts => ({
  kind: "prefixed",
  ...blocksOf(texts.map((text) => [0, encoder.encode(text).length, ...encoder.encode(text)])),
});

/** Texts of fewer than 128 words, in all fewer than 128 that differ. */
function wordedTexts(texts: readonly string[]): WordedTexts {
  const lists = texts.map((text) => text.split(" ").filter((word) => word !== ""));
  const words = [...new Set(lists.flat())];
  const ends = words.map((_, at) => encoder.encode(words.slice(0, at + 1).join("")).length);
  return {
    kind: "worded",
    ...blocksOf(lists.map((list) => [list.length, ...list.map((word) => words.indexOf(word))])),
    wordEnds: Uint32Array.from(ends),
    wordBytes: encoder.encode(words.join("")),
  };
}

/** Rows → columns, plainly. */
export function eventColumnsOf(rows: readonly EventRow[]): EventColumns {
  const deaths = Int32Array.from(rows, (row) => row.deaths ?? UNKNOWN);
  const side = (name: EventSide) => codedLists(rows.map(({ sides }) => sides[name]));
  return {
    rows: rows.length,
    line: Uint32Array.from(rows, (_, row) => row + 2),
    id: prefixedTexts(rows.map((_, row) => `E${row}`)),
    start: Int32Array.from(rows, ({ days }) => days?.[0] ?? UNDATED),
    end: Int32Array.from(rows, ({ days }) => days?.[1] ?? UNDATED),
    datePrecision: Uint8Array.from(rows, ({ datePrecision }) => datePrecision),
    longitude: Float64Array.from(rows, ({ point }) => point?.[0] ?? NaN),
    latitude: Float64Array.from(rows, ({ point }) => point?.[1] ?? NaN),
    geoPrecision: Uint8Array.from(rows, ({ geoPrecision }) => geoPrecision),
    eventType: codedColumn(rows.map(({ eventType }) => eventType)),
    subType: codedColumn(rows.map(() => "")),
    sides: Object.fromEntries(EVENT_SIDES.map((name) => [name, side(name)])) as Record<
      EventSide,
      CodedLists
    >,
    source: codedLists(rows.map(({ source }) => source)),
    country: codedColumn(rows.map(({ country }) => country)),
    admin1: codedColumn(rows.map(({ admin1 }) => admin1)),
    admin2: codedColumn(rows.map(() => "")),
    location: codedColumn(rows.map(({ location }) => location)),
    ...{ deathsLow: deaths, deathsBest: deaths, deathsHigh: deaths },
    phrase: wordedTexts(rows.map(({ phrase }) => phrase)),
  };
}

const unitOf = (id: string): JoinedUnit => ({ id, name: id, country: id.slice(0, 2) });

/** Rows as a data set that is on; `name` makes its id. */
export function dataSetOf(rows: readonly EventRow[], name = "events"): DataSet {
  const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))];
  const sha256 = Array.from(encoder.encode(name), (byte) => byte.toString(16))
    .join("")
    .padEnd(64, "0");
  return {
    id: `data-${sha256.slice(0, 8)}`,
    name,
    hue: 1,
    isOn: true,
    trust: "point",
    fileName: `${name}.csv`,
    sha256,
    layout: "acled",
    decisions: [],
    notes: [],
    events: eventColumnsOf(rows),
    join: {
      units: units.map(unitOf),
      unit: Int16Array.from(rows, ({ unit }) => (unit === null ? -1 : units.indexOf(unit))),
      how: Uint8Array.from(rows, ({ unit }) => (unit === null ? 0 : 1)),
      conflicts: [],
      unmatched: [],
      ofNoUnit: { byName: 0, outside: 0 },
      unitsHash: "",
      trust: "point",
      places: {},
    },
    addedAt: "2025-01-01T00:00:00.000Z",
  };
}

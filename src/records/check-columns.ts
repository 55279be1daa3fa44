import type { Codes } from "../domain/codes.ts";
import {
  EVENT_SIDES,
  type EventColumns,
  UNDATED,
  UNKNOWN,
  WRITABLE_DAYS,
} from "../domain/event-columns.ts";
import { DATE_PRECISIONS, GEO_PRECISIONS } from "../domain/vocabularies.ts";
import { arePrefixedTexts, areWordedTexts } from "./check-packed-texts.ts";

/** What `EventColumns` has besides `rows`; a further column is named here, or nothing checks it. */
const COLUMNS = [
  "line",
  "id",
  "start",
  "end",
  "datePrecision",
  "longitude",
  "latitude",
  "geoPrecision",
  "eventType",
  "subType",
  "sides",
  "source",
  "country",
  "admin1",
  "admin2",
  "location",
  "deathsLow",
  "deathsBest",
  "deathsHigh",
  "phrase",
] as const satisfies readonly Exclude<keyof EventColumns, "rows">[];

type Numbers =
  Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array | Float64Array;

const isNumbers = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) &&
  !(value instanceof DataView) &&
  !(value instanceof BigInt64Array) &&
  !(value instanceof BigUint64Array);
const isCodes = (value: unknown): value is Codes =>
  value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isNumbers(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

/** Whether so many offsets never fall, and end within `length`. */
function areOffsets(offsets: unknown, length: number): offsets is Numbers {
  if (!isNumbers(offsets)) return false;
  let last = 0;
  return offsets.every((offset) => offset >= last && (last = offset) <= length);
}

/** Packed texts: see `PrefixedTexts` and `WordedTexts`. */
function arePacked(column: Readonly<Record<string, unknown>>, rows: number): boolean {
  const { kind, blocks, bytes, wordEnds, wordBytes } = column;
  if (!(blocks instanceof Uint32Array) || !(bytes instanceof Uint8Array)) return false;
  if (kind === "prefixed") return arePrefixedTexts(blocks, bytes, rows);
  return (
    kind === "worded" &&
    wordBytes instanceof Uint8Array &&
    areOffsets(wordEnds, wordBytes.length) &&
    areWordedTexts(blocks, bytes, rows, wordEnds.length)
  );
}

/** Lists of codes: see `CodedLists`. A list may be no row's. */
function areLists(
  { offsets, lists, codes }: Readonly<Record<string, unknown>>,
  texts: number,
  rows: number,
): boolean {
  if (!isCodes(codes) || !isCodes(lists) || lists.length !== rows) return false;
  if (!areOffsets(offsets, codes.length) || offsets[0] !== 0 || offsets[1] !== 0) return false;
  return (
    codes.every((code) => code >= 0 && code < texts) &&
    lists.every((list) => list >= 0 && list < offsets.length - 1)
  );
}

/** What is wrong with a column, by its form: numbers, texts by code, lists of them, or own texts. */
function faultOf(column: unknown, rows: number): string | null {
  if (isNumbers(column)) return column.length === rows ? null : "has another length";
  if (!isObject(column)) return "is no column";
  if ("bytes" in column) return arePacked(column, rows) ? null : "has texts that lead elsewhere";
  const { texts, codes } = column;
  if (!isTexts(texts) || !isCodes(codes)) return "has no texts or no codes";
  if ("lists" in column)
    return areLists(column, texts.length, rows) ? null : "has lists that lead elsewhere";
  return codes.length === rows ? null : "has another length";
}

/** Whether all are whole numbers from 0 to `most`, as a precision is. */
const areSteps = (column: unknown, most: number) =>
  column instanceof Uint8Array && column.every((step) => step <= most);
/** Degrees; NaN is none. */
const areDegrees = (column: unknown, most: number) =>
  column instanceof Float64Array && !column.some((degrees) => Math.abs(degrees) > most);

/** Lines of a file, each of one row: by them rows are found, in this order. */
const areLines = (column: unknown) =>
  column instanceof Uint32Array &&
  column.every((line, row) => row === 0 || line > (column[row - 1] ?? 0));
const areDeaths = (column: unknown) =>
  (column instanceof Int8Array || column instanceof Int16Array || column instanceof Int32Array) &&
  column.every((deaths) => deaths >= UNKNOWN);

/** Days that a calendar can show, each row's last not before its first; or neither. */
const areDays = (start: unknown, end: unknown) =>
  start instanceof Int32Array &&
  end instanceof Int32Array &&
  start.every((first, row) => {
    const last = end[row] ?? UNDATED;
    if (first === UNDATED || last === UNDATED) return first === last;
    return first >= WRITABLE_DAYS.first && first <= last && last <= WRITABLE_DAYS.last;
  });

/** A column whose numbers are none that it can have; null: there is none. */
function impossible(raw: Readonly<Record<string, unknown>>): string | null {
  const possible = {
    line: areLines(raw.line),
    "start, end": areDays(raw.start, raw.end),
    deathsLow: areDeaths(raw.deathsLow),
    deathsBest: areDeaths(raw.deathsBest),
    deathsHigh: areDeaths(raw.deathsHigh),
    datePrecision: areSteps(raw.datePrecision, Math.max(...DATE_PRECISIONS)),
    geoPrecision: areSteps(raw.geoPrecision, Math.max(...GEO_PRECISIONS)),
    longitude: areDegrees(raw.longitude, 180),
    latitude: areDegrees(raw.latitude, 90),
  };
  const [name] = Object.entries(possible).find(([, isPossible]) => !isPossible) ?? [];
  return name === undefined ? null : `${name}: has numbers that it cannot have`;
}

/**
 * Untrusted columns of events: what is wrong with them, in English; null: nothing. Waits for `pause`
 * between two columns.
 */
export async function columnsFault(
  raw: unknown,
  pause: () => Promise<void>,
): Promise<string | null> {
  if (!isObject(raw)) return "the columns are missing";
  const { rows } = raw;
  if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 0)
    return "the number of rows is missing";
  const { sides } = raw;
  if (!isObject(sides)) return "sides: is no column";
  const all = [
    ...COLUMNS.filter((name) => name !== "sides").map((name) => [name, raw[name]] as const),
    ...EVENT_SIDES.map((side) => [side, sides[side]] as const),
  ];
  for (const [name, column] of all) {
    await pause();
    const fault = faultOf(column, rows);
    if (fault !== null) return `${name}: ${fault}`;
  }
  await pause();
  return impossible(raw);
}

/** Untrusted units of rows, by index in `count` units or -1: whether they fit. */
export function areUnits(raw: unknown, rows: number, count: number): boolean {
  if (!isNumbers(raw) || raw.length !== rows) return false;
  return raw.every((unit) => unit >= -1 && unit < count);
}

/** Untrusted numbers of rows from 0 to below `count`. */
export function areIndices(raw: unknown, rows: number, count: number): boolean {
  return isNumbers(raw) && raw.length === rows && raw.every((at) => at >= 0 && at < count);
}

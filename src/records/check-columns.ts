import { EVENT_SIDES, type EventColumns, NO_CODE } from "../domain/event-columns.ts";

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

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float64Array;

const isNumbers = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isNumbers(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

/** Whether offsets of `rows` rows begin at 0, never fall, and end within `length`. */
function areOffsets(offsets: unknown, rows: number, length: number): boolean {
  if (!isNumbers(offsets) || offsets.length !== rows + 1 || offsets[0] !== 0) return false;
  for (let row = 1; row <= rows; row++)
    if ((offsets[row] ?? 0) < (offsets[row - 1] ?? 0)) return false;
  return (offsets[rows] ?? 0) <= length;
}

/** The highest number of an unsigned array means none, as NO_CODE does in 32 bits. */
const noneOf = (codes: Numbers): number =>
  codes.BYTES_PER_ELEMENT === 4 ? NO_CODE : 2 ** (8 * codes.BYTES_PER_ELEMENT) - 1;

function areCodes(codes: Numbers, count: number): boolean {
  const none = noneOf(codes);
  return codes.every((code) => (code >= 0 && code < count) || code === none);
}

/** What is wrong with a column, by its form: numbers, texts by code, lists of them, or own texts. */
function faultOf(column: unknown, rows: number): string | null {
  if (isNumbers(column)) return column.length === rows ? null : "has another length";
  if (!isObject(column)) return "is no column";
  const { texts, codes, offsets, bytes } = column;
  if (bytes !== undefined)
    return isNumbers(bytes) && areOffsets(offsets, rows, bytes.length)
      ? null
      : "has offsets that lead elsewhere";
  if (!isTexts(texts) || !isNumbers(codes)) return "has no texts or no codes";
  if (!areCodes(codes, texts.length)) return "has codes without a text";
  const fits =
    offsets === undefined ? codes.length === rows : areOffsets(offsets, rows, codes.length);
  return fits ? null : "has another length";
}

/** Untrusted columns of events: what is wrong with them, in English; null: nothing. */
export function columnsFault(raw: unknown): string | null {
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
    const fault = faultOf(column, rows);
    if (fault !== null) return `${name}: ${fault}`;
  }
  return null;
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

import { type Course, inUtf8, type Member, piecesOf } from "./byte-source.ts";
import type { SniffedEncoding } from "./sniff-text.ts";

/** Such a table is held as a whole, unpacked. */
const MOST_HELD = 100 * 1024 * 1024;
const FEWEST_COLUMNS = 2;

type Json = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is readonly (readonly unknown[])[] =>
  isList(value) && value.length > 0 && value.every(isList);

function namesIn(list: readonly unknown[]): readonly string[] | null {
  const areTexts = list.every((name): name is string => typeof name === "string");
  return areTexts && new Set(list).size === list.length ? list : null;
}

/** The names of so many columns that stand beside their rows. */
const namesOf = (value: Json, columns: number): readonly string[] | null =>
  Object.values(value)
    .filter(isList)
    .flatMap((list) => (list.length === columns ? [namesIn(list)] : []))
    .find((names) => names !== null) ?? null;

const named = (names: readonly string[], rows: readonly (readonly unknown[])[]): readonly Json[] =>
  rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));

function recordsOfRows(rows: readonly (readonly unknown[])[], beside: Json) {
  const [first = [], ...others] = rows;
  if (first.length < FEWEST_COLUMNS) return null;
  const names = namesOf(beside, first.length);
  if (names !== null) return named(names, rows);
  const header = namesIn(first);
  return header === null || others.length === 0 ? null : named(header, others);
}

/** Each column with its cells, in a list or by the number of the row. */
function recordsOfColumns(value: Json): readonly Json[] | null {
  const columns = Object.values(value);
  const [first] = columns;
  if (columns.length < FEWEST_COLUMNS || typeof first !== "object" || first === null) return null;
  const rows = Object.keys(first);
  const isColumn = (cells: unknown): cells is Json => {
    if (isList(first) ? !isList(cells) : !isObject(cells)) return false;
    return Object.keys(cells as object).length === rows.length;
  };
  const areRows = rows.length > 0 && rows.every((row) => /^\d+$/u.test(row));
  if (!areRows || !columns.every(isColumn)) return null;
  const names = Object.keys(value);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, columns[at]?.[row]])));
}

/** Records by their ids, of which all have the fields of the first. */
function recordsById(value: Json): readonly Json[] | null {
  const records = Object.values(value);
  const [first] = records;
  if (!isObject(first) || records.length < 2 || !records.every(isObject)) return null;
  const fields = Object.keys(first);
  const areAlike = records.every((record) => fields.every((field) => field in record));
  return fields.length >= FEWEST_COLUMNS && areAlike ? records : null;
}

function recordsOf(value: unknown): readonly Json[] | null {
  if (isRows(value)) return recordsOfRows(value, {});
  if (!isObject(value)) return null;
  const rows = Object.values(value).find(isRows);
  if (rows !== undefined) return recordsOfRows(rows, value);
  return recordsOfColumns(value) ?? recordsById(value);
}

/**
 * JSON that is a table without being a list of records, as data frames and sheets write it: lists of
 * rows, with or without names beside them; columns; records by their ids → the same as a record a
 * line; null: it is none of these, cut, or too large to hold.
 */
export async function asRecordLines(
  member: Member,
  encoding: SniffedEncoding,
): Promise<Member | null> {
  const course: Course = { cut: null };
  const parts: BlobPart[] = [];
  let size = 0;
  for await (const { bytes } of inUtf8(piecesOf(member, course), encoding)) {
    parts.push(new Uint8Array(bytes));
    size += bytes.length;
    if (size > MOST_HELD) return null;
  }
  try {
    const records = recordsOf(JSON.parse(await new Blob(parts).text()));
    if (records === null) return null;
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    return { name: member.name, blob: new Blob(lines), packing: "none" };
  } catch {
    return null;
  }
}

import type { EventField } from "../../domain/event-fields.ts";
import type { FileFault } from "../../domain/import-question.ts";
import type { Member } from "./byte-source.ts";
import { textOf } from "./cells.ts";
import { JsonElements } from "./json-elements.ts";
import { guessMapping } from "./guess-mapping.ts";
import { cellsOfRecord, isTableInRecord, type JsonRecord, parseRecord } from "./json-record.ts";
import { type OpenedTable, SAMPLE_ROWS } from "./opened.ts";
import { recognise } from "./recognise-layout.ts";
import { textOfValue } from "./record-rows.ts";
import { type SniffedEncoding, sniffLineEnds } from "./sniff-text.ts";

const LOOKED_AT = 200;

function recordsAt(bytes: Uint8Array, depth: number): JsonRecord[] {
  const records: JsonRecord[] = [];
  const elements = new JsonElements(depth, (text) => {
    if (records.length === LOOKED_AT) return;
    const record = parseRecord(textOf(text, 0, text.length));
    if (record !== null) records.push(record);
  });
  elements.push(bytes);
  elements.end();
  return records;
}

/** Where answers of servers keep their records: in a list, which may be in an object in an object. */
const DEEP = [2, 3, 4];
const hasRecords = (records: readonly JsonRecord[]) =>
  records.some((record) => Object.keys(record).length > 1);

/** The fields that a record's own values, not those of lists and objects in it, are guessed to be. */
function fieldsOf(record: JsonRecord): readonly EventField[] {
  const values = Object.entries(record).filter(([, value]) => typeof value !== "object");
  const texts = values.map(([, value]) => textOfValue(value));
  const names = values.map(([name]) => name);
  return guessMapping(names, [texts]).guesses.map(({ field }) => field);
}

/** Is a record that holds a list itself the event, rather than what stands in the list? */
function saysMore(record: JsonRecord, inside: JsonRecord): boolean {
  const fields = fieldsOf(record);
  return fields.includes("date") && fields.length > fieldsOf(inside).length;
}

/** An answer or a collection whose list is empty: it says only that there is nothing. */
const hasNothing = (record: JsonRecord): boolean =>
  Object.values(record).some((value) => Array.isArray(value) && value.length === 0) &&
  !fieldsOf(record).includes("date");

type Row = ReadonlyMap<string, string>;
const namesIn = (rows: readonly Row[]) => [...new Set(rows.flatMap((cells) => [...cells.keys()]))];

function fieldsIn(rows: readonly Row[]): number {
  const names = namesIn(rows);
  const texts = rows.map((cells) => names.map((name) => cells.get(name) ?? ""));
  return guessMapping(names, texts).guesses.length;
}

/**
 * An answer may hold other lists beside that of events, such as of its columns: of the records, those
 * that share names and whose names say most of events.
 */
function oneKind(rows: readonly Row[]): readonly Row[] {
  const kinds: { readonly names: Set<string>; readonly rows: Row[] }[] = [];
  for (const cells of rows) {
    const names = [...cells.keys()];
    const kind = kinds.find((each) => names.some((name) => each.names.has(name)));
    if (kind === undefined) kinds.push({ names: new Set(names), rows: [cells] });
    else {
      kind.rows.push(cells);
      for (const name of names) kind.names.add(name);
    }
  }
  if (kinds.length < 2) return rows;
  const counted = kinds.map((kind) => ({ rows: kind.rows, fields: fieldsIn(kind.rows) }));
  return counted.reduce((best, each) => (each.fields > best.fields ? each : best)).rows;
}

/** How deep the records lie. A first line that is an object of its own is NDJSON. */
function depthOf(bytes: Uint8Array, text: string): number {
  if (text.trimStart().startsWith("[")) return 1;
  const [line = ""] = text.trimStart().split(/\r?\n|\r/u, 1);
  const whole = parseRecord(line);
  if (whole?.["type"] === "FeatureCollection") return 2;
  const deep = DEEP.find((depth) => hasRecords(recordsAt(bytes, depth))) ?? 2;
  if (whole === null) return deep;
  if (deep > 2 && isTableInRecord(whole) && recordsAt(bytes, 0).length === 1) return deep;
  const [first] = recordsAt(bytes, 2);
  if (first === undefined) return 0;
  if (recordsAt(bytes, 0).length === 1 && saysMore(whole, first)) return 0;
  // An answer of a server on one line says less of itself than each of its records does.
  const isAnswer = Object.keys(first).length > Object.keys(whole).length;
  return isAnswer || recordsAt(bytes, 2).length > recordsAt(bytes, 0).length ? 2 : 0;
}

/** `bytes`: the beginning of the text in UTF-8, without a byte-order mark; null: it is not JSON. */
export function openJson(
  member: Member,
  encoding: SniffedEncoding,
  bytes: Uint8Array,
): OpenedTable | FileFault | null {
  // In sequences of texts of JSON (RFC 8142) this character stands before each.
  const text = textOf(bytes, 0, bytes.length).replaceAll("\u001e", "");
  if (!/^\s*[[{]/u.test(text)) return null;
  const depth = depthOf(bytes, text);
  const records = recordsAt(bytes, depth);
  const [first] = records;
  // In a list, a record with lists in it is a record: only the whole file can be a table of its own.
  const isWhole = depth === 0 && records.length === 1;
  const isOther =
    first !== undefined && isWhole && isTableInRecord(first) && !fieldsOf(first).includes("date");
  const whole = isWhole ? first : recordsAt(bytes, 0)[0];
  if ((first === undefined || isWhole) && whole !== undefined && hasNothing(whole))
    return { code: "empty", where: member.name, detail: "" };
  if (first === undefined || isOther) return { code: "no-objects", where: member.name, detail: "" };
  const rows = depth < 2 ? records.map(cellsOfRecord) : oneKind(records.map(cellsOfRecord));
  const header = namesIn(rows);
  if (header.length < 2) return { code: "one-value", where: member.name, detail: "" };
  const texts = rows.map((cells) => header.map((name) => cells.get(name) ?? ""));
  const isGeo = first["type"] === "Feature";
  return {
    name: member.name,
    format: isGeo ? "geojson" : depth === 0 ? "ndjson" : "json",
    header,
    headerLine: 0,
    sample: texts.slice(0, SAMPLE_ROWS),
    text: { encoding: encoding.encoding, delimiter: null, lineEnds: sniffLineEnds(bytes) },
    recognised: recognise(header, texts),
    source: { kind: "json", member, encoding, depth },
  };
}

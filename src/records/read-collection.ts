import { reasonOf } from "../domain/reason-of.ts";
import {
  type Collection,
  dataFileName,
  envelopeSchema,
  RECORD_SCHEMAS,
  type RecordOf,
  SCHEMA_VERSION,
} from "../domain/data-file.ts";
import { explain } from "./explain.ts";
import type { FileFault, Rejection } from "./rejection.ts";

/** What came of asking for a data file: its text, or why there is none. */
export type FileText = { readonly text: string } | { readonly error: string };

export interface CollectionResult<R> {
  readonly records: readonly R[];
  /** Position of each in the file's list, from 0, by its id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly rejected: readonly Rejection[];
  readonly fault: FileFault | null;
}

const idOf = (raw: unknown): string | null =>
  typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string"
    ? raw.id
    : null;

/**
 * Untrusted text of one data file → its records. Bad records are rejected one by one with their
 * reason; a file that cannot be read at all gives a fault and no records. Never throws.
 */
export function readCollection<C extends Collection>(
  collection: C,
  file: FileText,
): CollectionResult<RecordOf<C>> {
  const name = dataFileName(collection);
  const failed = (fault: FileFault["fault"], detail: string) => ({
    records: [],
    positions: new Map<string, number>(),
    rejected: [],
    fault: { file: name, fault, detail },
  });

  if ("error" in file) return failed("missing", file.error);
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (error) {
    return failed("not-json", reasonOf(error));
  }
  const envelope = envelopeSchema(collection).safeParse(json);
  if (!envelope.success) return failed("wrong-shape", explain(envelope.error));
  const version = Number(envelope.data.schemaVersion);
  if (version > SCHEMA_VERSION) return failed("newer-schema", `${version} > ${SCHEMA_VERSION}`);

  const records: RecordOf<C>[] = [];
  const rejected: Rejection[] = [];
  const positions = new Map<string, number>();
  const raws = envelope.data[collection] as readonly unknown[];
  raws.forEach((raw, index) => {
    const parsed = RECORD_SCHEMAS[collection].safeParse(raw);
    const id = idOf(raw);
    if (!parsed.success) rejected.push({ file: name, index, id, reason: explain(parsed.error) });
    else if (positions.has(parsed.data.id))
      rejected.push({ file: name, index, id, reason: `id ${parsed.data.id} stands twice` });
    else {
      positions.set(parsed.data.id, index);
      records.push(parsed.data as RecordOf<C>);
    }
  });
  return { records, positions, rejected, fault: null };
}

import type { EventColumns, EventLayout, RowNote } from "../../domain/event-columns.ts";
import type { Course } from "./byte-source.ts";
import type { OrderEvidence } from "./date-column.ts";
import { orderOf } from "./date-column.ts";
import { type Decision, decisionsOf } from "./decisions.ts";
import type { Mapping } from "../../domain/event-fields.ts";
import type { OpenedTable } from "./opened.ts";
import type { DateOrder } from "../../domain/event-fields.ts";
import { readRows } from "./read-rows.ts";
import { RowDecoder } from "./row-decoder.ts";
import { RowNotes } from "./row-notes.ts";
import { swapColumns } from "./swapped-columns.ts";

export interface Progress {
  /** Rows kept so far. */
  readonly rows: number;
  /** Bytes of the file as it lies on disk. */
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface ReadTable {
  readonly kind: "read";
  readonly columns: EventColumns;
  readonly layout: EventLayout;
  readonly notes: readonly RowNote[];
  readonly decisions: readonly Decision[];
}
/** The file does not say whether day or month comes first: read it again with a `dateOrder`. */
export interface UndecidedDates {
  readonly kind: "undecided";
  readonly evidence: OrderEvidence;
}
/** The table holds no events; why, in plain words. */
export interface RefusedTable {
  readonly kind: "refused";
  readonly where: string;
  readonly said: string;
}
export type ReadEvents = ReadTable | UndecidedDates | RefusedTable;

/** ACLED wrote days first when it wrote digits. */
const ORDER_OF_LAYOUT: Readonly<Partial<Record<EventLayout, DateOrder>>> = {
  acled: "dmy",
  "acled-2023": "dmy",
  "acled-early": "dmy",
};

/**
 * Reads a table of an opened file, piece by piece.
 *
 * @throws the signal's reason when it is aborted; bad bytes never throw
 */
export async function readEventFile(
  table: OpenedTable,
  mapping: Mapping,
  { onProgress, signal }: ReadOptions = {},
): Promise<ReadEvents> {
  if (table.recognised.kind === "aggregate")
    return { kind: "refused", where: table.name, said: table.recognised.said };
  if (Object.keys(mapping.columns).length === 0)
    return { kind: "refused", where: table.name, said: "No column is mapped to a field" };
  const notes = new RowNotes();
  const decoder = new RowDecoder(mapping, table.header.length, notes);
  const course: Course = { cut: null };
  const totalBytes = table.source.member.blob.size;
  await readRows(table, course, signal, {
    row: (cells) => decoder.row(cells),
    fault: (reason, line, text) => notes.add(reason, line, () => text),
    progress: (bytes) => onProgress?.({ rows: decoder.rows, bytes, totalBytes }),
  });
  const evidence = [decoder.starts.evidence(), decoder.ends.evidence()] as const;
  const decided = orderOf(evidence);
  const order = mapping.dateOrder ?? decided ?? ORDER_OF_LAYOUT[mapping.layout];
  if (order === undefined) return { kind: "undecided", evidence: evidence[0] };
  const { columns, layout } = decoder.build(order);
  for (const row of swapColumns(columns))
    notes.add(
      "swapped-coordinates",
      columns.line[row]!,
      () => `${columns.longitude[row]},${columns.latitude[row]}`,
    );
  const decisions = decisionsOf({ table, mapping, decoder, order, decided, cut: course.cut });
  return { kind: "read", columns, layout, notes: notes.build(), decisions };
}

import type { Decision } from "../../domain/decision.ts";
import type { EventColumns, EventLayout, RowNote } from "../../domain/event-columns.ts";
import type { Course } from "./byte-source.ts";
import { orderOf, undecidedOf } from "./date-column.ts";
import { orderInHeader } from "./header-order.ts";
import { decisionsOf } from "./decisions.ts";
import type { DateOrder, Mapping } from "../../domain/event-fields.ts";
import type { UndecidedOrder } from "../../domain/import-question.ts";
import { type OpenedTable, serialShift } from "./opened.ts";
import { readRows } from "./read-rows.ts";
import { RowDecoder } from "./row-decoder.ts";
import { type PointNote, RowNotes } from "./row-notes.ts";
import { widenSharedPoints } from "./shared-points.ts";
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
  /** Looks at the points of all rows, changes what is wrong with them, and says so. */
  readonly mendPoints?: (
    columns: EventColumns,
    note: (reason: PointNote, row: number) => void,
  ) => void;
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
  readonly undecided: UndecidedOrder;
}
/** The table holds counts, not events, or no column of it is a field. */
export interface RefusedTable {
  readonly kind: "refused";
}
export type ReadEvents = ReadTable | UndecidedDates | RefusedTable;

/** ACLED wrote days first when it wrote digits. */
const ORDER_OF_LAYOUT: Readonly<Partial<Record<EventLayout, DateOrder>>> = {
  acled: "dmy",
  "acled-2023": "dmy",
  "acled-early": "dmy",
};

/** Reads a table of an opened file, piece by piece. Bad bytes never throw. */
export async function readEventFile(
  table: OpenedTable,
  mapping: Mapping,
  { onProgress, mendPoints }: ReadOptions = {},
): Promise<ReadEvents> {
  if (table.recognised.kind === "aggregate") return { kind: "refused" };
  if (Object.keys(mapping.columns).length === 0) return { kind: "refused" };
  const notes = new RowNotes();
  const decoder = new RowDecoder(mapping, table, notes);
  const course: Course = { cut: null };
  const totalBytes = table.source.member.blob.size;
  await readRows(table, course, {
    row: (cells) => decoder.row(cells),
    fault: (reason, line, text) => notes.add(reason, line, () => text),
    progress: (bytes) => onProgress?.({ rows: decoder.rows, bytes, totalBytes }),
  });
  const evidence = [decoder.starts.evidence(), decoder.ends.evidence()] as const;
  const decided = orderOf(evidence);
  // What the dates say stands before what was answered for an earlier file of the same columns.
  const order =
    decided ??
    mapping.dateOrder ??
    orderInHeader(table, mapping) ??
    ORDER_OF_LAYOUT[mapping.layout];
  if (order === undefined) return { kind: "undecided", undecided: undecidedOf(evidence) };
  const { columns, layout } = decoder.build({ order, serialShift: serialShift(table) });
  const noteOfPoint = (reason: PointNote, row: number) =>
    notes.add(
      reason,
      columns.line[row]!,
      () => `${columns.longitude[row]},${columns.latitude[row]}`,
    );
  for (const row of swapColumns(columns)) noteOfPoint("swapped-coordinates", row);
  mendPoints?.(columns, noteOfPoint);
  // Publishers whose codes are known say themselves how exact their places are.
  if (mapping.convention === "other")
    for (const row of widenSharedPoints(columns)) noteOfPoint("shared-point", row);
  const decisions = decisionsOf({ table, mapping, decoder, order, decided, cut: course.cut });
  return { kind: "read", columns, layout, notes: notes.build(), decisions };
}

import { type DataSet, dataSetId } from "../domain/data-set.ts";
import type { Decision } from "../domain/decision.ts";
import type { RowNote } from "../domain/event-columns.ts";
import type { Mapping } from "../domain/event-fields.ts";
import type { UndecidedOrder } from "../domain/import-question.ts";
import { sha256Of } from "../domain/sha256.ts";
import { openEventFile } from "./events/open-event-file.ts";
import type { OpenedTable } from "./events/opened.ts";
import { type Progress, type ReadTable, readEventFile } from "./events/read-event-file.ts";
import { tableFacts } from "./events/table-facts.ts";
import { type JoinGround, joinProvinces } from "./join-provinces.ts";
import { provinceNames } from "./names-province.ts";
import { mendByLabel } from "./mend-by-label.ts";
import type { OpenedFacts } from "./plan-import.ts";

/** Which table of a file is to be read, and how. */
export interface TableToRead {
  /** Its place among the tables of the file. */
  readonly at: number;
  readonly mapping: Mapping;
  /** How the analyst came to say so: null: the layout is known; else of which file, null: of this. */
  readonly mapped: { readonly fileName: string | null } | null;
}

/** What became of a table. */
export type TableOutcome =
  | { readonly kind: "read"; readonly dataSet: DataSet }
  | { readonly kind: "undecided"; readonly undecided: UndecidedOrder }
  /** No row could be kept; the notes say why. */
  | { readonly kind: "nothing-kept"; readonly notes: readonly RowNote[] };

export interface ReadProgress extends Progress {
  /** `joining`: all rows are read, and are put into their provinces. */
  readonly stage: "rows" | "joining";
}
interface Options {
  readonly onProgress: (progress: ReadProgress) => void;
}

/** A file of events whose tables can be read one by one. */
export interface OpenImport {
  readonly facts: OpenedFacts;
  read(asked: TableToRead, options: Options): Promise<TableOutcome>;
}

/** The table's name without the file's, so that a copy under another name has the same data sets. */
const partOf = (table: OpenedTable, file: File) =>
  table.name.startsWith(file.name) ? table.name.slice(file.name.length) : table.name;

/** `isOnly`: the file has no other table. */
async function idOf(sha256: string, part: string, isOnly: boolean): Promise<string> {
  if (isOnly) return dataSetId(sha256);
  return dataSetId(await sha256Of(new TextEncoder().encode(`${sha256}\n${part}`)));
}

function decisionsOf(read: ReadTable, { mapped, mapping }: TableToRead): readonly Decision[] {
  if (mapped === null) return read.decisions;
  const columns = Object.keys(mapping.columns).length;
  return [{ code: "mapped", fileName: mapped.fileName, columns }, ...read.decisions];
}

/** Opens a file of events and says what tables are in it; each can then be read. */
export async function openImport(file: File, boundaries: JoinGround): Promise<OpenImport> {
  const { tables, faults } = await openEventFile(file, file.name);
  const namesProvince = provinceNames(boundaries);
  let hash: Promise<string> | null = null;
  const hashOfFile = () =>
    (hash ??= file.arrayBuffer().then((all) => sha256Of(new Uint8Array(all))));
  return {
    facts: { tables: tables.map((table) => tableFacts(table, namesProvince)), faults },
    async read(asked, { onProgress }) {
      const table = tables[asked.at];
      if (table === undefined) return { kind: "nothing-kept", notes: [] };
      const read = await readEventFile(table, asked.mapping, {
        onProgress: (progress) => onProgress({ ...progress, stage: "rows" }),
        mendPoints: (columns, note) => mendByLabel(columns, boundaries, note),
      });
      if (read.kind === "refused") return { kind: "nothing-kept", notes: [] };
      if (read.kind === "undecided") return read;
      const { columns, notes } = read;
      if (columns.rows === 0) return { kind: "nothing-kept", notes };
      onProgress({ rows: columns.rows, bytes: 1, totalBytes: 1, stage: "joining" });
      const sha256 = await hashOfFile();
      return {
        kind: "read",
        dataSet: {
          id: await idOf(sha256, partOf(table, file), tables.length === 1),
          name: table.name,
          hue: 1,
          isOn: true,
          trust: "point",
          fileName: file.name,
          sha256,
          layout: read.layout,
          decisions: decisionsOf(read, asked),
          notes,
          events: columns,
          join: joinProvinces(columns, boundaries),
          addedAt: new Date().toISOString(),
        },
      };
    },
  };
}

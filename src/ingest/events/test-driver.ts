import type { Mapping } from "../../domain/event-fields.ts";
import { guessMapping } from "./guess-mapping.ts";
import { openEventFile } from "./open-event-file.ts";
import type { OpenedTable } from "./opened.ts";
import { tableFacts } from "./table-facts.ts";
import { readEventFile, type ReadEvents, type ReadTable } from "./read-event-file.ts";

/** What tests ask of files and of columns. */

export { codedAt, listAt, textAt } from "../../domain/row-text.ts";
export const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The known layout's mapping, or a guess. */
export const mappingFor = (table: OpenedTable): Mapping =>
  table.recognised.kind === "layout"
    ? table.recognised.mapping
    : guessMapping(table.header, table.sample, tableFacts(table).saysYear).mapping;

export async function openOne(content: BlobPart, name = "events.csv"): Promise<OpenedTable> {
  const { tables, faults } = await openEventFile(new Blob([content]), name);
  const [table] = tables;
  if (table === undefined || tables.length > 1)
    throw new Error(`${tables.length} tables; ${faults.map(({ code }) => code).join(", ")}`);
  return table;
}

export async function readAny(
  content: BlobPart,
  choice: Partial<Mapping> = {},
): Promise<ReadEvents> {
  const table = await openOne(content);
  return readEventFile(table, { ...mappingFor(table), ...choice });
}

export async function read(content: BlobPart, choice: Partial<Mapping> = {}): Promise<ReadTable> {
  const result = await readAny(content, choice);
  if (result.kind !== "read") throw new Error(`Not read: ${JSON.stringify(result)}`);
  return result;
}

import type { Boundaries } from "../domain/boundaries.ts";
import { type DataSet, dataSetId } from "../domain/data-set.ts";
import { sha256Of } from "../domain/sha256.ts";
import { guessMapping } from "./events/guess-mapping.ts";
import { openEventFile } from "./events/open-event-file.ts";
import { type Progress, readEventFile } from "./events/read-event-file.ts";
import { joinProvinces } from "./join-provinces.ts";

/** What became of a file of events. `said` is a reason in plain words. */
export type ImportedEvents =
  | { readonly dataSet: DataSet }
  | {
      readonly refused: "no-events" | "unmapped" | "day-or-month";
      readonly said: string;
    };

/** A table of these fields can be read without asking: it says where and when. */
const NEEDED = [["date"], ["latitude", "admin1", "location"]] as const;

/**
 * Reads the first table of a file into events and joins them to provinces. Columns of a layout that
 * is not known are guessed by name and content, and the reasons are among the decisions.
 *
 * @throws the signal's reason when it is aborted
 */
export async function importEvents(
  file: File,
  boundaries: Pick<Boundaries, "admin1" | "countries">,
  options: { readonly onProgress: (progress: Progress) => void },
): Promise<ImportedEvents> {
  const opened = await openEventFile(file, file.name);
  const table = opened.tables[0];
  if (table === undefined) {
    const faults = opened.faults.map(({ where, code, detail }) =>
      [where, code, detail].filter((part) => part !== "").join(": "),
    );
    return { refused: "no-events", said: faults.join("; ") };
  }
  const guessed =
    table.recognised.kind === "layout" ? null : guessMapping(table.header, table.sample);
  const mapping = table.recognised.kind === "layout" ? table.recognised.mapping : guessed?.mapping;
  const fields = new Set(Object.keys(mapping?.columns ?? {}));
  const isEnough = NEEDED.every((any) => any.some((field) => fields.has(field)));
  if (mapping === undefined || !isEnough)
    return { refused: "unmapped", said: table.recognised.said };
  const read = await readEventFile(table, mapping, options);
  if (read.kind === "refused") return { refused: "no-events", said: read.said };
  if (read.kind === "undecided") return { refused: "day-or-month", said: "" };
  const sha256 = await sha256Of(new Uint8Array(await file.arrayBuffer()));
  return {
    dataSet: {
      id: dataSetId(sha256),
      name: file.name,
      hue: 1,
      isOn: true,
      trust: "point",
      fileName: file.name,
      sha256,
      layout: read.layout,
      decisions: [
        ...read.decisions.map(({ value, because }) => ({ value, because })),
        ...(guessed?.guesses ?? []).map(({ field, reason }) => ({ value: field, because: reason })),
      ],
      notes: read.notes,
      events: read.columns,
      join: joinProvinces(read.columns, boundaries),
      addedAt: new Date().toISOString(),
    },
  };
}

import { z } from "zod";
import { type DataSet, JOIN_WAYS, TRUSTS } from "../domain/data-set.ts";
import { precisionOfLength } from "../domain/edtf.ts";
import { EVENT_LAYOUTS, LINES_KEPT, ROW_FATES, UNDATED } from "../domain/event-columns.ts";
import { COLUMNS_VERSION } from "../domain/workspace.ts";
import { areIndices, areUnits, columnsFault } from "./check-columns.ts";
import { explain } from "./explain.ts";

const lines = z.array(z.int().nonnegative()).max(LINES_KEPT);
const rows = z.int().nonnegative();

/** Loose, since settings that are added later travel as they are. */
const factsSchema = z.looseObject({
  id: z.string().regex(/^data-[0-9a-f]{8}$/u),
  name: z.string(),
  hue: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  isOn: z.boolean(),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  layout: z.enum(EVENT_LAYOUTS),
  trust: z.enum(TRUSTS),
  decisions: z.array(z.looseObject({ code: z.string() })),
  addedAt: z.iso.datetime(),
});
const columnsSchema = z.looseObject({
  events: z.unknown(),
  notes: z.array(
    z.looseObject({
      fate: z.enum(ROW_FATES),
      reason: z.string(),
      rows,
      lines,
      examples: z.array(z.string()),
    }),
  ),
});
const joinSchema = z.looseObject({
  join: z.looseObject({
    units: z.array(z.looseObject({ id: z.string(), name: z.string(), country: z.string() })),
    unit: z.unknown(),
    how: z.unknown(),
    conflicts: z.array(
      z.looseObject({
        label: z.string(),
        labelled: z.string(),
        located: z.string(),
        rows,
        lines,
      }),
    ),
    unmatched: z.array(
      z.looseObject({
        name: z.string(),
        rows,
        outside: rows,
        countries: z.array(z.string()),
        candidates: z.array(z.string()),
      }),
    ),
    ofNoUnit: z.strictObject({ byName: rows, outside: rows }).default({ byName: 0, outside: 0 }),
    // An older page did not say it, and its joins are made anew.
    unitsHash: z.string().default(""),
    trust: z.enum(TRUSTS),
    places: z.record(z.string(), z.string()),
  }),
});

const versionOf = (raw: unknown): unknown =>
  typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;

/** An older page left out how exactly a day is known where the file did not state it. */
function withPrecisions(events: DataSet["events"]): DataSet["events"] {
  const { start, end } = events;
  const lacks = (code: number, row: number) => code === 0 && start[row] !== UNDATED;
  if (!events.datePrecision.some(lacks)) return events;
  const datePrecision = events.datePrecision.map((code, row) =>
    lacks(code, row) ? precisionOfLength((end[row] ?? 0) - (start[row] ?? 0) + 1) : code,
  );
  return { ...events, datePrecision };
}

/**
 * Untrusted parts of a data set (what is said of the file; its columns; its join) → the data set, or
 * what is wrong with it, in English. Never throws; what it gives cannot lead outside of its columns.
 * Waits for `pause` between its steps.
 */
export async function readDataSet(
  rawFacts: unknown,
  rawColumns: unknown,
  rawJoin: unknown,
  pause: () => Promise<void>,
): Promise<{ readonly thing: DataSet } | { readonly fault: string }> {
  const facts = factsSchema.safeParse(rawFacts);
  if (!facts.success) return { fault: explain(facts.error) };
  const { fileName } = facts.data;
  for (const version of [versionOf(rawColumns), versionOf(rawJoin)])
    if (version !== COLUMNS_VERSION)
      return {
        fault: `${fileName}: its columns are of layout ${String(version)}, not ${COLUMNS_VERSION}`,
      };
  const columns = columnsSchema.safeParse(rawColumns);
  if (!columns.success) return { fault: `${fileName}: ${explain(columns.error)}` };
  const joined = joinSchema.safeParse(rawJoin);
  if (!joined.success) return { fault: `${fileName}: ${explain(joined.error)}` };
  const fault = await columnsFault(columns.data.events, pause);
  if (fault !== null) return { fault: `${fileName}: ${fault}` };
  await pause();
  // Only now it is known to be columns.
  const events = withPrecisions(columns.data.events as DataSet["events"]);
  const { join } = joined.data;
  await pause();
  const fits =
    areUnits(join.unit, events.rows, join.units.length) &&
    areIndices(join.how, events.rows, JOIN_WAYS.length);
  if (!fits) return { fault: `${fileName}: the join does not fit the rows` };
  const { notes } = columns.data;
  // Words are made of decisions by their code; one that has no words is left out there.
  const decisions = facts.data.decisions as unknown as DataSet["decisions"];
  return {
    thing: { ...facts.data, decisions, events, notes, join: join as unknown as DataSet["join"] },
  };
}

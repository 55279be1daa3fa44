import type { EventLayout } from "../../domain/event-columns.ts";
import { aggregateIn } from "./aggregates.ts";
import type { Convention, EventField, Mapping } from "../../domain/event-fields.ts";
import { ACLED_FIELDS, columnsOf, cutName, plainName, UCDP, UCDP_FIELDS } from "./known-columns.ts";

/** What a table is, and how that was seen, in plain words. */
export type Recognised =
  | { readonly kind: "layout"; readonly mapping: Mapping; readonly said: string }
  | { readonly kind: "aggregate"; readonly said: string }
  | { readonly kind: "unknown"; readonly said: string };

interface Known {
  readonly layout: EventLayout;
  readonly convention: Convention;
  readonly said: string;
}

function acledLayout(names: ReadonlySet<string>, raw: readonly string[]): Known | null {
  if (!names.has("event_id_cnty") || !names.has("event_date")) return null;
  const wasAlly = raw.some((name) => /^ally_actor_[12]$/iu.test(name.trim()));
  const known = (layout: EventLayout, when: string): Known => ({
    layout,
    convention: "acled",
    said: `ACLED, ${raw.length} columns, layout ${when}`,
  });
  if (names.has("gwno") || wasAlly) return known("acled-early", "of the early years");
  if (names.has("data_id") || names.has("iso3") || names.has("event_id_no_cnty"))
    return known("acled-2023", "until March 2023");
  return known("acled", "since March 2023");
}

const UCDP_LAYOUTS: Readonly<Record<number, EventLayout>> = {
  49: "ucdp-49",
  42: "ucdp-42",
  41: "ucdp-41",
};
const CUT_UCDP = UCDP.filter((name) => name.length > 10).map(cutName);

function ucdpLayout(names: ReadonlySet<string>, count: number): Known | null {
  if (!names.has("side_a") || !names.has("side_b") || !names.has("date_start")) return null;
  const cut = CUT_UCDP.filter((name) => names.has(name)).length;
  const isWhole = names.has("type_of_violence") && names.has("best");
  const layout = isWhole ? (UCDP_LAYOUTS[count] ?? "mapped") : "mapped";
  const how = cut > 0 ? "names cut to 10 characters as in shapefiles" : "a part of its columns";
  const said = `UCDP GED, ${count} columns${layout === "mapped" ? `, ${how}` : ""}`;
  return { layout, convention: "ucdp", said };
}

/** Columns of a known layout by name, in any order and case; null: the header is not known. */
function knownMapping(header: readonly string[]): { mapping: Mapping; said: string } | null {
  const plain = header.map(plainName);
  const names = new Set(plain);
  const filled = plain.filter((name) => name !== "").length;
  const known = acledLayout(names, header) ?? ucdpLayout(names, filled);
  if (known === null) return null;
  const fields = known.convention === "acled" ? ACLED_FIELDS : UCDP_FIELDS;
  const columns: Partial<Record<EventField, number>> = columnsOf(plain, fields);
  // Older UCDP files have no headline; the article's entry begins with it or with its source.
  if (columns.phrase === undefined && columns.otherSource !== undefined)
    columns.phrase = columns.otherSource;
  const { layout, convention, said } = known;
  return { mapping: { layout, convention, columns }, said };
}

/** The mapping of a header that is known; null: it is not (see guessMapping). */
export const mappingOf = (header: readonly string[]): Mapping | null =>
  knownMapping(header)?.mapping ?? null;

export function recognise(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Recognised {
  const known = knownMapping(header);
  if (known !== null) return { kind: "layout", ...known };
  const aggregate = aggregateIn(header.map(plainName), rows);
  if (aggregate !== null) return { kind: "aggregate", said: aggregate };
  return { kind: "unknown", said: `No layout that is known, ${header.length} columns` };
}

import type { EventLayout } from "../../domain/event-columns.ts";
import type { LayoutForm, Recognised } from "../../domain/recognised.ts";
import { aggregateIn } from "./aggregates.ts";
import type { Convention, EventField, Mapping } from "../../domain/event-fields.ts";
import { GDELT_FIELDS } from "./gdelt-columns.ts";
import { ACLED_FIELDS, columnsOf, cutName, plainName, UCDP, UCDP_FIELDS } from "./known-columns.ts";

interface Known {
  readonly layout: EventLayout;
  readonly convention: Convention;
  readonly form: LayoutForm;
}

/** The columns that ACLED added on 20 March 2023 (its "Guide to 2023 ACLED Column Changes"). */
const SINCE_2023 = ["disorder_type", "civilian_targeting", "tags"];
/** So many of ACLED's names together are no chance. */
const FEWEST_ACLED = 8;

function acledLayout(names: ReadonlySet<string>, raw: readonly string[]): Known | null {
  if (!names.has("event_date")) return null;
  if (!names.has("event_id_cnty")) {
    const known = Object.values(ACLED_FIELDS).filter((name) => names.has(name)).length;
    const isPart = names.has("event_type") && names.has("actor1") && known >= FEWEST_ACLED;
    return isPart ? { layout: "mapped", convention: "acled", form: "part" } : null;
  }
  const wasAlly = raw.some((name) => /^ally_actor_[12]$/iu.test(name.trim()));
  const known = (layout: EventLayout, form: LayoutForm = "whole"): Known => ({
    layout,
    convention: "acled",
    form,
  });
  if (names.has("gwno") || wasAlly) return known("acled-early");
  if (names.has("data_id") || names.has("iso3") || names.has("event_id_no_cnty"))
    return known("acled-2023");
  // Without them nothing says of which time the columns are.
  return known("acled", SINCE_2023.some((name) => names.has(name)) ? "whole" : "part");
}

const UCDP_LAYOUTS: Readonly<Record<number, EventLayout>> = {
  49: "ucdp-49",
  42: "ucdp-42",
  41: "ucdp-41",
};
/** The layout of so many columns of UCDP GED. */
export const ucdpLayoutOf = (columns: number): EventLayout => UCDP_LAYOUTS[columns] ?? "mapped";
/** So many columns the smallest of its layouts has. */
const FEWEST_UCDP = 41;
const CUT_UCDP = UCDP.filter((name) => name.length > 10).map(cutName);

function ucdpLayout(names: ReadonlySet<string>, count: number): Known | null {
  if (!names.has("side_a") || !names.has("side_b") || !names.has("date_start")) return null;
  const cut = CUT_UCDP.filter((name) => names.has(name)).length;
  const isWhole = names.has("type_of_violence") && names.has("best");
  const layout = isWhole ? ucdpLayoutOf(count) : "mapped";
  // Other columns may stand beside all of its own.
  const hasAll = UCDP.filter((name) => names.has(name)).length >= FEWEST_UCDP;
  const form = layout !== "mapped" || hasAll ? "whole" : cut > 0 ? "cut-names" : "part";
  return { layout, convention: "ucdp", form };
}

function gdeltLayout(names: ReadonlySet<string>): Known | null {
  if (!names.has("globaleventid") || !names.has("sqldate")) return null;
  const isWhole = ["eventcode", "actiongeo_lat", "actiongeo_long"].every((name) => names.has(name));
  return isWhole
    ? { layout: "gdelt", convention: "gdelt", form: "whole" }
    : { layout: "mapped", convention: "gdelt", form: "part" };
}

const FIELDS_OF = {
  acled: ACLED_FIELDS,
  ucdp: UCDP_FIELDS,
  gdelt: GDELT_FIELDS,
  gtd: {},
  other: {},
} as const;

const filledNames = (header: readonly string[]) =>
  header.filter((name) => name.trim() !== "").length;

/** Columns of a known layout by name, in any order and case; null: the header is not known. */
function knownMapping(
  header: readonly string[],
): Omit<Extract<Recognised, { kind: "layout" }>, "kind"> | null {
  const plain = header.map(plainName);
  const names = new Set(plain);
  const filled = filledNames(header);
  const known = acledLayout(names, header) ?? ucdpLayout(names, filled) ?? gdeltLayout(names);
  if (known === null) return null;
  const columns: Partial<Record<EventField, number>> = columnsOf(
    plain,
    FIELDS_OF[known.convention],
  );
  // Older UCDP files have no headline; the article's entry begins with it or with its source.
  if (columns.phrase === undefined && columns.otherSource !== undefined)
    columns.phrase = columns.otherSource;
  const { layout, convention, form } = known;
  return { mapping: { layout, convention, columns }, columns: filled, form };
}

/** The mapping of a header that is known; null: it is not (see guessMapping). */
export const mappingOf = (header: readonly string[]): Mapping | null =>
  knownMapping(header)?.mapping ?? null;

export function recognise(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Recognised {
  const known = knownMapping(header);
  // A table with ACLED's own ids is no table of sums, however few its columns are.
  const isSure = known !== null && (known.form !== "part" || known.mapping.layout !== "mapped");
  if (isSure) return { kind: "layout", ...known };
  const aggregate = aggregateIn(header, rows);
  if (aggregate !== null) return { kind: "aggregate", aggregate };
  if (known !== null) return { kind: "layout", ...known };
  // Where no row names the columns, all of them count.
  return { kind: "unknown", columns: filledNames(header) || header.length };
}

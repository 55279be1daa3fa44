import type { EventField, Mapping } from "./event-fields.ts";
import type { ColumnFacts, TableFacts } from "./import-question.ts";

/** What a mapping lacks before a table can be read with it. */
export type MissingField = "date" | "place" | "latitude" | "longitude";

/** What of a mapping looks wrong; rows of such cells are kept or set aside with the reason. */
export interface MappingProblem {
  readonly code:
    | "not-numbers"
    | "not-precisions"
    | "not-dates"
    | "no-year"
    | "not-degrees"
    | "not-points"
    | "used-twice"
    | "no-cells";
  readonly field: EventField;
  /** The column's name, as the file writes it. */
  readonly column: string;
  /** Cells that are not what they should be, of those that say something. */
  readonly cells: number;
  readonly stated: number;
  /** The first of them. */
  readonly odd: string;
}

const NAMES = ["admin1", "admin2", "location"] as const;

/** An event needs a time, and a place by its point or by a name. */
export function missingFields({ columns }: Mapping): readonly MissingField[] {
  const has = (field: EventField) => columns[field] !== undefined;
  const missing: MissingField[] = has("date") ? [] : ["date"];
  if (has("latitude") !== has("longitude"))
    missing.push(has("latitude") ? "longitude" : "latitude");
  else if (!has("latitude") && !has("point") && !NAMES.some(has)) missing.push("place");
  return missing;
}

type Code = MappingProblem["code"];
const WANTED: Readonly<
  Partial<
    Record<
      EventField,
      readonly [Code, "numbers" | "precisions" | "latitudes" | "longitudes" | "points" | "dates"]
    >
  >
> = {
  date: ["not-dates", "dates"],
  dateEnd: ["not-dates", "dates"],
  point: ["not-points", "points"],
  datePrecision: ["not-numbers", "numbers"],
  geoPrecision: ["not-precisions", "precisions"],
  latitude: ["not-degrees", "latitudes"],
  longitude: ["not-degrees", "longitudes"],
  deathsLow: ["not-numbers", "numbers"],
  deathsBest: ["not-numbers", "numbers"],
  deathsHigh: ["not-numbers", "numbers"],
};

/** A cell that says two things is an oversight, but for the headline that stands in the source. */
const MAY_SHARE: ReadonlySet<EventField> = new Set(["otherSource", "phrase"]);

function cellsWrong(
  field: EventField,
  column: string,
  facts: ColumnFacts,
  hasYear: boolean,
): MappingProblem[] {
  const found = { field, column, stated: facts.stated };
  if (facts.stated === 0) return [{ ...found, code: "no-cells", cells: 0, odd: "" }];
  const { withoutYear } = facts;
  if (WANTED[field]?.[0] === "not-dates" && withoutYear.cells > 0) {
    const wrong = facts.stated - facts.dates.cells - withoutYear.cells;
    const odd = facts.dates.odd ?? "";
    if (hasYear) return wrong > 0 ? [{ ...found, code: "not-dates", cells: wrong, odd }] : [];
    return [{ ...found, code: "no-year", cells: withoutYear.cells, odd: withoutYear.odd ?? "" }];
  }
  const [code, which] = WANTED[field] ?? [];
  if (code === undefined || which === undefined) return [];
  // "abc" is no number; 734.9 is one, and still no latitude.
  const isDegrees = which === "latitudes" || which === "longitudes";
  const wanted = isDegrees
    ? ([
        ["not-numbers", "numbers"],
        [code, which],
      ] as const)
    : ([[code, which]] as const);
  for (const [each, tally] of wanted) {
    const { cells, odd } = facts[tally];
    if (cells < facts.stated)
      return [{ ...found, code: each, cells: facts.stated - cells, odd: odd ?? "" }];
  }
  return [];
}

/** What looks wrong in a mapping, judged by the first rows of the table; in the order of the fields. */
export function mappingProblems(
  { columns }: Mapping,
  { header, columns: facts, saysYear }: Pick<TableFacts, "header" | "columns" | "saysYear">,
): readonly MappingProblem[] {
  const mapped = Object.entries(columns) as [EventField, number][];
  return mapped.flatMap(([field, at], place) => {
    // Where no row names the columns, they are told by their place.
    const column = header[at] || String(at + 1);
    const seen = facts[at];
    if (seen === undefined) return [];
    const before = mapped.slice(0, place).filter(([other]) => !MAY_SHARE.has(other));
    const isTwice = !MAY_SHARE.has(field) && before.some(([, where]) => where === at);
    return [
      ...cellsWrong(field, column, seen, saysYear || columns.year !== undefined),
      ...(isTwice
        ? [{ code: "used-twice" as const, field, column, cells: 0, stated: seen.stated, odd: "" }]
        : []),
    ];
  });
}

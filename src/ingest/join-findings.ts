import type { Boundaries } from "../domain/boundaries.ts";
import type { LabelConflict, UnmatchedName } from "../domain/data-set.ts";
import { nameOfRow } from "../domain/place-mapping.ts";
import { codedAt } from "../domain/row-text.ts";
import type { JoinedColumns } from "./joined-columns.ts";
import type { PlaceNames } from "./row-places.ts";

const LINES_SHOWN = 20;
const COUNTRIES_SHOWN = 3;

const byRows = (a: { readonly rows: number }, b: { readonly rows: number }) => b.rows - a.rows;

/** Counts rows that are labelled one unit and lie in another; units are indices in `admin1`. */
export function countConflicts(events: JoinedColumns, admin1: Boundaries["admin1"]) {
  const idAt = (at: number) => admin1.features[at]?.properties.id ?? "";
  const found = new Map<string, LabelConflict & { rows: number; lines: number[] }>();
  return {
    add: (row: number, labelled: number, located: number): void => {
      const label = codedAt(events.admin1, row);
      const key = `${labelled}:${located}:${label}`;
      let conflict = found.get(key);
      if (conflict === undefined) {
        conflict = { label, labelled: idAt(labelled), located: idAt(located), rows: 0, lines: [] };
        found.set(key, conflict);
      }
      conflict.rows += 1;
      if (conflict.lines.length < LINES_SHOWN) conflict.lines.push(events.line[row] ?? 0);
    },
    /** Those with the most rows first. */
    list: (): readonly LabelConflict[] => [...found.values()].sort(byRows),
  };
}

/** Counts the names of rows that came to no unit; rows that name no place have no name to list. */
export function countUnmatched(events: JoinedColumns, names: PlaceNames) {
  const found = new Map<
    string,
    UnmatchedName & { rows: number; outside: number; countries: string[] }
  >();
  return {
    add: (row: number): void => {
      const name = nameOfRow(events, row);
      if (name === "") return;
      let unmatched = found.get(name);
      if (unmatched === undefined) {
        const candidates = names.candidatesOf(row);
        unmatched = { name, countries: [], rows: 0, outside: 0, candidates };
        found.set(name, unmatched);
      }
      const country = codedAt(events.country, row);
      unmatched.rows += 1;
      if (!Number.isNaN(events.longitude[row])) unmatched.outside += 1;
      const { countries } = unmatched;
      if (country !== "" && countries.length < COUNTRIES_SHOWN && !countries.includes(country))
        countries.push(country);
    },
    /** Those with the most rows first. */
    list: (): readonly UnmatchedName[] => [...found.values()].sort(byRows),
  };
}

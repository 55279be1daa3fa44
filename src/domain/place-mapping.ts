import type { PlaceMapping } from "./data-set.ts";
import type { CodedColumn } from "./event-columns.ts";
import { codedAt } from "./row-text.ts";

/** The cells whose first text is the name by which a row is listed and mapped. */
const NAMING = ["admin1", "admin2", "location"] as const;

type NamingColumns = Readonly<Record<(typeof NAMING)[number], CodedColumn>>;

/** The widest place below the country that a row names; "" where it names none. */
export function nameOfRow(events: NamingColumns, row: number): string {
  for (const cell of NAMING) {
    const name = codedAt(events[cell], row);
    if (name !== "") return name;
  }
  return "";
}

/** Of the mapped names those that stand in the rows: only they can change a join. */
export function mappingOf(events: NamingColumns, places: PlaceMapping): PlaceMapping {
  const isThere = (name: string) => NAMING.some((cell) => events[cell].texts.includes(name));
  return Object.fromEntries(Object.entries(places).filter(([name]) => isThere(name)));
}

import type { Boundaries } from "../domain/boundaries.ts";
import type { JoinWay, PlaceMapping } from "../domain/data-set.ts";
import type { CodedColumn } from "../domain/event-columns.ts";
import { nameOfRow } from "../domain/place-mapping.ts";
import { codedAt } from "../domain/row-text.ts";
import { createGazetteer } from "../geo/place-names.ts";

/** What a row says of its place, the widest first. */
const CELLS = ["country", "admin1", "admin2", "location"] as const;
type Cell = (typeof CELLS)[number];
const LABEL = ["country", "admin1"] as const;

export type PlaceColumns = { readonly rows: number } & Readonly<Record<Cell, CodedColumn>>;

/** Where a name leads: index of the unit, -1 for none. */
export interface NamedUnit {
  readonly unit: number;
  readonly how: Extract<JoinWay, "none" | "label" | "name" | "mapped">;
}

export interface PlaceNames {
  /** By the row's country and province alone. */
  readonly labelOf: (row: number) => NamedUnit;
  /** By all that the row says of its place. */
  readonly anyOf: (row: number) => NamedUnit;
  /** Ids of the units that the row may mean; several where its name is ambiguous. */
  readonly candidatesOf: (row: number) => readonly string[];
}

/** The code of a row; one above all others where it has no text. */
const codeAt = ({ texts, codes }: CodedColumn, row: number) =>
  Math.min(codes[row] ?? texts.length, texts.length);

/** The codes of a row in one or more columns as one number; as a text where no number holds them. */
function keysOf(columns: readonly CodedColumn[]): (row: number) => number | string {
  const combinations = columns.reduce((product, { texts }) => product * (texts.length + 1), 1);
  if (combinations > Number.MAX_SAFE_INTEGER)
    return (row) => columns.map((column) => codeAt(column, row)).join();
  return (row) => {
    let key = 0;
    for (const column of columns) key = key * (column.texts.length + 1) + codeAt(column, row);
    return key;
  };
}

/** Remembers the answer for each combination of what stands in the columns. */
function remembered<T>(columns: readonly CodedColumn[], answer: (row: number) => T) {
  const keyOf = keysOf(columns);
  const known = new Map<number | string, T>();
  return (row: number): T => {
    const key = keyOf(row);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(row);
    known.set(key, found);
    return found;
  };
}

const NOWHERE: NamedUnit = Object.freeze({ unit: -1, how: "none" });

/**
 * Reads the places that rows name through the gazetteer, once for each combination of names. A
 * mapped name counts only where nothing is listed by it, so that it never speaks for a row that
 * says itself which unit it means.
 */
export function placeNamesOf(
  events: PlaceColumns,
  boundaries: Pick<Boundaries, "admin1" | "countries">,
  mapping: PlaceMapping,
): PlaceNames {
  const gazetteer = createGazetteer(boundaries.admin1, boundaries.countries);
  const indexOf = new Map(
    boundaries.admin1.features.map(({ properties }, at) => [properties.id, at]),
  );
  const mapped = (name: string): NamedUnit => {
    const unit = indexOf.get(Object.hasOwn(mapping, name) ? (mapping[name] ?? "") : "");
    return unit === undefined ? NOWHERE : { unit, how: "mapped" };
  };
  const cellsOf = (row: number, cells: readonly Cell[]) =>
    Object.fromEntries(cells.map((cell) => [cell, codedAt(events[cell], row)]));
  const find = (row: number, cells: readonly Cell[]): NamedUnit | null => {
    const placed = gazetteer.find(cellsOf(row, cells));
    const unit = placed === null ? undefined : indexOf.get(placed.unit);
    if (unit === undefined) return null;
    return { unit, how: placed?.how === "admin1" ? "label" : "name" };
  };
  const columnsOf = (cells: readonly Cell[]) => cells.map((cell) => events[cell]);
  return {
    labelOf: remembered(columnsOf(LABEL), (row) => {
      const admin1 = codedAt(events.admin1, row);
      if (admin1 === "") return NOWHERE;
      return find(row, LABEL) ?? mapped(admin1);
    }),
    anyOf: remembered(
      columnsOf(CELLS),
      (row) => find(row, CELLS) ?? mapped(nameOfRow(events, row)),
    ),
    candidatesOf: (row) => gazetteer.candidates(cellsOf(row, CELLS)),
  };
}

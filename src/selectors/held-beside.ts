import { createSelector } from "reselect";
import { type RowSums, sumRows } from "../analysis/held-against/sum-rows.ts";
import type { Clause } from "../domain/clause.ts";
import { NONE, type ValueDimension } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectSelected } from "./evaluation.ts";
import type { TableDimension } from "./claim-table.ts";
import { type Asked, selectHeld } from "./held-matching.ts";
import { also, narrowed } from "./panel-where.ts";
import { clausesOfSelection } from "./selection-clauses.ts";

/** One number of the table, and the claims or rows behind it. */
export interface BesideCell {
  readonly count: number;
  readonly where: readonly Clause[];
}

/** A line of the table: how often in documents, and how often in data. */
export interface BesideLine {
  readonly value: string;
  readonly documents: BesideCell;
  readonly data: BesideCell;
}

export const BESIDE_GROUPS = ["kind", "eventType", "actor", "year"] as const;
export type BesideGroup = (typeof BESIDE_GROUPS)[number];

export interface Beside {
  readonly all: BesideLine;
  readonly groups: Readonly<Record<BesideGroup, readonly BesideLine[]>>;
  /** What each data set has in the selection. */
  readonly sets: readonly { readonly asked: Asked; readonly sums: RowSums }[];
}

const NO_ROWS = new Uint32Array();

/** Rows that pass: claims of documents, and rows of data sets behind them. */
function split(rows: Uint32Array, coded: number) {
  const first = rows.findIndex((row) => row >= coded);
  const at = first < 0 ? rows.length : first;
  return { documents: rows.subarray(0, at), data: rows.subarray(at) };
}

type Sides = ReturnType<typeof split>;

/** How many rows of documents and of data sets have each of so many values of a dimension. */
function countsOf(
  { table, passing }: Evaluation,
  dimension: TableDimension,
  values: number,
  dataIds: readonly string[],
) {
  const pairs = passing.cross(dimension, "document");
  const isData = table.orders.document.map((id) => dataIds.includes(id));
  const counts = { documents: new Uint32Array(values), data: new Uint32Array(values) };
  for (let value = 0; value < values; value++)
    for (const [at, isOfData] of isData.entries())
      counts[isOfData ? "data" : "documents"][value]! += pairs[value * isData.length + at]!;
  return counts;
}

interface Makers {
  readonly selected: Evaluation;
  readonly dataIds: readonly string[];
  readonly sides: Sides;
  readonly cell: (
    side: keyof Sides,
    count: number,
    where: (taken: readonly Clause[]) => readonly Clause[],
  ) => BesideCell;
}

function linesOf({ selected, dataIds, cell }: Makers, dimension: ValueDimension): BesideLine[] {
  const order = selected.table.orders[dimension];
  const { documents, data } = countsOf(selected, dimension, order.length, dataIds);
  const where = (value: string) => (taken: readonly Clause[]) => [
    ...taken,
    also(dimension, [value], taken),
  ];
  return order
    .map((value, code) => ({
      value,
      documents: cell("documents", documents[code] ?? 0, where(value)),
      data: cell("data", data[code] ?? 0, where(value)),
    }))
    .filter((line) => line.value !== NONE && line.documents.count + line.data.count > 0)
    .sort((a, b) => b.documents.count + b.data.count - (a.documents.count + a.data.count));
}

/** The years that the rows touch, the last first, as the timeline counts them. */
function yearLines({ selected, dataIds, cell }: Makers): BesideLine[] {
  const years = selected.table.years();
  const { documents, data } = countsOf(selected, "year", years.length, dataIds);
  return years
    .map(({ start, end, label }, at) => {
      const where = (taken: readonly Clause[]) => [
        ...taken,
        {
          source: "also-date",
          dimension: "date" as const,
          value: { from: start, to: end, undated: false },
        },
      ];
      return {
        value: label,
        documents: cell("documents", documents[at] ?? 0, where),
        data: cell("data", data[at] ?? 0, where),
      };
    })
    .filter((line) => line.documents.count + line.data.count > 0)
    .reverse();
}

/** The rows of each data set among rows of the table, counted from the set's own first. */
function sumsOf(sets: readonly Asked[], rows: Uint32Array, coded: number): Beside["sets"] {
  let first = coded;
  return sets.map((asked) => {
    const { events } = asked.joined.set;
    const from = first;
    first += events.rows;
    const own = rows.filter((row) => row >= from && row < first).map((row) => row - from);
    return { asked, sums: sumRows(events, own.length === 0 ? NO_ROWS : own) };
  });
}

/** What documents say of the selection beside what data sets have; null while no data set is on. */
export const selectBeside = createSelector(
  [selectSelected, selectHeld, (state: State) => state.selection, (state: State) => state.record],
  (selected, { sets }, selection, record): Beside | null => {
    if (selected === null || record === null || sets.length === 0) return null;
    const { table } = selected;
    const sides = split(selected.passing.rows(), table.coded.length);
    const dataIds = sets.map(({ joined }) => joined.set.id);
    const documentIds = [...record.documents.keys()].filter((id) => !dataIds.includes(id));
    const isEmpty = (clausesOfSelection(selection) ?? []).length === 0;
    const taken = (side: keyof Sides) =>
      isEmpty ? [] : narrowed(selection, "document", side === "data" ? dataIds : documentIds);
    const cell: Makers["cell"] = (side, count, where) => ({ count, where: where(taken(side)) });
    const makers = { selected, dataIds, sides, cell };
    const whole = (rows: readonly Clause[]) => rows;
    return {
      all: {
        value: "",
        documents: cell("documents", sides.documents.length, whole),
        data: cell("data", sides.data.length, whole),
      },
      groups: {
        kind: linesOf(makers, "kind"),
        eventType: linesOf(makers, "eventType"),
        actor: linesOf(makers, "actor"),
        year: yearLines(makers),
      },
      sets: sumsOf(sets, sides.data, table.coded.length),
    };
  },
);

import crossfilter2 from "crossfilter2";
import type { IntervalColumn, SingleColumn, Table } from "../../src/analysis/columns.ts";
import { createCrossfilter } from "../../src/analysis/crossfilter.ts";
import { layOut } from "../../src/analysis/laid-table.ts";
import type { Filter } from "../../src/analysis/predicate.ts";
import { CODE_DIMENSIONS, type CodeDimension, type Dimension } from "./synthetic-table.ts";

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A crossfilter with filters on actor and province and with five groups, ready to be brushed. */
export interface Contestant {
  /** Moves the brush and reads all groups, each of which ignores the filter on its own dimension. */
  step(window: Window): void;
  /** The counts that the last step read, one list for each of CODE_DIMENSIONS. */
  answers(): readonly ArrayLike<number>[];
}

/** The filters that stay while the brush moves: every second of the codes. */
export const FIXED_DIMENSIONS = ["actor", "province"] as const;
const isChosen = (code: number) => code % 2 === 0;

export function ours(table: Table<Dimension>): Contestant {
  const crossfilter = createCrossfilter(layOut(table));
  const fixed = FIXED_DIMENSIONS.map((dimension): Filter<Dimension> => {
    const size = (table.columns[dimension] as SingleColumn).size;
    const include = [...Array(size).keys()].filter(isChosen);
    return { source: dimension, dimension, predicate: { type: "values", include, exclude: [] } };
  });
  const counts = () => CODE_DIMENSIONS.map((dimension) => crossfilter.counts(dimension, dimension));
  crossfilter.apply(fixed);
  let answers = counts();
  return {
    step({ from, to }) {
      crossfilter.apply([
        ...fixed,
        {
          source: "date",
          dimension: "date",
          predicate: { type: "interval", from, to, undated: true },
        },
      ]);
      answers = counts();
    },
    answers: () => answers,
  };
}

type Row = Record<Dimension, number>;

/** Needs a table of single values and single days. */
export function crossfilter2Of(table: Table<Dimension>): Contestant {
  const valuesOf = (dimension: CodeDimension) => (table.columns[dimension] as SingleColumn).values;
  const days = (table.columns.date as IntervalColumn).start;
  const rows = Array.from({ length: table.rows }, (_, row): Row => ({
    document: valuesOf("document")[row]!,
    kind: valuesOf("kind")[row]!,
    modality: valuesOf("modality")[row]!,
    actor: valuesOf("actor")[row]!,
    province: valuesOf("province")[row]!,
    date: days[row]!,
  }));
  const crossfilter = crossfilter2(rows);
  const dimensions = CODE_DIMENSIONS.map((name) => ({
    name,
    dimension: crossfilter.dimension((row) => row[name]),
  }));
  const date = crossfilter.dimension((row) => row.date);
  const groups = dimensions.map(({ dimension }) => dimension.group<number, number>());
  for (const { name, dimension } of dimensions) {
    if ((FIXED_DIMENSIONS as readonly string[]).includes(name)) {
      dimension.filterFunction((code) => isChosen(code as number));
    }
  }
  let read = groups.map((group) => group.all());
  return {
    step({ from, to }) {
      date.filterRange([from, to + 1]);
      read = groups.map((group) => group.all());
    },
    answers: () =>
      read.map((group, at) => {
        const { size } = table.columns[CODE_DIMENSIONS[at]!] as SingleColumn;
        const counts = new Array<number>(size).fill(0);
        for (const { key, value } of group) counts[key] = value;
        return counts;
      }),
  };
}

import type { FeatureCollection, Point } from "geojson";
import { createSelector } from "reselect";
import type { DataSet } from "../domain/data-set.ts";
import type { State } from "../store/state.ts";
import { selectEvaluation } from "./evaluation.ts";
import { type MappedSet, selectMappedRows, selectMappedSets, selectRowTally } from "./map-rows.ts";
import { CELL_CLASSES, cellsOf, classOfCount, countCells, type RowCells } from "./row-cells.ts";

/** Zoom levels at which several rows share a mark; from PIN_ZOOM on each has its own. */
export const CELL_LEVELS = [2, 3, 4, 5, 6] as const;
export type CellLevel = (typeof CELL_LEVELS)[number];
/** The level whose cells are about as large on screen as they should be. */
export const levelOfZoom = (zoom: number): CellLevel =>
  CELL_LEVELS.findLast((level) => level <= zoom) ?? CELL_LEVELS[0];

/** What the mark of several rows says. */
export interface CellState {
  /** Index in CELL_CLASSES; -1: no row passes. */
  readonly size: number;
  /** Of the data set that most of the rows belong to: 1 to 4; 0: no row passes. */
  readonly hue: number;
}

export const cellId = (level: CellLevel, cell: number): string => `${level}/${cell}`;

const NO_FEATURES: FeatureCollection<Point> = Object.freeze({
  type: "FeatureCollection",
  features: [],
});
const NO_STATES: ReadonlyMap<string, CellState> = new Map();

function statesOf(
  { middles, level }: RowCells,
  sets: readonly MappedSet[],
  counts: readonly Uint32Array[],
): ReadonlyMap<string, CellState> {
  const states = new Map<string, CellState>();
  for (let cell = 0; cell < middles.length / 2; cell++) {
    let [total, most, hue] = [0, 0, 0];
    counts.forEach((ofSet, index) => {
      const count = ofSet[cell]!;
      total += count;
      if (count > most) [most, hue] = [count, sets[index]!.set.hue];
    });
    states.set(cellId(level as CellLevel, cell), { size: classOfCount(total), hue });
  }
  return states;
}

function cellSelectors(level: CellLevel) {
  // The cells of the sets that are on now: those of others would keep their rows in memory.
  const selectCells = createSelector([selectMappedRows], (sets): RowCells | null =>
    sets.length === 0
      ? null
      : cellsOf(
          sets.map(({ set: { events }, standings }) => ({ events, standings })),
          level,
        ),
  );
  const selectGeometry = createSelector([selectCells], (cells): FeatureCollection<Point> =>
    cells === null
      ? NO_FEATURES
      : {
          type: "FeatureCollection",
          features: Array.from({ length: cells.middles.length / 2 }, (_, cell) => ({
            type: "Feature",
            properties: { id: cellId(level, cell) },
            geometry: {
              type: "Point",
              coordinates: [cells.middles[2 * cell]!, cells.middles[2 * cell + 1]!],
            },
          })),
        },
  );
  const selectCounts = createSelector(
    [selectCells, selectMappedRows, selectEvaluation],
    (cells, sets, evaluation): readonly Uint32Array[] =>
      cells === null || evaluation === null
        ? []
        : countCells(
            cells,
            sets.map(({ first }) => first),
            evaluation.passing.rows(),
          ),
  );
  const selectStates = createSelector(
    [selectCells, selectMappedSets, selectCounts],
    (cells, sets, counts): ReadonlyMap<string, CellState> =>
      cells === null || counts.length === 0 ? NO_STATES : statesOf(cells, sets, counts),
  );
  return { selectCells, selectGeometry, selectCounts, selectStates };
}

const BY_LEVEL = new Map(CELL_LEVELS.map((level) => [level, cellSelectors(level)]));

const selectorsOf = (level: CellLevel) => BY_LEVEL.get(level)!;

/** The marks of several rows at a level: points with an id. They do not change with the filter. */
export const selectCellGeometry = (state: State, level: CellLevel) =>
  selectorsOf(level).selectGeometry(state);

/** Their sizes and colours under the filter, by id. */
export const selectCellStates = (state: State, level: CellLevel) =>
  selectorsOf(level).selectStates(state);

/** What one mark stands for: rows by data set, the most first. */
export interface CellContent {
  readonly total: number;
  readonly sets: readonly { readonly set: DataSet; readonly count: number }[];
}

const cellOfId = (id: string) => {
  const [level, cell] = id.split("/").map(Number);
  return { of: BY_LEVEL.get(level as CellLevel), cell: cell ?? -1 };
};
const NO_COUNTS: readonly Uint32Array[] = Object.freeze([]);

/** By the id of a cell; null: there is none, or none of its rows passes. */
export const selectCellContent = createSelector(
  [
    selectMappedSets,
    (state: State, id: string) => cellOfId(id).of?.selectCounts(state) ?? NO_COUNTS,
    (_: State, id: string) => cellOfId(id).cell,
  ],
  (mapped, counts, cell): CellContent | null => {
    const sets = mapped
      .map(({ set }, index) => ({ set, count: counts[index]?.[cell] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const total = sets.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? null : { total, sets };
  },
);

/** The one row that a mark stands for; null: it stands for several, or for none. Looks at each row. */
export function onlyRowOfCell(state: State, id: string) {
  if (selectCellContent(state, id)?.total !== 1) return null;
  const { of, cell } = cellOfId(id);
  const cellOf = of?.selectCells(state)?.cellOf ?? [];
  const sets = selectMappedSets(state);
  for (const row of selectEvaluation(state)?.passing.rows() ?? []) {
    const index = sets.findLastIndex(({ first }) => first <= row);
    const mapped = sets[index];
    if (mapped !== undefined && cellOf[index]?.[row - mapped.first] === cell)
      return { set: mapped.set, row: row - mapped.first };
  }
  return null;
}

/** The sizes that a legend shows: no more than the rows that pass can reach. */
export const selectShownClasses = createSelector([selectRowTally], ({ drawn }) => {
  const total = drawn.reduce((sum, count) => sum + count, 0);
  return CELL_CLASSES.slice(0, classOfCount(total) + 1);
});

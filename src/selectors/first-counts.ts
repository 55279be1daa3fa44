import { DIMENSION_OF_UNIT } from "../domain/dimension.ts";
import { selectClaimTable, type TableDimension } from "./claim-table.ts";
import type { State } from "../store/state.ts";
import { countBy, type Evaluation, selectEvaluation, selectUnfiltered } from "./evaluation.ts";
import { selectHeld } from "./held-matching.ts";

/** What the map, the facets that stand open and the charts count by. */
const DIMENSIONS = [
  "actor",
  "province",
  "document",
  "place",
  "mention",
  "wider",
  "placement",
  "year",
  "datedYear",
  "dated",
] as const satisfies readonly TableDimension[];
const PAIRS = [
  ["actor", "document"],
  ["province", "document"],
  ["place", "placement"],
] as const;

/** A piece of what is counted of a state; it stays with the record, and the views find it there. */
type CountStep = (state: State) => unknown;

const ask = (what: (evaluation: Evaluation, state: State) => void): readonly CountStep[] =>
  [selectUnfiltered, selectEvaluation].map((select) => (state) => {
    const evaluation = select(state);
    if (evaluation !== null) what(evaluation, state);
  });

const isHeldShown = ({ selection, view }: State) =>
  selection.type === "places" || view.chart === "held";

/** The codes of all rows, which somebody has to keep until they are counted. */
function valuesOf(state: State, dimension: (typeof DIMENSIONS)[number]): unknown {
  const column = selectClaimTable(state)?.table.columns[dimension];
  return column?.kind === "codes" ? column.values : null;
}

/** What is counted in the unit of the view, which for claims are the rows themselves. */
export const COUNTS_IN_UNIT: readonly CountStep[] = DIMENSIONS.flatMap((dimension) =>
  ask((evaluation, { view }) => countBy(evaluation, dimension, view.unit)),
);

/** What a province and the table of claims that are held against data look rows up in. */
const HELD_COUNTS: readonly CountStep[] = [
  (state) => isHeldShown(state) && selectHeld(state).sets.map(({ index }) => index()),
  (state) => isHeldShown(state) && selectHeld(state).sets.map(({ counts }) => counts()),
];

/**
 * What all views ask first of a record, as steps of some tens of milliseconds for a million rows. What
 * only those that are open ask comes after it.
 */
export const FIRST_COUNTS: readonly CountStep[] = [
  // The order in which rows lie.
  (state) => selectUnfiltered(state)?.passing.total,
  ...DIMENSIONS.flatMap((dimension): readonly CountStep[] => [
    (state) => valuesOf(state, dimension),
    (state) => selectUnfiltered(state)?.passing.counts(dimension),
    (state) => selectEvaluation(state)?.passing.counts(dimension),
  ]),
  ...PAIRS.flatMap(([a, b]) => ask(({ passing }) => passing.cross(a, b))),
  ...Object.values(DIMENSION_OF_UNIT).flatMap((unit) =>
    ask(({ passing }) => passing.distinctTotal(unit)),
  ),
  ...ask(({ passing }) => passing.rows()),
  ...COUNTS_IN_UNIT,
  ...HELD_COUNTS,
];

import { DIMENSION_OF_UNIT } from "../domain/dimension.ts";
import type { TableDimension } from "./claim-table.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectEvaluation, selectUnfiltered } from "./evaluation.ts";

/** What the map, the facets that stand open and the charts count by. */
const DIMENSIONS: readonly TableDimension[] = [
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
];
const PAIRS = [
  ["actor", "document"],
  ["province", "document"],
  ["place", "placement"],
] as const;

/**
 * What is counted first of a record, as steps of some tens of milliseconds for a million rows. The
 * counts stay with the record: once the steps are done, the views find them.
 */
export function firstCounts(state: State): readonly (() => void)[] {
  const ask = (what: (evaluation: Evaluation) => void) =>
    [selectUnfiltered, selectEvaluation].map((select) => () => {
      const evaluation = select(state);
      if (evaluation !== null) what(evaluation);
    });
  return [
    ...DIMENSIONS.flatMap((dimension) => ask(({ passing }) => passing.counts(dimension))),
    ...PAIRS.flatMap(([a, b]) => ask(({ passing }) => passing.cross(a, b))),
    ...Object.values(DIMENSION_OF_UNIT).flatMap((unit) =>
      ask(({ passing }) => passing.distinctTotal(unit)),
    ),
    ...ask(({ passing }) => passing.rows()),
  ];
}

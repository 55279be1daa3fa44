import { createSelector } from "reselect";
import {
  compareClaims,
  type ComparedDimension,
  type Comparison,
  type Shared,
} from "../analysis/compare.ts";
import type { Clause } from "../domain/clause.ts";
import { NONE, type Unit, type ValueDimension } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { claimsOf } from "./claim-cards.ts";
import { countBy, type Evaluation, selectCompared, totalsOf } from "./evaluation.ts";
import { also } from "./panel-where.ts";
import { selectPropositions, selectTerritory, selectUnitsOf } from "./rule-inputs.ts";

/** The dimensions that are drawn back to back. */
export const BACK_TO_BACK = ["actor", "province", "modality", "kind"] as const;
export type BackToBack = (typeof BACK_TO_BACK)[number];

export interface PairRow {
  readonly value: string;
  readonly a: number;
  readonly b: number;
  /** The claims behind each number. */
  readonly whereA: readonly Clause[];
  readonly whereB: readonly Clause[];
}

export interface ComparedSides {
  readonly totals: readonly [Readonly<Record<Unit, number>>, Readonly<Record<Unit, number>>];
  /** By what both sides have most of; values that neither has are left out. */
  readonly rows: Readonly<Record<BackToBack, readonly PairRow[]>>;
  /** Groups and provinces of claims and rows alike; events and propositions those of documents. */
  readonly shared: Comparison;
  /** Claims of each side on a value of the lists. */
  readonly claimsOn: (dimension: ComparedDimension, value: string) => readonly [number, number];
}

/** Where the values of the lists stand among the dimensions. */
export const DIMENSION_OF_COMPARED = {
  actors: "actor",
  units: "province",
  events: "event",
  propositions: "proposition",
} as const satisfies Readonly<Record<ComparedDimension, ValueDimension>>;

const within = (side: readonly Clause[], dimension: ValueDimension, value: string) => [
  ...side,
  also(dimension, [value], side),
];

/** Which values claims or rows of either side have, in the order of the record. */
function sharedIn(a: Evaluation, b: Evaluation, dimension: ValueDimension): Shared {
  const [inA, inB] = [a.passing.counts(dimension), b.passing.counts(dimension)];
  const named = (isWanted: (countA: number, countB: number) => boolean) =>
    a.table.orders[dimension].filter(
      (value, code) => value !== NONE && isWanted(inA[code] ?? 0, inB[code] ?? 0),
    );
  return {
    onlyA: named((countA, countB) => countA > 0 && countB === 0),
    onlyB: named((countA, countB) => countA === 0 && countB > 0),
    both: named((countA, countB) => countA > 0 && countB > 0),
  };
}

/** The two sides of the selected comparison; null when nothing is compared. */
export const selectComparison = createSelector(
  [
    selectCompared,
    (state: State) => state.selection,
    (state: State) => state.view.unit,
    selectPropositions,
    selectTerritory,
    selectUnitsOf,
  ],
  (compared, selection, unit, propositions, territory, unitsOf): ComparedSides | null => {
    if (compared === null || selection.type !== "comparison") return null;
    const { a, b } = compared;
    const rowsOf = (dimension: BackToBack): readonly PairRow[] => {
      const [countsA, countsB] = [countBy(a, dimension, unit), countBy(b, dimension, unit)];
      return a.table.orders[dimension]
        .map((value, code) => ({
          value,
          a: countsA[code] ?? 0,
          b: countsB[code] ?? 0,
          whereA: within(selection.a, dimension, value),
          whereB: within(selection.b, dimension, value),
        }))
        .filter((row) => row.a + row.b > 0)
        .sort((one, other) => other.a + other.b - one.a - one.b);
    };
    const claimsOn = (of: ComparedDimension, value: string): readonly [number, number] => {
      const dimension = DIMENSION_OF_COMPARED[of];
      const code = a.table.codes[dimension].get(value) ?? -1;
      const countIn = ({ passing }: Evaluation) => passing.counts(dimension)[code] ?? 0;
      return [countIn(a), countIn(b)];
    };
    const shared = compareClaims(claimsOf(a), claimsOf(b), { propositions, territory, unitsOf });
    const values = {
      ...shared.values,
      actors: sharedIn(a, b, DIMENSION_OF_COMPARED.actors),
      units: sharedIn(a, b, DIMENSION_OF_COMPARED.units),
    };
    return {
      claimsOn,
      totals: [totalsOf(a), totalsOf(b)],
      rows: {
        actor: rowsOf("actor"),
        province: rowsOf("province"),
        modality: rowsOf("modality"),
        kind: rowsOf("kind"),
      },
      shared: { ...shared, values },
    };
  },
);

import { createSelector } from "reselect";
import { disagreementsBetween } from "../analysis/compare.ts";
import type { Disagreement } from "../analysis/disagreement.ts";
import type { Clause } from "../domain/clause.ts";
import { NONE, type Unit, type ValueDimension } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { claimsOf } from "./claim-cards.ts";
import { countBy, type Evaluation, selectCompared, totalsOf } from "./evaluation.ts";
import { also } from "./panel-where.ts";
import { selectPropositions, selectTerritory } from "./rule-inputs.ts";

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

/** What both sides may speak of, and where its values stand among the dimensions. */
export const DIMENSION_OF_COMPARED = {
  actors: "actor",
  units: "province",
  events: "event",
  propositions: "proposition",
} as const satisfies Readonly<Record<string, ValueDimension>>;
export type ComparedDimension = keyof typeof DIMENSION_OF_COMPARED;

/** Values by whose claims or rows have them, in the order of the record. */
export interface Shared {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly both: readonly string[];
}

export interface ComparedSides {
  readonly totals: readonly [Readonly<Record<Unit, number>>, Readonly<Record<Unit, number>>];
  /** By what both sides have most of; values that neither has are left out. */
  readonly rows: Readonly<Record<BackToBack, readonly PairRow[]>>;
  /** Groups and provinces of claims and rows alike; events and propositions those of documents. */
  readonly shared: Readonly<Record<ComparedDimension, Shared>>;
  readonly disagreements: readonly Disagreement[];
  /** Claims of each side on a value of the lists. */
  readonly claimsOn: (dimension: ComparedDimension, value: string) => readonly [number, number];
}

const within = (side: readonly Clause[], dimension: ValueDimension, value: string) => [
  ...side,
  also(dimension, [value], side),
];

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
  ],
  (compared, selection, unit, propositions, territory): ComparedSides | null => {
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
    return {
      claimsOn,
      totals: [totalsOf(a), totalsOf(b)],
      rows: {
        actor: rowsOf("actor"),
        province: rowsOf("province"),
        modality: rowsOf("modality"),
        kind: rowsOf("kind"),
      },
      shared: {
        actors: sharedIn(a, b, DIMENSION_OF_COMPARED.actors),
        units: sharedIn(a, b, DIMENSION_OF_COMPARED.units),
        events: sharedIn(a, b, DIMENSION_OF_COMPARED.events),
        propositions: sharedIn(a, b, DIMENSION_OF_COMPARED.propositions),
      },
      disagreements: disagreementsBetween(claimsOf(a), claimsOf(b), { propositions, territory }),
    };
  },
);

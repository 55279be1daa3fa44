import { createSelector } from "reselect";
import { compareClaims, type Comparison } from "../analysis/compare.ts";
import type { Clause } from "../domain/clause.ts";
import type { Unit, ValueDimension } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { claimsOf } from "./claim-cards.ts";
import { countBy, selectCompared, totalsOf } from "./evaluation.ts";
import { also } from "./panel-where.ts";
import { selectPropositions, selectTerritory, selectUnitsOf } from "./rule-inputs.ts";

/** What can be compared: one value of a dimension on each side. */
export const COMPARABLE = ["document", "actor", "claimant"] as const;
export type Comparable = (typeof COMPARABLE)[number];

/** A side of a comparison: everything with one value. */
export const sideOf = (dimension: Comparable, value: string): readonly Clause[] => [
  { source: dimension, dimension, value: { include: [value], exclude: [] } },
];

/** The dimension and value of a side that `sideOf` made; null for any other. */
export function valueOfSide(
  side: readonly Clause[],
): { readonly dimension: Comparable; readonly value: string } | null {
  const [clause, ...others] = side;
  if (clause === undefined || others.length > 0) return null;
  const dimension = COMPARABLE.find((each) => each === clause.dimension);
  if (dimension === undefined || clause.dimension === "text" || clause.dimension === "date")
    return null;
  const [value, ...more] = clause.value.include;
  return value === undefined || more.length > 0 ? null : { dimension, value };
}

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
  readonly shared: Comparison;
  /** Every event of the record, for the claims of a side that report one. */
  readonly events: readonly string[];
}

const within = (side: readonly Clause[], dimension: ValueDimension, value: string) => [
  ...side,
  also(dimension, [value], side),
];

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
    return {
      totals: [totalsOf(a), totalsOf(b)],
      rows: {
        actor: rowsOf("actor"),
        province: rowsOf("province"),
        modality: rowsOf("modality"),
        kind: rowsOf("kind"),
      },
      events: a.table.orders.event,
      shared: compareClaims(claimsOf(a), claimsOf(b), { propositions, territory, unitsOf }),
    };
  },
);

import { createSelector } from "reselect";
import type { Tally } from "../analysis/tally.ts";
import { type Speakers, voicesOf } from "../analysis/voices.ts";
import { NONE, type Unit, type ValueDimension } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectSpeakers } from "./speakers.ts";
import { countBy, type Evaluation } from "./evaluation.ts";
import { findClaim } from "./row-claims.ts";

const NO_TALLIES: readonly Tally[] = Object.freeze([]);

/** What a claim counts as: nothing where it reports no event, several where several speak in it. */
export type CountedAs = (claim: Claim) => readonly string[];

export function countedAs(unit: Unit, speakers: Speakers): CountedAs {
  switch (unit) {
    case "claims":
      return ({ id }) => [id];
    case "events":
      return ({ about }) => (about === null ? [] : [about]);
    case "documents":
      return ({ document }) => [document];
    case "voices":
      return (claim) => voicesOf(claim, speakers);
  }
}

/** What a claim counts as in the present unit of counting. */
export const selectCountedAs = createSelector(
  [(state: State) => state.view.unit, selectSpeakers],
  countedAs,
);

/** How many distinct claims, events, documents or voices a list of claims holds. */
export const countIn = (claims: readonly Claim[], counted: CountedAs): number =>
  new Set(claims.flatMap(counted)).size;

/** How lists of claims, by their ids, are counted, and in what. */
export interface Counting {
  readonly unit: Unit;
  readonly countOf: (claims: readonly string[]) => number;
}

/** Counting in the present unit. */
export const selectCounting = createSelector(
  [selectCountedAs, (state: State) => state.record, (state: State) => state.view.unit],
  (counted, record, unit): Counting => ({
    unit,
    countOf: (ids) =>
      countIn(
        ids.flatMap((id) => findClaim(record, id) ?? []),
        counted,
      ),
  }),
);

/**
 * Counts per value of a dimension, the most frequent first, ties in the order of the record; what
 * has no value in the dimension is left out. Claims and rows of data sets alike.
 */
export function tallyBy(
  evaluation: Evaluation | null,
  dimension: ValueDimension,
  unit: Unit,
): readonly Tally[] {
  if (evaluation === null) return NO_TALLIES;
  const counts = countBy(evaluation, dimension, unit);
  const claims = countBy(evaluation, dimension, "claims");
  return (
    evaluation.table.orders[dimension]
      .map((value, code) => ({ value, count: counts[code] ?? 0, claims: claims[code] ?? 0 }))
      // A value whose claims count for nothing in the unit (they report no event) is a value still.
      .filter((row) => row.claims > 0 && row.value !== NONE)
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => b.count - a.count)
  );
}

import { createSelector } from "reselect";
import type { Tally } from "../analysis/tally.ts";
import { type Speakers, voicesOf } from "../analysis/voices.ts";
import type { Unit } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectSpeakers } from "./speakers.ts";

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
        ids.flatMap((id) => record?.claims.get(id) ?? []),
        counted,
      ),
  }),
);

/** Counts per value, the most frequent first; ties in the order of first appearance. */
export function tallyBy(
  claims: readonly Claim[],
  countsAs: CountedAs,
  valuesOf: (claim: Claim) => readonly string[],
): readonly Tally[] {
  const counted = new Map<string, Set<string>>();
  for (const claim of claims) {
    const counts = countsAs(claim);
    for (const value of valuesOf(claim)) {
      const seen = counted.get(value) ?? new Set<string>();
      for (const one of counts) seen.add(one);
      counted.set(value, seen);
    }
  }
  return [...counted]
    .map(([value, seen]) => ({ value, count: seen.size }))
    .sort((a, b) => b.count - a.count);
}

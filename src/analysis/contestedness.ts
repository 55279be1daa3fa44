import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { claimsIn, type Disagreement, rangeOf } from "./disagreement.ts";
import { type FigureEntry, NO_POSITIONS, type PositionIndex } from "./positions.ts";

/** Whom a claim counts for: its document, or its voices. */
export type CountedBy = (claim: Claim) => readonly string[];

export interface Contestedness {
  readonly proposition: string;
  /** 0: nobody is contradicted; 1: as divided as can be. */
  readonly measure: number;
}

/**
 * Twice the share of the smaller side among all who take one: 0 where there is one side only, 1
 * where both are equal. Each counts once for a side, however often it is said; who takes both
 * counts for both. Predictions and proposals count as well: this measures how people are divided,
 * `kind` of a disagreement says whether they can both be right.
 */
export function divisionOf(
  supporting: readonly Claim[],
  denying: readonly Claim[],
  countedBy: CountedBy,
): number {
  const supporters = new Set(supporting.flatMap(countedBy)).size;
  const deniers = new Set(denying.flatMap(countedBy)).size;
  const all = supporters + deniers;
  return all === 0 ? 0 : (2 * Math.min(supporters, deniers)) / all;
}

/** The share of pairs of figures whose ranges do not meet; 0 for fewer than two figures. */
export function spreadOf(entries: readonly FigureEntry[]): number {
  const ranges = entries.map(({ figure }) => rangeOf(figure));
  const lows = ranges.map(([low]) => low).sort((a, b) => a - b);
  const pairs = (ranges.length * (ranges.length - 1)) / 2;
  if (pairs === 0) return 0;
  // A pair that does not meet has exactly one range that starts above the other's end.
  let apart = 0;
  for (const [, high] of ranges) apart += lows.length - countUpTo(lows, high);
  return apart / pairs;
}

/** How many of the sorted values are at most `bound`. */
function countUpTo(sorted: readonly number[], bound: number): number {
  const at = sorted.findIndex((value) => value > bound);
  return at < 0 ? sorted.length : at;
}

/** Propositions by how contested they are, the most contested first; ties in the order given. */
export function rankByContestedness(
  propositions: readonly Proposition[],
  { byProposition, byQuantity }: PositionIndex,
  countedBy: CountedBy,
): readonly Contestedness[] {
  return propositions
    .map((proposition) => {
      const { supports, denies } = byProposition.get(proposition.id) ?? NO_POSITIONS;
      const measure =
        proposition.kind === "value"
          ? spreadOf(byQuantity.get(proposition.quantity) ?? [])
          : divisionOf(supports, denies, countedBy);
      return { proposition: proposition.id, measure };
    })
    .sort((a, b) => b.measure - a.measure);
}

/**
 * The propositions in conflict at each unit. A conflict is at a unit when at least one claim of a
 * conflicting pair is located there: the other side may speak of a wider area or of no place at
 * all. Conflicts over figures that no proposition asks for are left out.
 */
export function conflictsByUnit(
  disagreements: readonly Disagreement[],
  unitsOf: (claim: Claim) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byUnit = new Map<string, string[]>();
  for (const disagreement of disagreements) {
    const { kind, proposition } = disagreement;
    if (kind !== "conflict" || proposition === null) continue;
    for (const unit of new Set(claimsIn(disagreement).flatMap(unitsOf))) {
      const here = byUnit.get(unit) ?? [];
      if (!here.includes(proposition)) here.push(proposition);
      byUnit.set(unit, here);
    }
  }
  return byUnit;
}

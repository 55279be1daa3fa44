import type { Tally } from "../analysis/tally.ts";
import type { Unit } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";

/** What a claim counts as in a unit; null where it counts as nothing (no event). */
export function countedAs(claim: Claim, unit: Unit): string | null {
  if (unit === "claims") return claim.id;
  return unit === "events" ? claim.about : claim.document;
}

/** How many distinct claims, events or documents a list of claims holds. */
export function countIn(claims: readonly Claim[], unit: Unit): number {
  return unit === "claims"
    ? claims.length
    : new Set(claims.flatMap((claim) => countedAs(claim, unit) ?? [])).size;
}

/** Counts per value, the most frequent first; ties in the order of first appearance. */
export function tallyBy(
  claims: readonly Claim[],
  unit: Unit,
  valuesOf: (claim: Claim) => readonly string[],
): readonly Tally[] {
  const counted = new Map<string, Set<string>>();
  for (const claim of claims) {
    const as = countedAs(claim, unit);
    for (const value of valuesOf(claim)) {
      const seen = counted.get(value) ?? new Set<string>();
      if (as !== null) seen.add(as);
      counted.set(value, seen);
    }
  }
  return [...counted]
    .map(([value, seen]) => ({ value, count: seen.size }))
    .sort((a, b) => b.count - a.count);
}

import type { Collection, RecordOf } from "../domain/data-file.ts";
import type { Claimant } from "../domain/schema/reference.ts";

type Claim = RecordOf<"claims">;
export type IdSets = Readonly<Record<Exclude<Collection, "claims">, ReadonlySet<string>>>;

/** The ids that a claim refers to, by the collection in which they must stand. */
export function referencesOf(claim: Claim): readonly (readonly [keyof IdSets, string])[] {
  return [
    ["documents", claim.document],
    ...claim.claimants.map((id) => ["claimants", id] as const),
    ...claim.actors.map(({ actor }) => ["actors", actor] as const),
    ...claim.places.map(({ place }) => ["places", place] as const),
    ...claim.propositions.map(({ proposition }) => ["propositions", proposition] as const),
    ...(claim.about === null ? [] : [["events", claim.about] as const]),
  ];
}

/** Why a claim cannot stand: the ids it refers to that do not exist, or null. */
export function danglingReferences(claim: Claim, ids: IdSets): string | null {
  const missing = referencesOf(claim).filter(([collection, id]) => !ids[collection].has(id));
  if (missing.length === 0) return null;
  return missing.map(([collection, id]) => `${id} does not stand in ${collection}.json`).join("; ");
}

/** Why a place cannot stand: its unit, members or sides do not exist, or null. */
export function danglingPlaces(place: RecordOf<"places">, ids: ReadonlySet<string>): string | null {
  const needs = [
    ...(place.admin1 === null ? [] : [place.admin1]),
    ...(place.members ?? []),
    ...(place.sides ?? []),
  ];
  const missing = needs.filter((id) => !ids.has(id));
  return missing.length === 0 ? null : `${missing.join(", ")} does not stand in places.json`;
}

/**
 * Why a claimant cannot stand: the chain of those for whom it speaks breaks off at an id that does
 * not exist, or comes back on itself, so that it has no voice at its end; or null.
 */
export function brokenUpstream(
  claimant: Claimant,
  claimants: ReadonlyMap<string, Claimant>,
): string | null {
  const passed = new Set<string>([claimant.id]);
  let next = claimant.upstream;
  while (next !== null) {
    if (passed.has(next)) return `its upstream leads in a circle back to ${next}`;
    passed.add(next);
    const found = claimants.get(next);
    if (found === undefined) return `${next} does not stand in claimants.json`;
    next = found.upstream;
  }
  return null;
}

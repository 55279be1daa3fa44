import type { Collection, RecordOf } from "../domain/data-file.ts";
import type { Actor, Claimant } from "../domain/schema/reference.ts";

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
 * Why a record cannot stand from which a chain leads to others of its kind: it breaks off at an id
 * that does not exist, or comes back on itself; or null.
 */
function brokenChain<R extends { readonly id: string }>(
  record: R,
  all: ReadonlyMap<string, R>,
  nextOf: (record: R) => string | null,
  [field, file]: readonly [field: string, file: string],
): string | null {
  const passed = new Set<string>([record.id]);
  let next = nextOf(record);
  while (next !== null) {
    if (passed.has(next)) return `its ${field} leads in a circle back to ${next}`;
    passed.add(next);
    const found = all.get(next);
    if (found === undefined) return `${next} does not stand in ${file}`;
    next = nextOf(found);
  }
  return null;
}

/** Why a claimant cannot stand, which has no voice at the end of those for whom it speaks; or null. */
export const brokenUpstream = (
  claimant: Claimant,
  claimants: ReadonlyMap<string, Claimant>,
): string | null =>
  brokenChain(claimant, claimants, ({ upstream }) => upstream, ["upstream", "claimants.json"]);

/** Why an actor cannot stand, which is part of one that does not exist, or of itself; or null. */
export const brokenParent = (actor: Actor, actors: ReadonlyMap<string, Actor>): string | null =>
  brokenChain(actor, actors, ({ parent }) => parent, ["parent", "actors.json"]);

/** Why a claimant cannot stand: the actor that it is does not exist; or null. */
export const danglingActor = (
  { actor }: Claimant,
  actors: ReadonlyMap<string, Actor>,
): string | null =>
  actor === null || actors.has(actor) ? null : `${actor} does not stand in actors.json`;

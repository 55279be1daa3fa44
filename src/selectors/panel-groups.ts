import { createSelector } from "reselect";
import type { Claim } from "../domain/schema/claim.ts";
import type { ActorRole } from "../domain/vocabularies.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { type CountedAs, selectCountedAs, tallyBy } from "./panel-tally.ts";

export interface RoleCount {
  readonly role: ActorRole;
  readonly count: number;
}

/** A group named in the selection's claims, and as what. A claim may give it several roles. */
export interface GroupRow {
  readonly actor: string;
  readonly count: number;
  readonly roles: readonly RoleCount[];
}

/** In which roles `actor` stands in the claims, the most frequent first. */
export function rolesOf(
  claims: readonly Claim[],
  actor: string,
  countedAs: CountedAs,
): readonly RoleCount[] {
  return tallyBy(claims, countedAs, (claim) =>
    claim.actors.filter((each) => each.actor === actor).map(({ role }) => role),
  ).map(({ value, count }) => ({ role: value as ActorRole, count }));
}

export function groupsOf(claims: readonly Claim[], countedAs: CountedAs): readonly GroupRow[] {
  return tallyBy(claims, countedAs, (claim) => claim.actors.map(({ actor }) => actor)).map(
    ({ value, count }) => ({ actor: value, count, roles: rolesOf(claims, value, countedAs) }),
  );
}

/** The groups and states in the selection's claims. */
export const selectSelectedGroups = createSelector(
  [selectSelectedClaims, selectCountedAs],
  groupsOf,
);

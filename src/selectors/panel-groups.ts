import { createSelector } from "reselect";
import type { Unit } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { ActorRole } from "../domain/vocabularies.ts";
import type { State } from "../store/state.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { tallyBy } from "./panel-tally.ts";

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
export function rolesOf(claims: readonly Claim[], actor: string, unit: Unit): readonly RoleCount[] {
  return tallyBy(claims, unit, (claim) =>
    claim.actors.filter((each) => each.actor === actor).map(({ role }) => role),
  ).map(({ value, count }) => ({ role: value as ActorRole, count }));
}

export function groupsOf(claims: readonly Claim[], unit: Unit): readonly GroupRow[] {
  return tallyBy(claims, unit, (claim) => claim.actors.map(({ actor }) => actor)).map(
    ({ value, count }) => ({ actor: value, count, roles: rolesOf(claims, value, unit) }),
  );
}

const selectUnit = (state: State) => state.view.unit;

/** The groups and states in the selection's claims. */
export const selectSelectedGroups = createSelector([selectSelectedClaims, selectUnit], groupsOf);

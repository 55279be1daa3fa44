import { createSelector } from "reselect";
import { roleKey } from "../domain/dimension.ts";
import { ACTOR_ROLES, type ActorRole } from "../domain/vocabularies.ts";
import type { State } from "../store/state.ts";
import { selectSelected } from "./evaluation.ts";
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

/** The groups and states in the selection's claims, with their roles, the most frequent first. */
export const selectSelectedGroups = createSelector(
  [selectSelected, (state: State) => state.view.unit],
  (selected, unit): readonly GroupRow[] => {
    const counts = new Map(
      tallyBy(selected, "actorRole", unit).map(({ value, count }) => [value, count]),
    );
    return tallyBy(selected, "actor", unit).map(({ value, count }) => ({
      actor: value,
      count,
      roles: ACTOR_ROLES.map((role) => ({ role, count: counts.get(roleKey(value, role)) ?? 0 }))
        .filter((each) => each.count > 0)
        .sort((a, b) => b.count - a.count),
    }));
  },
);

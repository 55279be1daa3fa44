import { createSelector } from "reselect";
import type { DisagreementKind } from "../analysis/claim-scope.ts";
import { claimsIn, findDisagreements } from "../analysis/disagreement.ts";
import { CONTESTS } from "../domain/dimension.ts";
import { selectAllPositions, selectPropositions, selectTerritory } from "./rule-inputs.ts";

/** Who disagrees in the whole record: a filter takes no disagreement away. */
export const selectAllDisagreements = createSelector(
  [selectAllPositions, selectPropositions, selectTerritory],
  findDisagreements,
);

/** Claim → the kinds of disagreement that it is part of; a claim in none is not in it. */
export type Contests = ReadonlyMap<string, readonly DisagreementKind[]>;

/** Which claims stand in a conflict, in a tension or in both. */
export const selectContests = createSelector([selectAllDisagreements], (found): Contests => {
  const kinds = new Map<string, Set<string>>();
  for (const disagreement of found)
    for (const { id } of claimsIn(disagreement))
      kinds.set(id, (kinds.get(id) ?? new Set()).add(disagreement.kind));
  return new Map(
    [...kinds].map(([id, of]) => [
      id,
      CONTESTS.filter((kind) => kind !== "none").filter((kind) => of.has(kind)),
    ]),
  );
});

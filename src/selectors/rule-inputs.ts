import { createSelector } from "reselect";
import { indexPositions } from "../analysis/positions.ts";
import { createTerritory, locatedUnits, type Territory } from "../analysis/territory.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import type { State } from "../store/state.ts";

const selectRecord = (state: State) => state.record;

/** What the rules of `analysis` are given: parts of the record, empty until it is read. */
export const selectTerritory = createSelector([selectRecord], (record): Territory =>
  createTerritory(record?.places ?? new Map()),
);

export const selectUnitsOf = createSelector(
  [selectTerritory],
  (territory) =>
    (claim: Claim): readonly string[] =>
      locatedUnits(claim, territory),
);

export const selectPropositions = createSelector(
  [selectRecord],
  (record): readonly Proposition[] => (record === null ? [] : [...record.propositions.values()]),
);

/** Every claim of the record. For what must not depend on the filter: silence, credibility. */
export const selectAllClaims = createSelector([selectRecord], (record): readonly Claim[] =>
  record === null ? [] : [...record.claims.values()],
);

export const selectAllPositions = createSelector(
  [selectAllClaims, selectPropositions],
  indexPositions,
);

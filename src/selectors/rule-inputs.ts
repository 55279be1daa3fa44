import { createSelector } from "reselect";
import { indexPositions } from "../analysis/positions.ts";
import { createTerritory, locatedUnits, type Territory } from "../analysis/territory.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { selectCountedRecord } from "./counted-record.ts";

/** What the rules of `analysis` are given: parts of the record, empty until it is read. */
export const selectTerritory = createSelector([selectCountedRecord], (record): Territory =>
  createTerritory(record?.places ?? new Map()),
);

export const selectUnitsOf = createSelector(
  [selectTerritory],
  (territory) =>
    (claim: Claim): readonly string[] =>
      locatedUnits(claim, territory),
);

export const selectPropositions = createSelector(
  [selectCountedRecord],
  (record): readonly Proposition[] => (record === null ? [] : [...record.propositions.values()]),
);

/** Every claim of the record. For what must not depend on the filter: silence, credibility. */
export const selectAllClaims = createSelector([selectCountedRecord], (record): readonly Claim[] =>
  record === null ? [] : [...record.claims.values()],
);

export const selectAllPositions = createSelector(
  [selectAllClaims, selectPropositions],
  indexPositions,
);

import { createSelector } from "reselect";
import { disagreementsBetween } from "../analysis/compare.ts";
import { conflictsByUnit } from "../analysis/contestedness.ts";
import { type Disagreement, findDisagreements } from "../analysis/disagreement.ts";
import { selectPassingClaims, selectSelectedClaims } from "./claim-cards.ts";
import { selectPassingPositions } from "./passing-positions.ts";
import { selectPropositions, selectTerritory, selectUnitsOf } from "./rule-inputs.ts";

const NONE: readonly Disagreement[] = Object.freeze([]);

/** Who disagrees among the claims that pass the filter. */
export const selectDisagreements = createSelector(
  [selectPassingPositions, selectPropositions, selectTerritory],
  findDisagreements,
);

/**
 * Disagreements in which a claim of the selection takes part; the other side may stand anywhere
 * that the filter lets through. Empty when nothing is selected.
 */
export const selectDisagreementsHere = createSelector(
  [selectSelectedClaims, selectPassingClaims, selectPropositions, selectTerritory],
  (selected, passing, propositions, territory): readonly Disagreement[] =>
    selected.length === 0
      ? NONE
      : disagreementsBetween(selected, passing, { propositions, territory }),
);

/** Admin1 unit → propositions in conflict there, for the map's measure "contested". */
export const selectContestedByUnit = createSelector(
  [selectDisagreements, selectUnitsOf],
  conflictsByUnit,
);

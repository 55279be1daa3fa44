import { createSelector } from "reselect";
import { indexPositions } from "../analysis/positions.ts";
import { selectPassingClaims } from "./claim-cards.ts";
import { selectPropositions } from "./rule-inputs.ts";

/** The stances and values of the claims that pass the filter. */
export const selectPassingPositions = createSelector(
  [selectPassingClaims, selectPropositions],
  indexPositions,
);

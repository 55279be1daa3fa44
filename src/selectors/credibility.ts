import { createSelector } from "reselect";
import { computeCredibilities } from "../analysis/admiralty.ts";
import { findDisagreements } from "../analysis/disagreement.ts";
import {
  selectAllClaims,
  selectAllPositions,
  selectPropositions,
  selectTerritory,
} from "./rule-inputs.ts";
import { selectSpeakers } from "./speakers.ts";

/** Computed credibility by claim id, over the whole record: a filter makes nothing more credible. */
export const selectCredibilities = createSelector(
  [selectAllClaims, selectAllPositions, selectPropositions, selectTerritory, selectSpeakers],
  (claims, positions, propositions, territory, speakers) =>
    computeCredibilities(claims, findDisagreements(positions, propositions, territory), speakers),
);

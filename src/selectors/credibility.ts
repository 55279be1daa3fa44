import { createSelector } from "reselect";
import { computeCredibilities } from "../analysis/admiralty.ts";
import { selectAllDisagreements } from "./contests.ts";
import { selectAllClaims } from "./rule-inputs.ts";
import { selectSpeakers } from "./speakers.ts";

/** Computed credibility by claim id, over the whole record: a filter makes nothing more credible. */
export const selectCredibilities = createSelector(
  [selectAllClaims, selectAllDisagreements, selectSpeakers],
  computeCredibilities,
);

import { createSelector } from "reselect";
import { OWN_VOICE } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { type Evaluation, selectEvaluation, selectSelected } from "./evaluation.ts";

const NO_CLAIMS: readonly Claim[] = Object.freeze([]);

/** The claims of an evaluation, in document order. */
export const claimsOf = (evaluation: Evaluation | null): readonly Claim[] =>
  evaluation === null
    ? NO_CLAIMS
    : Array.from(evaluation.passing.rows(), (row) => evaluation.table.claims[row]!);

/** The claims of the selection under the filter, in document order. */
export const selectSelectedClaims = createSelector([selectSelected], claimsOf);

/** All claims that pass the filter, in document order. */
export const selectPassingClaims = createSelector([selectEvaluation], claimsOf);

/** Claimant ids of a claim, with the document's own voice spelled out. */
export const voicesOf = ({ claimants }: Claim): readonly string[] =>
  claimants.length === 0 ? [OWN_VOICE] : claimants;

import { createSelector } from "reselect";
import { OWN_VOICE } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { type Evaluation, selectEvaluation, selectSelected } from "./evaluation.ts";

const NO_CLAIMS: readonly Claim[] = Object.freeze([]);

/** A list of claims as far as it is read: that of rows makes each when it is looked at. */
export interface ClaimRows {
  readonly length: number;
  readonly slice: (from: number, to: number) => readonly Claim[];
  /** Where the claim of this id stands; -1: nowhere. Makes no claim to find it. */
  readonly placeOf: (id: string) => number;
}

const NO_ROWS: ClaimRows = Object.freeze({ length: 0, slice: () => [], placeOf: () => -1 });

/** Claims that are there already. */
export const listOf = (claims: readonly Claim[]): ClaimRows => ({
  length: claims.length,
  slice: (from, to) => claims.slice(from, to),
  placeOf: (id) => claims.findIndex((claim) => claim.id === id),
});

/** All that pass: claims of documents in their order, then the rows of data sets. */
const rowsOf = (evaluation: Evaluation | null): ClaimRows => {
  if (evaluation === null) return NO_ROWS;
  const { claimAt, rowOf } = evaluation.table;
  const rows = evaluation.passing.rows();
  return {
    length: rows.length,
    slice: (from, to) => Array.from(rows.subarray(from, to), claimAt),
    placeOf: (id) => rows.indexOf(rowOf(id)),
  };
};

/** The claims of documents in an evaluation, in document order: what rules and stances are about. */
export function claimsOf(evaluation: Evaluation | null): readonly Claim[] {
  if (evaluation === null) return NO_CLAIMS;
  const { coded } = evaluation.table;
  const rows = evaluation.passing.rows();
  const first = rows.findIndex((row) => row >= coded.length);
  return Array.from(first < 0 ? rows : rows.subarray(0, first), (row) => coded[row]!);
}

/** The claims of documents of the selection under the filter, in document order. */
export const selectSelectedClaims = createSelector([selectSelected], claimsOf);

/** The same with the rows of data sets. */
export const selectSelectedRows = createSelector([selectSelected], rowsOf);

/** All claims of documents that pass the filter, in document order. */
export const selectPassingClaims = createSelector([selectEvaluation], claimsOf);

/** The same with the rows of data sets. */
export const selectPassingRows = createSelector([selectEvaluation], rowsOf);

/** Claimant ids of a claim, with the document's own voice spelled out. */
export const voicesOf = ({ claimants }: Claim): readonly string[] =>
  claimants.length === 0 ? [OWN_VOICE] : claimants;

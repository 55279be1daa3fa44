import { createSelector } from "reselect";
import { NO_POSITIONS } from "../analysis/positions.ts";
import { independentVoices } from "../analysis/voices.ts";
import type { Disagreement } from "../analysis/disagreement.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { type ClaimRows, selectPassingClaims, selectPassingRows } from "./claim-cards.ts";
import { selectDisagreements } from "./disagreements.ts";
import { selectPassingPositions } from "./passing-positions.ts";
import { findRow } from "./row-claims.ts";
import { selectSpeakers } from "./speakers.ts";

/** Where a claim stands among the claims of its document that pass the filter. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1; 0 when the filter hides the claim itself. */
  readonly at: number;
  readonly of: number;
}

const NOWHERE: Neighbours = Object.freeze({ previous: null, next: null, at: 0, of: 0 });

/** The neighbours of a row of a data set, among all that passes. */
function neighboursOfRow(rows: ClaimRows, id: string): Neighbours {
  const at = rows.placeOf(id);
  if (at < 0) return NOWHERE;
  return {
    previous: at === 0 ? null : (rows.slice(at - 1, at)[0]?.id ?? null),
    next: rows.slice(at + 1, at + 2)[0]?.id ?? null,
    at: at + 1,
    of: rows.length,
  };
}

/**
 * The neighbours of the selected claim in the order of its document, among those that pass the
 * filter. One that the filter hides has neighbours as well: a reader must get away from it.
 */
export const selectNeighbours = createSelector(
  [
    selectPassingClaims,
    selectPassingRows,
    (state: State) => state.record,
    (state: State) => (state.selection.type === "claim" ? state.selection.id : ""),
  ],
  (passing, rows, record, id): Neighbours => {
    const claim = record?.claims.get(id);
    if (record === null || claim === undefined)
      return findRow(record, id) === null ? NOWHERE : neighboursOfRow(rows, id);
    const isIn = new Set(passing);
    const own = [...record.claims.values()].filter(({ document }) => document === claim.document);
    const here = own.indexOf(claim);
    const listed = own.filter((each) => isIn.has(each));
    return {
      previous: own.slice(0, here).findLast((each) => isIn.has(each))?.id ?? null,
      next: own.slice(here + 1).find((each) => isIn.has(each))?.id ?? null,
      at: listed.indexOf(claim) + 1,
      of: listed.length,
    };
  },
);

const NO_CLAIMS: readonly Claim[] = Object.freeze([]);

/** The other claims of the record about the event of the selected claim, whatever the filter. */
export const selectClaimsOfSameEvent = createSelector(
  [(state: State) => state.record, (state: State) => state.selection],
  (record, selection): readonly Claim[] => {
    const claim = selection.type === "claim" ? record?.claims.get(selection.id) : undefined;
    if (record === null || claim?.about == null) return NO_CLAIMS;
    return [...record.claims.values()].filter(
      ({ id, about }) => about === claim.about && id !== claim.id,
    );
  },
);

/** One side of a proposition, or all its values. */
export interface Side {
  readonly claims: readonly Claim[];
  readonly voices: number;
}

export interface PropositionSides {
  readonly supports: Side;
  readonly denies: Side;
  readonly value: Side;
  readonly disagreements: readonly Disagreement[];
}

/** Who takes which side of the selected proposition under the filter, and what that makes of them. */
export const selectSides = createSelector(
  [
    selectPassingPositions,
    (state: State) => (state.selection.type === "proposition" ? state.selection.id : ""),
    selectDisagreements,
    selectSpeakers,
  ],
  ({ byProposition }, id, disagreements, speakers): PropositionSides => {
    const { supports, denies, value } = byProposition.get(id) ?? NO_POSITIONS;
    const side = (claims: readonly Claim[]): Side => ({
      claims,
      voices: independentVoices(claims, speakers).size,
    });
    return {
      supports: side(supports),
      denies: side(denies),
      value: side(value),
      disagreements: disagreements.filter(({ proposition }) => proposition === id),
    };
  },
);

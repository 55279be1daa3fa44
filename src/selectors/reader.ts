import { createSelector } from "reselect";
import { independentVoices } from "../analysis/voices.ts";
import type { Disagreement } from "../analysis/disagreement.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { selectDisagreements } from "./disagreements.ts";
import { selectSpeakers } from "./speakers.ts";

/** Where a claim stands among the claims of its document that pass the filter. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1; 0 when the filter hides the claim itself. */
  readonly at: number;
  readonly of: number;
}

/** The neighbours of the selected claim in the order of its document. */
export const selectNeighbours = createSelector(
  [selectSelectedClaims, (state: State) => state.selection],
  (claims, selection): Neighbours => {
    const at = selection.type === "claim" ? claims.findIndex(({ id }) => id === selection.id) : -1;
    return {
      previous: at > 0 ? (claims[at - 1]?.id ?? null) : null,
      next: at < 0 ? null : (claims[at + 1]?.id ?? null),
      at: at + 1,
      of: claims.length,
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
  [selectSelectedClaims, (state: State) => state.selection, selectDisagreements, selectSpeakers],
  (claims, selection, disagreements, speakers): PropositionSides => {
    const id = selection.type === "proposition" ? selection.id : "";
    const side = (stance: "supports" | "denies" | "value"): Side => {
      const found = claims.filter(({ propositions }) =>
        propositions.some((each) => each.proposition === id && each.stance === stance),
      );
      return { claims: found, voices: independentVoices(found, speakers).size };
    };
    return {
      supports: side("supports"),
      denies: side("denies"),
      value: side("value"),
      disagreements: disagreements.filter(({ proposition }) => proposition === id),
    };
  },
);

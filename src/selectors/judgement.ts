import { createSelector } from "reselect";
import {
  type EffectiveRating,
  effectiveCredibility,
  effectiveReliability,
} from "../analysis/rating.ts";
import {
  type Credibility,
  type RatedSubject,
  ratingKey,
  type Reliability,
} from "../domain/rating.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectCountedRecord } from "./counted-record.ts";
import { selectCredibilities } from "./credibility.ts";

/** The Admiralty code of claims and sources as it counts: the analyst's own before the record's. */
export interface Judgement {
  readonly credibilityOf: (claim: Claim) => EffectiveRating<Credibility>;
  readonly documentReliability: (id: string) => EffectiveRating<Reliability>;
  readonly claimantReliability: (id: string) => EffectiveRating<Reliability>;
}

export const selectJudgement = createSelector(
  [selectCountedRecord, (state: State) => state.ratings, selectCredibilities],
  (record, ratings, computed): Judgement => {
    const owned = new Map(ratings.map((rating) => [ratingKey(rating), rating]));
    const own = (subject: RatedSubject, id: string) => owned.get(ratingKey({ subject, id }));
    const reliability = (subject: "document" | "claimant", shipped: Reliability, id: string) => {
      const rating = own(subject, id);
      return effectiveReliability(
        shipped,
        rating === undefined || rating.subject === "claim"
          ? null
          : { value: rating.value, rationale: rating.rationale },
      );
    };
    return {
      credibilityOf: (claim) => {
        const rating = own("claim", claim.id);
        return effectiveCredibility(
          claim.credibility,
          computed.get(claim.id) ?? null,
          rating?.subject === "claim" ? { value: rating.value, rationale: rating.rationale } : null,
        );
      },
      documentReliability: (id) =>
        reliability("document", record?.documents.get(id)?.reliability ?? "F", id),
      claimantReliability: (id) =>
        reliability("claimant", record?.claimants.get(id)?.reliability ?? "F", id),
    };
  },
);

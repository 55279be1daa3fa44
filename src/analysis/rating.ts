import type { Credibility, Reliability } from "../domain/rating.ts";
import type { ComputedCredibility, CredibilityRationale } from "./admiralty.ts";

/** What an analyst judges, in place of what the record ships; never without a reason. */
export interface Rating<Value extends Credibility | Reliability> {
  readonly value: Value;
  readonly rationale: string;
}

/** A value of the Admiralty code, and on whose word it stands. */
export type EffectiveRating<Value extends Credibility | Reliability> =
  | { readonly origin: "analyst"; readonly value: Value; readonly rationale: string }
  | {
      readonly origin: "computed";
      readonly value: Value;
      readonly rationale: CredibilityRationale;
    }
  | { readonly origin: "default"; readonly value: Value; readonly rationale: null };

/**
 * The credibility that counts for a claim: the analyst's own, else the coders' where they judged
 * it (not 6), else the computed where there is one (not 6), else 6. People come before counting.
 * "default" is what the record ships, whether judged or not.
 */
export function effectiveCredibility(
  shipped: Credibility,
  computed: ComputedCredibility | null,
  own: Rating<Credibility> | null,
): EffectiveRating<Credibility> {
  if (own !== null) return { origin: "analyst", ...own };
  if (shipped === 6 && computed !== null && computed.credibility !== 6)
    return { origin: "computed", value: computed.credibility, rationale: computed.rationale };
  return { origin: "default", value: shipped, rationale: null };
}

/** The reliability that counts for a source: nothing computes one. */
export function effectiveReliability(
  shipped: Reliability,
  own: Rating<Reliability> | null,
): EffectiveRating<Reliability> {
  return own === null
    ? { origin: "default", value: shipped, rationale: null }
    : { origin: "analyst", ...own };
}

import { createSelector } from "reselect";
import type { ComputedCredibility } from "../analysis/admiralty.ts";
import type { EffectiveRating } from "../analysis/rating.ts";
import type { Credibility, OwnRating, Rated, RatedSubject, Reliability } from "../domain/rating.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { selectCredibilities } from "./credibility.ts";
import { selectJudgement } from "./judgement.ts";

const COLLECTION = { claim: "claims", document: "documents", claimant: "claimants" } as const;

/** Whether the record holds what a rating judges. */
export const isInRecord = (record: CodedRecord | null, { subject, id }: Rated): boolean =>
  record?.[COLLECTION[subject]].has(id) ?? false;

/** What counts for one subject, and what the rule that counts voices says of a claim. */
export interface Standing {
  readonly effective: EffectiveRating<Credibility | Reliability>;
  /** null for sources: nothing computes their reliability. */
  readonly computed: ComputedCredibility | null;
}

/** Looks up the standing of a subject; null where the record does not hold it. */
export const selectStandings = createSelector(
  [(state: State) => state.record, selectJudgement, selectCredibilities],
  (record, judgement, computed) =>
    (subject: RatedSubject, id: string): Standing | null => {
      if (record === null || !isInRecord(record, { subject, id })) return null;
      if (subject === "document")
        return { effective: judgement.documentReliability(id), computed: null };
      if (subject === "claimant")
        return { effective: judgement.claimantReliability(id), computed: null };
      const claim = record.claims.get(id);
      if (claim === undefined) return null;
      return { effective: judgement.credibilityOf(claim), computed: computed.get(id) ?? null };
    },
);

/** An own rating, and whether the record holds what it judges. */
export interface OwnRow {
  readonly rating: OwnRating;
  readonly isKnown: boolean;
}

const SUBJECTS: readonly RatedSubject[] = ["document", "claimant", "claim"];

/** The analyst's ratings: sources before claims, each by id. */
export const selectOwnRows = createSelector(
  [(state: State) => state.record, (state: State) => state.ratings],
  (record, ratings): readonly OwnRow[] =>
    ratings
      .map((rating) => ({ rating, isKnown: isInRecord(record, rating) }))
      .toSorted(
        ({ rating: a }, { rating: b }) =>
          SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject) || (a.id < b.id ? -1 : 1),
      ),
);

/** The claimants that each document quotes, by its id, in the order of the text. */
export const selectQuotedClaimants = createSelector(
  [(state: State) => state.record],
  (record): ReadonlyMap<string, readonly string[]> => {
    const quoted = new Map<string, Set<string>>();
    for (const { document, claimants } of record?.claims.values() ?? []) {
      const known = quoted.get(document) ?? new Set();
      for (const claimant of claimants) known.add(claimant);
      quoted.set(document, known);
    }
    return new Map([...quoted].map(([document, claimants]) => [document, [...claimants]]));
  },
);

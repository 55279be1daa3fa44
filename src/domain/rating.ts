import { z } from "zod";
import { claimantIdSchema, claimIdSchema, documentIdSchema } from "./ids.ts";
import { CREDIBILITIES, RELIABILITIES } from "./vocabularies.ts";

export type Credibility = (typeof CREDIBILITIES)[number];
export type Reliability = (typeof RELIABILITIES)[number];

const rationale = z.string().trim().min(1, "a rating gives its reason");
const credibility = z.union(CREDIBILITIES.map((value) => z.literal(value)));
const reliability = z.enum(RELIABILITIES);

/** An analyst's own judgement by the Admiralty code (AJP-2.1); never without a reason. */
export const ratingSchema = z.discriminatedUnion("subject", [
  z.strictObject({
    subject: z.literal("claim"),
    id: claimIdSchema,
    value: credibility,
    rationale,
  }),
  z.strictObject({
    subject: z.literal("document"),
    id: documentIdSchema,
    value: reliability,
    rationale,
  }),
  z.strictObject({
    subject: z.literal("claimant"),
    id: claimantIdSchema,
    value: reliability,
    rationale,
  }),
]);
export type OwnRating = z.infer<typeof ratingSchema>;
export type RatedSubject = OwnRating["subject"];

/** The version of the file that ratings are exported to. */
export const RATINGS_VERSION = 1;

export const NO_RATINGS: readonly OwnRating[] = Object.freeze([]);

/** The list with `rating` in the place of the one of the same subject. */
export const putRating = (
  ratings: readonly OwnRating[],
  rating: OwnRating,
): readonly OwnRating[] => [...withoutRating(ratings, rating.subject, rating.id), rating];

export const withoutRating = (
  ratings: readonly OwnRating[],
  subject: RatedSubject,
  id: string,
): readonly OwnRating[] =>
  ratings.filter((rating) => rating.subject !== subject || rating.id !== id);

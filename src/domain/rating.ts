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

/** What a rating judges. */
export interface Rated {
  readonly subject: RatedSubject;
  readonly id: string;
}

/** A rating of checked parts, or null where the value is not of the subject or the reason is empty. */
export function makeRating(
  subject: RatedSubject,
  id: string,
  value: Credibility | Reliability,
  rationale: string,
): OwnRating | null {
  const parsed = ratingSchema.safeParse({ subject, id, value, rationale });
  return parsed.success ? parsed.data : null;
}

/** The version of the file that ratings are exported to. */
export const RATINGS_VERSION = 1;
/** What the file says it is. */
export const RATINGS_FORMAT = "attest-ratings";

export const NO_RATINGS: readonly OwnRating[] = Object.freeze([]);

/** One subject, one rating: two of the same key exclude each other. */
export const ratingKey = ({ subject, id }: Rated) => `${subject}:${id}`;

/** The list with `rating` in the place of the one of the same subject. */
export const putRating = (
  ratings: readonly OwnRating[],
  rating: OwnRating,
): readonly OwnRating[] => [...withoutRating(ratings, rating.subject, rating.id), rating];

/** The same list, not a copy, where the subject has no rating: nothing to undo. */
export function withoutRating(
  ratings: readonly OwnRating[],
  subject: RatedSubject,
  id: string,
): readonly OwnRating[] {
  const rest = ratings.filter((rating) => rating.subject !== subject || rating.id !== id);
  return rest.length === ratings.length ? ratings : rest;
}

const byKey = (ratings: readonly OwnRating[]): ReadonlyMap<string, OwnRating> =>
  new Map(ratings.map((rating) => [ratingKey(rating), rating]));

const isSame = (a: OwnRating | undefined, b: OwnRating | undefined) =>
  a?.value === b?.value && a?.rationale === b?.rationale;

/**
 * What changed from `before` to `after`, done to `ratings` as well: subjects that were not touched
 * stay as they are there. The same list where nothing changed.
 */
export function carryOver(
  ratings: readonly OwnRating[],
  before: readonly OwnRating[],
  after: readonly OwnRating[],
): readonly OwnRating[] {
  const old = byKey(before);
  const now = byKey(after);
  const lifted = before.filter((rating) => !now.has(ratingKey(rating)));
  const put = after.filter((rating) => !isSame(old.get(ratingKey(rating)), rating));
  const without = lifted.reduce(
    (list, { subject, id }) => withoutRating(list, subject, id),
    ratings,
  );
  return put.reduce(putRating, without);
}

import fc from "fast-check";
import { type OwnRating, ratingKey, ratingSchema } from "../domain/rating.ts";
import { CREDIBILITIES, RELIABILITIES } from "../domain/vocabularies.ts";

const rationale = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const pad = (n: number, length: number) => String(n).padStart(length, "0");
const claimId = fc
  .tuple(fc.nat(999), fc.nat(40), fc.nat(99))
  .map(([document, paragraph, n]) => `${pad(document, 3)}-p${paragraph}-${pad(n, 2)}`);

const anyRating: fc.Arbitrary<OwnRating> = fc
  .oneof(
    fc.record({
      subject: fc.constant("claim"),
      id: claimId,
      value: fc.constantFrom(...CREDIBILITIES),
      rationale,
    }),
    fc.record({
      subject: fc.constant("document"),
      id: fc.nat(999).map((n) => pad(n, 3)),
      value: fc.constantFrom(...RELIABILITIES),
      rationale,
    }),
    fc.record({
      subject: fc.constant("claimant"),
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/),
      value: fc.constantFrom(...RELIABILITIES),
      rationale,
    }),
  )
  .map((raw) => ratingSchema.parse(raw));

/** Lists as the store can hold them: one rating a subject. */
export const anyRatings: fc.Arbitrary<readonly OwnRating[]> = fc.uniqueArray(anyRating, {
  selector: ratingKey,
  maxLength: 12,
});

export const rated = (subject: string, id: string, value: unknown, reason = "read it twice") =>
  ratingSchema.parse({ subject, id, value, rationale: reason });

import { type OwnRating, ratingKey, ratingSchema } from "../../domain/rating.ts";
import { explain } from "../../records/explain.ts";
import { takeOverRatings } from "../../store/history.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putAtOnce } from "./put-slice.ts";

/** The analyst's ratings; those of what the record does not hold are kept as well. */
export const ratingsSlice: KeptSlice<OwnRating> = {
  kind: "ratings",
  sourceOf: ({ ratings }) => ratings,
  listOf: ({ ratings }) => ratings,
  keyOf: ratingKey,
  isOrdered: true,
  isTyped: false,
  isLarge: false,
  goesWith: [],
  parts: [{ name: "ratings", write: (rating) => rating, isSame: (one, other) => one === other }],
  read: ({ ratings }) => {
    const read = ratingSchema.safeParse(ratings);
    return read.success ? { thing: read.data } : { fault: explain(read.error) };
  },
  put: putAtOnce(takeOverRatings),
};

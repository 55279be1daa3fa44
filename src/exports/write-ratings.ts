import { type OwnRating, RATINGS_FORMAT, RATINGS_VERSION } from "../domain/rating.ts";

/** The text of a file of ratings, which `readRatings` reads back to the same list. */
export function writeRatings(ratings: readonly OwnRating[]): string {
  const file = { format: RATINGS_FORMAT, version: RATINGS_VERSION, ratings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

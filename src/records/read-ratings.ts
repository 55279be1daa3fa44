import { z } from "zod";
import type { RatingProblem } from "../domain/file-problem.ts";
import {
  type OwnRating,
  type Rated,
  RATINGS_FORMAT,
  RATINGS_VERSION,
  ratingKey,
  ratingSchema,
} from "../domain/rating.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { explain } from "./explain.ts";

/** An entry that was not taken, and why. */
export interface RatingRejection {
  /** Position in the file's list, from 0. */
  readonly index: number;
  /** What the entry says it judges, as it says it: "claim 001-p1-01"; null where it says nothing. */
  readonly subject: string | null;
  readonly problem: RatingProblem;
}

/** Why nothing of a file could be taken. */
export interface RatingsFault {
  readonly fault: "not-json" | "wrong-shape" | "newer-version";
  /** What was found instead, in English, as the parser says it. */
  readonly detail: string;
}

export interface RatingsRead {
  readonly ratings: readonly OwnRating[];
  readonly rejected: readonly RatingRejection[];
  readonly fault: RatingsFault | null;
}

/** Whether the record holds what a rating judges. */
export type IsKnown = (rating: Rated) => boolean;

const headSchema = z.object({
  format: z.literal(RATINGS_FORMAT),
  version: z.int().positive(),
});
const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  ...headSchema.shape,
  ratings: z.array(z.unknown()),
});

const fieldOf = (raw: unknown, field: "subject" | "id"): string | null => {
  if (typeof raw !== "object" || raw === null) return null;
  const value = (raw as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : null;
};

function subjectOf(raw: unknown): string | null {
  const named = [fieldOf(raw, "subject"), fieldOf(raw, "id")].filter((part) => part !== null);
  return named.length === 0 ? null : named.join(" ");
}

const failed = (fault: RatingsFault["fault"], detail: string): RatingsRead => ({
  ratings: [],
  rejected: [],
  fault: { fault, detail },
});

/**
 * Untrusted text of a file of ratings → the ratings that can be taken, in the file's order, and
 * each that cannot, with its problem. Never throws: every entry of the list is in one or the other.
 * `isKnown` is left out where no record is there to ask, as when the browser's own are read.
 */
export function readRatings(text: string, isKnown: IsKnown = () => true): RatingsRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed("not-json", reasonOf(error));
  }
  // The version is read before the rest: what a newer file looks like is not known here.
  const head = headSchema.safeParse(json);
  if (!head.success) return failed("wrong-shape", explain(head.error));
  const { version } = head.data;
  if (version > RATINGS_VERSION) return failed("newer-version", `${version} > ${RATINGS_VERSION}`);
  const file = fileSchema.safeParse(json);
  if (!file.success) return failed("wrong-shape", explain(file.error));

  const ratings: OwnRating[] = [];
  const rejected: RatingRejection[] = [];
  const seen = new Set<string>();
  file.data.ratings.forEach((raw, index) => {
    const reject = (problem: RatingProblem): void => {
      rejected.push({ index, subject: subjectOf(raw), problem });
    };
    const parsed = ratingSchema.safeParse(raw);
    if (!parsed.success) return reject({ code: "reported", detail: explain(parsed.error) });
    const key = ratingKey(parsed.data);
    if (seen.has(key)) return reject({ code: "rated-twice" });
    seen.add(key);
    if (!isKnown(parsed.data)) return reject({ code: "not-in-record" });
    ratings.push(parsed.data);
  });
  return { ratings, rejected, fault: null };
}

import type { ProblemWords } from "../../domain/file-problem.ts";
import { ratingKey } from "../../domain/rating.ts";
import { readRatings } from "../../records/read-ratings.ts";
import { type Change, UNREAD, type WorkspaceDatabase } from "./workspace-database.ts";

/** Texts by key, as `localStorage` has them. Each call may throw, as it does where it is forbidden. */
export interface KeptTexts {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Takes all of this product's away. */
  readonly clear: () => void;
}

/** Where ratings and briefings were kept before there was a workspace. */
export const EARLIER_RATINGS = "attest.ratings.v1";
export const EARLIER_BRIEFINGS = "attest.briefings.v1";

const isKeyed = (value: unknown): value is { readonly key: string } =>
  typeof value === "object" && value !== null && "key" in value && typeof value.key === "string";

interface Taken {
  readonly changes: readonly Change[];
  /** What could not be read, in English; null: nothing. */
  readonly unread: string | null;
}

function takeRatings(text: string, words: ProblemWords): Taken {
  const { ratings, rejected, fault } = readRatings(text);
  return {
    changes: [
      ...ratings.map((value): Change => ({ address: ["ratings", ratingKey(value)], value })),
      { address: ["order", "ratings"], value: ratings.map(ratingKey) },
    ],
    unread:
      fault === null
        ? rejected
            .map(({ index, problem }) => `rating ${index + 1}: ${words.rating(problem)}`)
            .join("; ") || null
        : `ratings: ${fault.detail}`,
  };
}

function takeBriefings(text: string): Taken {
  let raw: unknown = null;
  try {
    raw = JSON.parse(text);
  } catch {
    // What is no JSON is no list either.
  }
  if (!Array.isArray(raw)) return { changes: [], unread: "briefings: the list cannot be read" };
  const keyed = raw.filter(isKeyed);
  return {
    changes: [
      ...keyed.map((value): Change => ({ address: ["briefings", value.key], value })),
      { address: ["order", "briefings"], value: keyed.map(({ key }) => key) },
    ],
    unread: keyed.length === raw.length ? null : "briefings: some have no key",
  };
}

const TAKERS = [
  [EARLIER_RATINGS, takeRatings],
  [EARLIER_BRIEFINGS, takeBriefings],
] as const;

export interface TakenEarlier {
  /** As they are, or are to be, in the database. */
  readonly changes: readonly Change[];
  readonly faults: readonly string[];
  /** Whether they stand in the database now, and nowhere else any more. */
  readonly isMoved: boolean;
}

/** What an earlier version kept as texts. */
function readEarlier(
  texts: KeptTexts,
  words: ProblemWords,
): TakenEarlier & { readonly keys: readonly string[] } {
  const changes: Change[] = [];
  const faults: string[] = [];
  const keys: string[] = [];
  const setAside = (key: string, text: string) =>
    changes.push({ address: [UNREAD, key], value: text });
  for (const [key, take] of TAKERS) {
    const text = texts.read(key);
    if (text !== null) {
      const taken = take(text, words);
      keys.push(key);
      changes.push(...taken.changes);
      if (taken.unread !== null) {
        faults.push(taken.unread);
        setAside(key, text);
      }
    }
    const unread = texts.read(`${key}.unread`);
    if (unread !== null) {
      keys.push(`${key}.unread`);
      setAside(`${key}.unread`, unread);
    }
  }
  return { changes, faults, keys, isMoved: false };
}

/**
 * Moves what an earlier version kept as texts into the database, all or nothing, and takes the texts
 * away only when it is there. Where the database refuses, what they hold is given back nevertheless.
 */
export async function moveEarlier(
  texts: KeptTexts,
  database: WorkspaceDatabase,
  words: ProblemWords,
): Promise<TakenEarlier> {
  try {
    const earlier = readEarlier(texts, words);
    if (earlier.keys.length === 0) return { ...earlier, isMoved: true };
    const written = await database.write(earlier.changes);
    if ("failed" in written) return earlier;
    for (const key of earlier.keys) texts.remove(key);
    return { ...earlier, isMoved: true };
  } catch {
    // A browser that forbids the texts has kept none.
    return { changes: [], faults: [], isMoved: true };
  }
}

import MiniSearch from "minisearch";

export interface SearchText {
  readonly row: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Ascending rows, or null when the query has no word in it: nothing is restricted. */
export type Search = (query: string) => Uint32Array | null;

/** Signs that transliterations put inside words (Qur'an, Baghlān-e ʿIlm). */
const INNER_SIGNS = /['’‘`´ʼʻʿʾ]/gu;
const QUOTES = /[“”„‟«»]/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Where a phrase cannot go on: lists inside a field, and its lines. */
const PARTS = /[·\n]/u;

/** Without case and marks (macrons, accents, vowel signs); Arabic letter forms as Persian writes. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INNER_SIGNS, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[يى]/gu, "ی")
    .replaceAll("ك", "ک");

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** Words with a space around each, so that a phrase is a substring. */
const spaced = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** A text as it is searched: a space before and behind each word, each part on a line of its own. */
export const searchable = (text: string): string =>
  text
    .split(PARTS)
    .map((part) => spaced(wordsOf(part)))
    .join("\n");

interface Query {
  /** Folded, those of phrases too; each must be the beginning of a word. */
  readonly words: readonly string[];
  /** Each must stand in a searchable text as it is; the last may end inside of a word. */
  readonly phrases: readonly string[];
}

export function parseQuery(query: string): Query {
  // Between quotation marks is every second part. The last one may still be being typed, so that
  // its last word is not complete.
  const parts = query.replace(QUOTES, '"').split('"');
  const phrases = parts.flatMap((part, at) => {
    const words = wordsOf(part);
    if (at % 2 === 0 || words.length === 0) return [];
    return [at === parts.length - 1 ? spaced(words).trimEnd() : spaced(words)];
  });
  return { words: wordsOf(parts.join(" ")), phrases };
}

/**
 * Full-text search in all fields, blind to case and accents. All words of the query must occur,
 * each as the beginning of a word; a phrase in quotation marks must occur as it is, in one field.
 * Texts may share a row. The search never throws.
 */
export function createSearch(texts: readonly SearchText[]): Search {
  let index: Index | null = null;
  return (query) => {
    const { words, phrases } = parseQuery(query);
    if (words.length === 0) return null;
    // Built when it is first asked: most visits never search.
    index ??= createIndex(texts);
    const { engine, folded } = index;
    const found = engine
      .search(words.join(" "))
      .map(({ id }) => id as number)
      .filter((id) => phrases.every((phrase) => folded[id]!.includes(phrase)));
    return Uint32Array.from(new Set(found.map((id) => texts[id]!.row))).sort();
  };
}

interface Index {
  readonly engine: MiniSearch<{ id: number; text: string }>;
  /** The words of each text, a field's part a line. */
  readonly folded: readonly string[];
}

function createIndex(texts: readonly SearchText[]): Index {
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => term,
    searchOptions: { combineWith: "AND", prefix: true },
  });
  const folded = texts.map(({ fields }) => Object.values(fields).map(searchable).join("\n"));
  engine.addAll(folded.map((text, id) => ({ id, text })));
  return { engine, folded };
}

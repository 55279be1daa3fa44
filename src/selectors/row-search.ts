import { EVENT_SIDES } from "../domain/event-columns.ts";
import { foldName } from "../domain/name-id.ts";
import { gatherWords, wordsOf } from "../domain/row-text.ts";
import type { JoinedDataSet } from "../records/join-data-sets.ts";

const CODED = ["eventType", "subType", "admin1", "admin2", "location"] as const;
/** So many words have a bit each; longer queries are asked in parts. */
const WORDS_AT_ONCE = 32;

const allOf = (words: readonly string[]) => words.reduce((bits, _, word) => bits | (1 << word), 0);

/** A text as it is searched: a space before each word. */
const spaced = (text: string) => ` ${foldName(text)}`;

/** A bit for each word that a word of each text begins with. */
const bitsIn = (folded: readonly string[], words: readonly string[]): Uint32Array =>
  Uint32Array.from(folded, (text) =>
    words.reduce((bits, word, at) => (text.includes(word) ? bits | (1 << at) : bits), 0),
  );

/**
 * Search in the rows of a data set: → rows in which every word of the query is the beginning of a
 * word, as in the claims of documents: in the names of actors, sources, types and places, or in the
 * beginning of the row's description. Ascending.
 * Words are looked for in each text that differs, not in each row.
 */
export function createRowSearch({ set }: JoinedDataSet): (query: string) => Uint32Array {
  const { events } = set;
  const folding = () => ({
    lists: [...EVENT_SIDES.map((side) => events.sides[side]), events.source].map((list) => ({
      ...list,
      folded: list.texts.map(spaced),
    })),
    coded: CODED.map((name) => events[name]).map(({ codes, texts }) => ({
      codes,
      // Behind the texts the text of rows that have none.
      folded: [...texts, ""].map(spaced),
    })),
    words: wordsOf(events.phrase).map(spaced),
  });
  let folded: ReturnType<typeof folding> | null = null;

  /** A bit per row for each of the words that stands in it. */
  function bitsOfRows(words: readonly string[]): Uint32Array {
    folded ??= folding();
    const found = new Uint32Array(events.rows);
    for (const { codes, folded: texts } of folded.coded) {
      const bits = bitsIn(texts, words);
      const none = texts.length - 1;
      for (let row = 0; row < found.length; row++)
        found[row]! |= bits[Math.min(codes[row]!, none)]!;
    }
    for (const { offsets, codes, lists, folded: texts } of folded.lists) {
      const bits = bitsIn(texts, words);
      const ofList = new Uint32Array(offsets.length - 1);
      for (let list = 0; list < ofList.length; list++)
        for (let at = offsets[list]!; at < offsets[list + 1]!; at++)
          ofList[list]! |= bits[codes[at]!]!;
      for (let row = 0; row < found.length; row++) found[row]! |= ofList[lists[row]!]!;
    }
    gatherWords(events.phrase, bitsIn(folded.words, words), found);
    return found;
  }

  return (query) => {
    const words = [...new Set(foldName(query).split(" "))].flatMap((word) =>
      word === "" ? [] : [` ${word}`],
    );
    let rows = new Uint32Array(events.rows);
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    for (let at = 0; at < words.length; at += WORDS_AT_ONCE) {
      const asked = words.slice(at, at + WORDS_AT_ONCE);
      const found = bitsOfRows(asked);
      // Both sides as signed numbers: the highest bit is a sign where bits are joined.
      const all = allOf(asked);
      rows = rows.filter((row) => (found[row]! | 0) === all);
    }
    return rows;
  };
}

import { parseQuery, searchable } from "../analysis/search.ts";
import { EVENT_SIDES } from "../domain/event-columns.ts";
import { eachWord, wordsOf } from "../domain/row-text.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import { gatherPhrase, numberWords } from "./row-phrases.ts";

const CODED = ["eventType", "subType", "admin1", "admin2", "location"] as const;
/** So many words and phrases have a bit each; longer queries are asked in parts. */
const TERMS_AT_ONCE = 32;

const allOf = (terms: readonly string[]) => terms.reduce((bits, _, term) => bits | (1 << term), 0);

/** A bit for each term that stands in each text. */
const bitsIn = (folded: readonly string[], terms: readonly string[]): Uint32Array =>
  Uint32Array.from(folded, (text) =>
    terms.reduce((bits, term, at) => (text.includes(term) ? bits | (1 << at) : bits), 0),
  );

/** What must stand in a row: beginnings of words, a space before each, and phrases. */
function termsOf(query: string): readonly string[] {
  const { words, phrases } = parseQuery(query);
  return [...new Set([...words.map((word) => ` ${word}`), ...phrases])];
}

/**
 * Search in the rows of a data set, as in the claims of documents: → rows in which every word of the
 * query is the beginning of a word, and every phrase stands in one text: in the names of actors,
 * sources, types and places, or in the beginning of the row's description. Ascending.
 * Words are looked for in each text that differs, not in each row.
 */
export function createRowSearch({ set }: JoinedDataSet): (query: string) => Uint32Array {
  const { events } = set;
  const folding = () => ({
    lists: [...EVENT_SIDES.map((side) => events.sides[side]), events.source].map((list) => ({
      ...list,
      folded: list.texts.map(searchable),
    })),
    coded: CODED.map((name) => events[name]).map(({ codes, texts }) => ({
      codes,
      // Behind the texts the text of rows that have none.
      folded: [...texts, ""].map(searchable),
    })),
    words: wordsOf(events.phrase).map(searchable),
  });
  let numbered: ReturnType<typeof numberWords> | null = null;
  let folded: ReturnType<typeof folding> | null = null;

  /** A bit per row for each of the terms that stands in it. */
  function bitsOfRows(terms: readonly string[]): Uint32Array {
    folded ??= folding();
    const found = new Uint32Array(events.rows);
    for (const { codes, folded: texts } of folded.coded) {
      const bits = bitsIn(texts, terms);
      const none = texts.length - 1;
      for (let row = 0; row < found.length; row++)
        found[row]! |= bits[Math.min(codes[row]!, none)]!;
    }
    for (const { offsets, codes, lists, folded: texts } of folded.lists) {
      const bits = bitsIn(texts, terms);
      const ofList = new Uint32Array(offsets.length - 1);
      for (let list = 0; list < ofList.length; list++)
        for (let at = offsets[list]!; at < offsets[list + 1]!; at++)
          ofList[list]! |= bits[codes[at]!]!;
      for (let row = 0; row < found.length; row++) found[row]! |= ofList[lists[row]!]!;
    }
    const bits = bitsIn(folded.words, terms);
    eachWord(events.phrase, events.rows, (row, word) => {
      found[row]! |= bits[word]!;
    });
    for (const [at, term] of terms.entries())
      if (term.trim().includes(" ")) {
        numbered ??= numberWords(wordsOf(events.phrase));
        gatherPhrase(events.phrase, numbered, term, 1 << at, found);
      }
    return found;
  }

  return (query) => {
    const terms = termsOf(query);
    let rows = new Uint32Array(events.rows);
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    for (let at = 0; at < terms.length; at += TERMS_AT_ONCE) {
      const asked = terms.slice(at, at + TERMS_AT_ONCE);
      const found = bitsOfRows(asked);
      // Both sides as signed numbers: the highest bit is a sign where bits are joined.
      const all = allOf(asked);
      rows = rows.filter((row) => (found[row]! | 0) === all);
    }
    return rows;
  };
}

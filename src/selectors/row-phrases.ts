import { searchable } from "../analysis/search.ts";
import type { WordedTexts } from "../domain/event-columns.ts";
import { eachWord } from "../domain/row-text.ts";

/**
 * The words of packed texts as they are searched, by number: word `w` of the texts is
 * `numbers[offsets[w] .. offsets[w + 1])`, for between two spaces may stand several, or none.
 */
export interface NumberedWords {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Stands where a phrase cannot go on. */
const BREAK = 0;

export function numberWords(texts: readonly string[]): NumberedWords {
  const numberOf = new Map<string, number>();
  const numbers: number[] = [];
  const add = (word: string) => {
    const number = numberOf.get(word) ?? numberOf.size + 1;
    numberOf.set(word, number);
    numbers.push(number);
  };
  const offsets = Uint32Array.from([
    0,
    ...texts.map((text) => {
      for (const [at, part] of searchable(text).split("\n").entries()) {
        if (at > 0) numbers.push(BREAK);
        for (const word of part.split(" ")) if (word !== "") add(word);
      }
      return numbers.length;
    }),
  ]);
  return { numberOf, offsets, numbers: Uint32Array.from(numbers) };
}

/** What a phrase asks for; null: it has a word that no text has. */
interface AskedPhrase {
  /** The numbers of all words but the last, and behind them one that no word has. */
  readonly before: Int32Array;
  /** Per place: how many words of `before` are matched still where the word of this place is not met. */
  readonly fallback: Int32Array;
  /** Per number: 1 where the phrase may end with the word. */
  readonly isLast: Uint8Array;
}

function askedFor(phrase: string, { numberOf }: NumberedWords): AskedPhrase | null {
  const words = phrase.trim().split(" ");
  const last = words.at(-1) ?? "";
  const isLast = new Uint8Array(numberOf.size + 1);
  for (const [word, number] of numberOf)
    if (phrase.endsWith(" ") ? word === last : word.startsWith(last)) isLast[number] = 1;
  const before = Int32Array.from(words, () => -1);
  for (const [at, word] of words.slice(0, -1).entries()) {
    const number = numberOf.get(word);
    if (number === undefined) return null;
    before[at] = number;
  }
  // As Knuth, Morris and Pratt do: no word of a text is looked at twice.
  const fallback = new Int32Array(words.length);
  for (let at = 2, matched = 0; at < words.length; at++) {
    while (matched > 0 && before[matched] !== before[at - 1]) matched = fallback[matched]!;
    if (before[matched] === before[at - 1]) matched++;
    fallback[at] = matched;
  }
  return { before, fallback, isLast };
}

/**
 * Adds `bit` to `found[row]` where the words of a phrase (see `parseQuery`), two or more, follow one
 * another in the row's text. Nothing is unpacked but numbers.
 */
export function gatherPhrase(
  column: WordedTexts,
  words: NumberedWords,
  phrase: string,
  bit: number,
  found: Uint32Array,
): void {
  const asked = askedFor(phrase, words);
  if (asked === null) return;
  const { offsets, numbers } = words;
  const { before, fallback, isLast } = asked;
  const whole = before.length - 1;
  let at = -1;
  let matched = 0;
  eachWord(column, found.length, (row, word) => {
    if (row !== at) matched = 0;
    at = row;
    for (let each = offsets[word]!; each < offsets[word + 1]!; each++) {
      const number = numbers[each]!;
      if (matched === whole && isLast[number] === 1) found[row]! |= bit;
      while (matched > 0 && before[matched] !== number) matched = fallback[matched]!;
      if (before[matched] === number) matched++;
    }
  });
}

import { searchable } from "../analysis/search.ts";
import type { WordedTexts } from "../domain/event-columns.ts";
import { eachRowOfWords } from "../domain/row-text.ts";

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

/** Per place in the phrase, per number: 1 where the word may stand there. */
function fittingWords(phrase: string, { numberOf }: NumberedWords): readonly Uint8Array[] {
  const words = phrase.trim().split(" ");
  const isOpen = !phrase.endsWith(" ");
  return words.map((word, at) => {
    const fits = new Uint8Array(numberOf.size + 1);
    const number = numberOf.get(word);
    if (number !== undefined) fits[number] = 1;
    if (isOpen && at === words.length - 1)
      for (const [each, other] of numberOf) if (each.startsWith(word)) fits[other] = 1;
    return fits;
  });
}

/**
 * Adds `bit` to `found[row]` where the words of a phrase (see `parseQuery`) follow one another in the
 * row's text. Nothing is unpacked but numbers.
 */
export function gatherPhrase(
  column: WordedTexts,
  words: NumberedWords,
  phrase: string,
  bit: number,
  found: Uint32Array,
): void {
  const { offsets, numbers } = words;
  const fits = fittingWords(phrase, words);
  const text: number[] = [];
  const standsAt = (first: number) => {
    for (let at = 0; at < fits.length; at++) if (fits[at]![text[first + at]!] === 0) return false;
    return true;
  };
  eachRowOfWords(column, found.length, (row, packed) => {
    text.length = 0;
    for (const word of packed)
      for (let at = offsets[word]!; at < offsets[word + 1]!; at++) text.push(numbers[at]!);
    for (let first = 0; first + fits.length <= text.length; first++)
      if (standsAt(first)) {
        found[row]! |= bit;
        return;
      }
  });
}

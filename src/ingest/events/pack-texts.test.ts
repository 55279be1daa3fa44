import fc from "fast-check";
import { expect, test } from "vitest";
import { ROWS_IN_BLOCK } from "../../domain/event-columns.ts";
import { prefixedHashes } from "../../domain/packed-text.ts";
import { eachWord, textAt, wordsOf } from "../../domain/row-text.ts";
import { packPrefixed, WordedTextsBuilder } from "./pack-texts.ts";

const encoder = new TextEncoder();

function prefixed(texts: readonly string[]) {
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + encoder.encode(text).length);
  return packPrefixed(encoder.encode(texts.join("")), ends);
}

function worded(texts: readonly string[]) {
  const builder = new WordedTextsBuilder();
  for (const text of texts) {
    const bytes = encoder.encode(text);
    builder.push(bytes, bytes.length);
  }
  return builder.build();
}

/** Ids that begin alike, and some that are long or in letters of more than a byte. */
const id = fc.oneof(
  fc.nat(3000).map((number) => `AFG${number}`),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
test("the same ids have the same hashes, wherever they stand and whatever stands above them", () => {
  fc.assert(
    fc.property(fc.array(id, longEnough), fc.array(id, longEnough), (texts, others) => {
      const byText = new Map<string, number>();
      for (const ids of [texts, others, texts.toReversed()])
        prefixedHashes(prefixed(ids), ids.length).forEach((hash, at) => {
          expect(hash).toBe(byText.get(ids[at]!) ?? hash);
          byText.set(ids[at]!, hash);
        });
      expect(new Set(byText.values()).size).toBe(byText.size);
      expect(byText.get("") ?? 0).toBe(0);
    }),
  );
});

const word = fc.oneof(
  fc.nat(400).map((number) => `word${number}`),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => !text.includes(" ")),
);
const phrase = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const longEnough = { maxLength: 3 * ROWS_IN_BLOCK, size: "max" } as const;

test("packed ids are what they were, in whatever order they are asked for", () => {
  fc.assert(
    fc.property(fc.array(id, longEnough), (texts) => {
      const column = prefixed(texts);
      const backwards = texts.map((_, at) => textAt(column, texts.length - 1 - at));
      expect(backwards.reverse()).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

test("packed phrases are what they were, in whatever order they are asked for", () => {
  fc.assert(
    fc.property(fc.array(phrase, longEnough), (texts) => {
      const column = worded(texts);
      const backwards = texts.map((_, at) => textAt(column, texts.length - 1 - at));
      expect(backwards.reverse()).toEqual(texts);
      expect(new Set(wordsOf(column))).toEqual(
        new Set(texts.flatMap((text) => text.split(" ")).filter((each) => each !== "")),
      );
    }),
    { numRuns: 40 },
  );
});

test("each row is given its words in their order, by number", () => {
  const texts = ["a b", "", "c", ...Array.from({ length: 300 }, (_, at) => `w${at}`), "a w299 c"];
  const column = worded(texts);
  const words = wordsOf(column);
  const found: string[][] = texts.map(() => []);
  eachWord(column, texts.length, (row, word) => found[row]?.push(words[word] ?? ""));
  expect(found.map((each) => each.join(" "))).toEqual(texts);
});

test("ids that follow one another take a few bytes each, phrases of common words one a word", () => {
  const rows = 10 * ROWS_IN_BLOCK;
  const ids = prefixed(Array.from({ length: rows }, (_, at) => `AFG${100_000 + at}`));
  expect(ids.bytes.length / rows).toBeLessThan(4);
  const phrases = worded(Array.from({ length: rows }, () => "forces of A and B exchanged fire"));
  expect(phrases.bytes.length / rows).toBe(8);
});

import { describe, expect, test } from "vitest";
import { countWords, isWholeSentence, splitParagraphs } from "./quote.ts";

test("paragraphs are the non-blank lines", () => {
  expect(splitParagraphs("a\r\n\n  \nb\rc")).toEqual(["a", "b", "c"]);
});

test("words are separated by any white space", () => {
  expect(countWords("  one\ttwo three ")).toBe(3);
  expect(countWords("")).toBe(0);
});

describe("isWholeSentence", () => {
  const paragraph = "First point here. The second point, made “at length.” Third";
  test.each([
    ["First point here.", true],
    ["First point here", true],
    ["First point", false],
    ["The second point, made “at length.”", true],
    ["second point, made", false],
    ["Third", true],
    ["absent words here", false],
  ])("%j → %s", (exact, expected) => {
    expect(isWholeSentence(paragraph, exact)).toBe(expected);
  });
});

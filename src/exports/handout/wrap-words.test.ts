import { expect, test } from "vitest";
import type { Run } from "./handout.ts";
import { wrapWords } from "./wrap-words.ts";

const run = (text: string, footnotes: readonly number[] = []): Run => ({
  text,
  isStrong: false,
  isEmphasis: false,
  footnotes,
});
const lettersOf = (text: string) => text.length;
const wrapped = (runs: readonly Run[], width: number) =>
  wrapWords(runs, width, lettersOf).map((line) =>
    line.map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text)).join(""),
  );

test("a full stop after a mark stands with the word that is marked", () => {
  const runs = [run("months of defiance"), run("", [19]), run(".")];
  expect(wrapped(runs, 18)).toEqual(["months of", "defiance19."]);
  expect(wrapped(runs, 21)).toEqual(["months of defiance19."]);
});

test("what is wider than a line is parted, and nothing of it is lost", () => {
  expect(wrapped([run("aaaaaaaaaaaa"), run("", [3]), run(".")], 5)).toEqual([
    "aaaaa",
    "aaaaa",
    "aa3.",
  ]);
});

import { expect, test } from "vitest";
import type { TextBlock } from "../../exports/handout/handout.ts";
import { textBlocks } from "./text-blocks.ts";

const numbers = new Map([
  ["000-p5-04", 1],
  ["003-p2-01", 2],
]);
const read = (markdown: string) => textBlocks(markdown, (claim) => numbers.get(claim) ?? null);
/** Strong text in capitals, emphasis in slashes, references in braces. */
const said = ({ kind, level, marker, runs }: TextBlock) =>
  [
    `${kind}${level}`,
    marker,
    runs
      .map(({ text, isStrong, isEmphasis, footnotes }) => {
        if (footnotes.length > 0) return `{${footnotes.join()}}`;
        const loud = isStrong ? text.toUpperCase() : text;
        return isEmphasis ? `/${loud}/` : loud;
      })
      .join(""),
  ].join("|");

test("paragraphs, lists in lists, quotes and headings keep their kind, level and marker", () => {
  const blocks = read(
    "## Head\n\nFirst\nline **loud** and *soft*.\n\n- one\n  1. deep\n  2. deeper\n- two\n\n> quoted",
  );
  expect(blocks.map(said)).toEqual([
    "heading0||Head",
    "paragraph0||First line LOUD and /soft/.",
    "item0|•|one",
    "item1|1.|deep",
    "item1|2.|deeper",
    "item0|•|two",
    "quote0||quoted",
  ]);
});

test("claims become numbers of footnotes; one that the record lacks stays as it is written", () => {
  expect(read("So it says [000-p5-04] [003-p2-01], not [009-p9-09].").map(said)).toEqual([
    "paragraph0||So it says {1} {2}, not 009-p9-09.",
  ]);
});

test("markup, links and pictures are their words", () => {
  expect(read("<b>x</b> [away](http://other) ![pic](p.png) `code`").map(said)).toEqual([
    "paragraph0||<b>x</b> away pic code",
  ]);
});

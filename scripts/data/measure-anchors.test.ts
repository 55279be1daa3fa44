import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuotes } from "../../src/ingest/anchor.ts";
import { makeClaim } from "../../src/testing/claims.ts";
import {
  changeSpaces,
  cutLines,
  drop,
  joinParagraphs,
  misread,
  seeded,
  swapTypography,
  textOf,
  unitsOf,
} from "./alter-text.ts";
import { measure, passes, placeQuotes } from "./measure-anchors.ts";

const text =
  "The old miller waits by the gate for her brother.\nLater the old miller waits in the frozen yard alone.";
const claim = (paragraph: number, prefix: string, suffix: string) =>
  makeClaim(`001-p${paragraph}-01`, {
    locator: { paragraph, quote: { exact: "old miller waits", prefix, suffix } },
  });
const placed = placeQuotes(
  [claim(1, "The ", " by the gate"), claim(2, "Later the ", " in the")],
  text,
);

describe("measuring how quotes are found", () => {
  it("places quotes in their paragraphs, and counts those found", () => {
    expect(placed.map(({ start }) => start)).toEqual([4, text.lastIndexOf("old miller")]);
    const result = measure(placed, unitsOf(text), anchorQuotes);
    expect(result).toMatchObject({ standing: 2, exact: 2, approximate: 0, gone: 0, wrong: [] });
    expect(passes(result)).toBe(true);
  });

  it("throws where a quote does not stand where its locator says", () => {
    expect(() => placeQuotes([claim(1, "Later the ", " in the")], text)).toThrow("001-p1-01");
  });

  it("notices one who takes the first like words, and one who finds nothing", () => {
    const first: typeof anchorQuotes = (quotes, altered) =>
      quotes.map(({ exact }) => {
        const start = altered.indexOf(exact);
        return start < 0 ? null : { start, end: start + exact.length, how: "exact" };
      });
    const rest = drop(unitsOf(text), 0, 49);
    const careless = measure(placed, rest, first);
    expect(careless).toMatchObject({ standing: 1, exact: 1, gone: 1, wrong: ["001-p1-01"] });
    expect(passes(careless)).toBe(false);
    expect(passes(measure(placed, rest, anchorQuotes))).toBe(true);
    const blind = measure(placed, rest, (quotes) => quotes.map(() => null));
    expect(passes(blind)).toBe(false);
  });
});

describe("altering a text", () => {
  const alterations = [changeSpaces, swapTypography, cutLines, joinParagraphs, misread];

  it.each(alterations)(
    "%o keeps where each unit comes from in order, the same for a seed",
    (alter) => {
      fc.assert(
        fc.property(fc.string(), fc.nat(), (source, seed) => {
          const altered = alter(unitsOf(source), seeded(seed));
          const from = altered.flatMap((unit) => (unit.from === null ? [] : [unit.from]));
          expect(from).toEqual([...from].sort((a, b) => a - b));
          expect(textOf(alter(unitsOf(source), seeded(seed)))).toBe(textOf(altered));
        }),
      );
    },
  );
});

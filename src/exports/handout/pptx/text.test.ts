import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextBlock } from "../handout.ts";
import { fittingSize } from "./text.ts";

const box = { x: 0, y: 0, w: 4, h: 5 };
const block = (letters: number): TextBlock => ({
  kind: "paragraph",
  level: 0,
  marker: "",
  runs: [{ text: "x".repeat(letters), isStrong: false, isEmphasis: false, footnotes: [] }],
});

test("short text keeps its size, long text gets smaller, and none below what can be read", () => {
  expect(fittingSize([block(40)], box, 16)).toBe(16);
  expect(fittingSize([block(900)], box, 16)).toBeLessThan(16);
  expect(fittingSize([block(90_000)], box, 16)).toBe(9);
});

test("more text is never larger", () => {
  const letters = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 0, max: 600 }), (all, more) => {
      const blocks = all.map(block);
      expect(fittingSize([...blocks, block(more)], box, 20)).toBeLessThanOrEqual(
        fittingSize(blocks, box, 20),
      );
    }),
  );
});

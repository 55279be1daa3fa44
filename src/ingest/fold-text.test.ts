import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, unfoldRange } from "./fold-text.ts";

const fold = (source: string) => foldText(source).text;

const text = fc.string({
  unit: fc.constantFrom("a", "B", "ﬁ", " ", "\n", "-", "\u00ad", "“", "e\u0301", "😀", "ß"),
});

describe("folding a text", () => {
  it.each([
    ["runs of white space", "one \t\r\n\u00a0 two", "one two"],
    ["quotation marks", "“so” ‘so’ «so»", "'so' 'so' 'so'"],
    ["dashes between words", "here — there – and", "here - there - and"],
    ["ligatures and wide letters", "ﬁve ｆull", "five full"],
    ["case", "ÉCOLE", "école"],
    ["marks that combine", "e\u0301cole", "école"],
    ["soft hyphens", "moun\u00adtain", "mountain"],
    ["words cut at a line end", "moun-\nains and moun- \r\n  tains", "mounains and mountains"],
    ["hyphens that may have been cut", "cease-fire, cease-\nfire", "ceasefire, ceasefire"],
    ["zero-width characters", "a\u200bb\ufeffc", "abc"],
  ])("evens out %s", (_, source, folded) => expect(fold(source)).toBe(folded));

  it("keeps a dash that does not join two halves of a word", () => {
    expect(fold("- one\n- two -\nthree")).toBe("- one - two - three");
  });

  it("leads from every folded character back to what it comes from", () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = foldText(source);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        for (let at = 0; at < folded.text.length; at += 1) {
          const { start, end } = unfoldRange(folded, at, at + 1);
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? -1);
          const back = fold(source.slice(start, end));
          expect(back === "" || back.includes(folded.text.charAt(at))).toBe(true);
        }
      }),
    );
  });

  it("is the same however words are set", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ü", "fi", "ج"), minLength: 1 });
    const space = fc.constantFrom(" ", "  ", "\n", "\u00a0", "\t\r\n ", " \u2009");
    const dash = fc.constantFrom("-", "\u2011", "–", "-\n", "\u00ad\n", "- \r\n  ", "");
    const quote = fc.constantFrom("'", "’", '"', "”", "»");
    const set = fc.tuple(word, dash, word, quote, space);
    fc.assert(
      fc.property(fc.array(set), (phrases) => {
        const plain = phrases.map(([one, , two]) => `${one}${two}' `).join("");
        const printed = phrases.map((parts) => parts.join("")).join("");
        expect(fold(printed.replaceAll("fi", "ﬁ").toUpperCase())).toBe(plain);
      }),
    );
  });
});

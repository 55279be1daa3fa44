import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuotes, type TextQuote } from "./anchor.ts";

const text = [
  "The river council met at dawn beside the northern mill.",
  "It said that the “old bridge” had been closed — for repairs — since spring, and that the miller’s cart may pass.",
  "Nobody from the valley came; the river council met again in the evening near the southern gate.",
].join("\n");

const quote = (prefix: string, exact: string, suffix: string): TextQuote => ({
  prefix,
  exact,
  suffix,
});
const found = (wanted: TextQuote, source: string) => {
  const anchor = anchorQuotes([wanted], source)[0] ?? null;
  return anchor && { how: anchor.how, text: source.slice(anchor.start, anchor.end) };
};

const bridge = quote("said that the ", "“old bridge” had been closed", " — for repairs");
const evening = quote("came; the ", "river council met", " again in the");

describe("anchoring a quote", () => {
  it("finds it word for word", () => {
    expect(found(bridge, text)).toEqual({ how: "exact", text: "“old bridge” had been closed" });
  });

  it("finds it in other typography, and gives the offsets of the text as it is", () => {
    const altered = text.replace(/[“”]/gu, '"').replace("been closed", "been\u00a0\n clo-\nsed");
    expect(found(bridge, altered)).toEqual({
      how: "exact",
      text: '"old bridge" had been\u00a0\n clo-\nsed',
    });
  });

  it("tells several places apart by what stands around them", () => {
    const [anchor] = anchorQuotes([evening], text);
    expect(anchor?.start).toBe(text.lastIndexOf("river council met"));
  });

  it("takes none of two places that are alike", () => {
    const twice = `${text}\n${text}`;
    expect(found(evening, twice)).toBeNull();
  });

  it("finds it misread", () => {
    const altered = text.replace("old bridge” had been", "o1d bricge” hod been");
    expect(found(bridge, altered)).toEqual({
      how: "approximate",
      text: "“o1d bricge” hod been closed",
    });
  });

  it("prefers a misread place in the right context to a like place elsewhere", () => {
    const altered = `${text.replace("old bridge” had been", "o1d bricge” hod been")}\nA new bridge; the “old bridge” has been closed by the mayor.`;
    expect(found(bridge, altered)?.text).toBe("“o1d bricge” hod been closed");
  });

  it("refuses the same words where what stands around them is another's", () => {
    const without = text.split("\n").slice(0, 2).join("\n");
    expect(without).toContain("river council met");
    expect(found(evening, without)).toBeNull();
  });

  it("refuses long words in a short context that disagrees on both sides", () => {
    const words = "the miller and her eleven white geese have crossed the frozen river";
    const wanted = quote("Now ", words, ", so");
    expect(found(wanted, `Now ${words}, so they say.`)?.how).toBe("exact");
    expect(found(wanted, `Had ${words}? No.`)).toBeNull();
  });

  it("refuses words that agree with a short context on one side alone", () => {
    const wanted = quote("the ", "river council met", " again in the evening");
    expect(found(wanted, "Then the river council met nobody but a tired ferryman.")).toBeNull();
  });

  it("refuses words and context that are both as wrong as they may be", () => {
    const blurred = "soid thof tne “o1d bricge” hod beeu c1osed — fcn nepoirs";
    expect(found(bridge, blurred)).toBeNull();
  });

  it("where the context is faint, wants the paragraph's end where the quote has it", () => {
    const wanted = quote("", "Children throw flat stones", " at");
    expect(found(wanted, "A mill\nChildren throw flat stones at it.")?.how).toBe("exact");
    expect(found(wanted, "So it is. Children throw flat stones at it.")?.how).toBe("exact");
    expect(found(wanted, "Here children throw flat stones at it.")).toBeNull();
    const last = quote("n ", "throw many flat stones", "");
    expect(found(last, "Children throw many flat stones\nA mill")?.how).toBe("exact");
    expect(found(last, "Children throw many flat stones at it.")).toBeNull();
  });

  it("refuses like words in another context", () => {
    expect(found(bridge, "They wrote: an “old bridge” has been closed. So it went.")).toBeNull();
  });

  it("without a context takes only the very words, and only where they stand once", () => {
    expect(found(quote("", "beside the northern mill", ""), text)?.how).toBe("exact");
    expect(found(quote("", "beside the nerthern mill", ""), text)).toBeNull();
    expect(found(quote("", "river council met", ""), text)).toBeNull();
  });

  it("has no place for a quote of nothing, or in a text of nothing", () => {
    expect(found(quote("", " \u200b", ""), text)).toBeNull();
    expect(found(bridge, "")).toBeNull();
  });

  it("finds every phrase of a text of random words, and none once its paragraph is gone", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 3, maxLength: 9 });
    const paragraph = fc.array(word, { minLength: 14, maxLength: 24 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), (paragraphs) => {
        const lines = paragraphs.map((words) => words.join(" "));
        const [first = [], ...others] = paragraphs;
        const wanted = quote(
          `${first.slice(0, 4).join(" ")} `,
          first.slice(4, 9).join(" "),
          ` ${first.slice(9, 13).join(" ")}`,
        );
        expect(found(wanted, lines.toReversed().join("\n"))?.text).toBe(wanted.exact);
        expect(found(wanted, others.map((words) => words.join(" ")).join("\n"))).toBeNull();
      }),
    );
  });
});

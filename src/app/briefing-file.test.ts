import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Annotation,
  type Briefing,
  EMPTY_HEAD,
  emptySlide,
  LAYOUTS,
  type Slide,
  TLP_LABELS,
  VIEWS_OF_LAYOUT,
} from "../domain/briefing.ts";
import { tidyMarkdown } from "../domain/markdown.ts";
import { readBriefing } from "../records/read-briefing.ts";
import { writeBriefing } from "../exports/write-briefing.ts";

/** Lines that Markdown and YAML could trip over, beside plain words. */
const line = fc.oneof(
  fc.lorem({ maxCount: 5 }),
  fc.constantFrom(
    "# heading",
    "## heading",
    "===",
    "---",
    "***",
    "```",
    "````js",
    "~~~",
    "```notes",
    "```attest",
    "<!-- open",
    "<div>",
    "<script>",
    "[View](?v=1)",
    "[Second view](?)",
    "[ref]: http://x",
    "- item",
    "  indented",
    "    code",
    "> quote",
    "1. one",
    "",
    "| a | b |",
    "&amp; \\",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const markdown = fc.array(line, { maxLength: 7 }).map((lines) => tidyMarkdown(lines.join("\n")));
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((x) => x + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((x) => x + 0),
);
const oneLine = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.replaceAll(/\s+/gu, " ").trim())
  .filter((text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\uFEFF]/u.test(text));
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), at: position, text: fc.lorem() }),
  fc.record({ kind: fc.constant("arrow" as const), from: position, to: position }),
  fc.record({
    kind: fc.constant("circle" as const),
    at: position,
    kilometres: fc.integer({ min: 1, max: 5000 }),
  }),
  fc.record({
    kind: fc.constant("freehand" as const),
    path: fc.array(position, { minLength: 2, maxLength: 4 }),
  }),
);
const query = fc
  .dictionary(fc.stringMatching(/^[a-z.]{1,6}$/u), fc.string({ maxLength: 8 }))
  .map((pairs) => new URLSearchParams(pairs).toString());
const slide = fc
  .record({
    title: oneLine,
    layout: fc.constantFrom(...LAYOUTS),
    views: fc.tuple(query, query),
    text: markdown,
    notes: markdown,
    shown: fc.option(
      fc.record({
        data: fc.stringMatching(/^[0-9a-f]{64}$/u),
        numbers: fc.dictionary(fc.stringMatching(/^[a-z][a-z -]{0,8}[a-z]$/u), fc.nat()),
      }),
    ),
    annotations: fc.array(annotation, { maxLength: 3 }),
  })
  .map((each) => ({ ...each, views: each.views.slice(0, VIEWS_OF_LAYOUT[each.layout]) }));
const briefing: fc.Arbitrary<Briefing> = fc
  .record({
    title: oneLine,
    author: oneLine,
    date: fc.option(fc.constantFrom("2026-11-23", "1999-01-01")),
    tlp: fc.option(fc.constantFrom(...TLP_LABELS)),
    banner: oneLine,
    language: fc.constantFrom("en" as const, "fa" as const, "ur" as const),
    slides: fc.array(slide, { maxLength: 4 }),
  })
  .map((each) => ({
    ...each,
    slides: each.slides.map((one, at): Slide => ({ ...one, id: `s-${at}` })),
  }));

test("what is written is read again: the same slides, once their texts can stand in a file", () => {
  fc.assert(
    fc.property(briefing, (original) => {
      const once = readBriefing(writeBriefing(original));
      expect([once.fault, once.rejected]).toEqual([null, []]);
      const withoutTexts = ({ slides, ...head }: Briefing) => ({
        ...head,
        slides: slides.map((slide) => ({ ...slide, text: null })),
      });
      expect(withoutTexts(once.briefing)).toEqual(withoutTexts(original));
      // What could not stand as it was has been changed once, and never changes again.
      expect(readBriefing(writeBriefing(once.briefing)).briefing).toEqual(once.briefing);
    }),
    { numRuns: 150 },
  );
}, 30_000);

test.each([
  ["plain words\n\n- a\n- **b**", "plain words\n\n- a\n- **b**"],
  ["# a heading\n\nwords", "## a heading\n\nwords"],
  ["a heading\n===\n\nwords", "## a heading\n\nwords"],
  ["```js\nnever closed", "```js\nnever closed\n```"],
  ["<!-- never closed", "\\<!-- never closed"],
  ["[View](?v=1)", "\\[View](?v=1)"],
  ["    code", "    code"],
])("the text %j stands in a file as %j", (text, stands) => {
  const written = writeBriefing({
    ...EMPTY_HEAD,
    slides: [{ ...emptySlide("a"), title: "T", text }],
  });
  expect(readBriefing(written).briefing.slides.map((each) => each.text)).toEqual([stands]);
});

test("no text and no file that is cut anywhere makes the reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(markdown, fc.string()), (text) => {
      readBriefing(text);
    }),
  );
  fc.assert(
    fc.property(briefing, fc.nat(), (each, cut) => {
      const written = writeBriefing(each);
      const { briefing: read, rejected } = readBriefing(written.slice(0, cut % written.length));
      expect(read.slides.length + rejected.length).toBeLessThanOrEqual(each.slides.length + 12);
    }),
  );
});

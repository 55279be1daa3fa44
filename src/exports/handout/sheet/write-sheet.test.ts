import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure, FigureBody } from "../../figure.ts";
import { fileName } from "../../file-name.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { contrast, readableOn } from "../../readable-on.ts";
import { escapeXml } from "../../svg-markup.ts";
import type { Footnote, Handout, HandoutPage, MapPicture } from "../handout.ts";
import { wrapWords } from "../wrap-words.ts";
import { writeSheet } from "./write-sheet.ts";

const bar = (label: string, count: number) => ({
  label,
  count,
  all: count,
  isMuted: false,
  segments: [{ size: count, step: 4 as const }],
});
const figure = (body: FigureBody): Figure => ({
  title: 'Claims by "group" & province',
  unit: "Counted: claims.",
  filter: "Filter: Document not 004",
  keys: [{ label: "000", step: 5 }],
  body,
  notes: ["Undated: 3"],
  caption: "Attest · 5 of 9 claims",
});
const bodies: readonly FigureBody[] = [
  { type: "bars", blocks: [{ head: "Kind", bars: [bar("<Reds>", 3), bar("Blues", 0)] }] },
  { type: "columns", bars: [bar("2021", 3), bar("2022", 1)] },
  {
    type: "cells",
    columns: ["Badakhshan"],
    rows: [{ label: "Reds", cells: [{ count: 2, step: 5, sign: "+" }] }],
  },
  {
    type: "ranges",
    blocks: [
      {
        head: "Camps",
        ranges: [
          {
            label: "001-p1-01",
            said: "at least 70",
            start: 70,
            end: 100,
            best: 80,
            isOpenBelow: false,
            isOpenAbove: true,
          },
        ],
      },
    ],
  },
];

const footnote = (number: number, document: string): Footnote => ({
  number,
  claim: `${document}-p3-01`,
  document,
  paragraph: 3,
  source: `Document ${document}, paragraph 3`,
  quote: `phrase of <${document}>`,
});
const picture: MapPicture = {
  png: new Uint8Array([137, 80, 78, 71]),
  drawing: '<path d="M0 0L9 9"/>',
  width: 300,
  height: 200,
  alt: "Map of claims",
  legend: {
    title: "Claims located in the unit",
    rows: [
      { label: "1–2", colour: "#b9d6cf", sample: "fill" },
      { label: "wider", colour: null, sample: "hatch" },
      { label: "none here", colour: null, sample: "dots" },
      { label: "place", colour: null, sample: "place" },
      { label: "border", colour: null, sample: "line" },
      { label: "way", colour: null, sample: "arc" },
    ],
  },
  marks: [
    { kind: "text", at: [10, 10], text: "here & there" },
    { kind: "arrow", from: [0, 0], to: [20, 20] },
    { kind: "circle", at: [50, 50], radius: 12 },
    {
      kind: "freehand",
      path: [
        [1, 1],
        [2, 2],
      ],
    },
  ],
  shown: "5 claims · Document 000",
};
const page = (parts: Partial<HandoutPage>): HandoutPage => ({
  id: "one",
  number: 1,
  layout: "map",
  title: "What <they> say",
  text: [],
  notes: [],
  maps: [],
  chart: null,
  claims: [],
  unlisted: 0,
  footnotes: [],
  notesFootnotes: [],
  counted: [],
  ...parts,
});
const handout: Handout = {
  title: "A briefing",
  author: "Somebody",
  date: "2026-01-30",
  exported: "2026-01-31",
  marking: "TLP:AMBER · House",
  language: "en",
  statement: "Boundaries: such.",
  attribution: "Reported, not established.",
  pages: [],
};
const sheet = (parts: Partial<HandoutPage>, as: "drawing" | "bitmap" = "drawing") =>
  writeSheet(handout, page(parts), as).text;
const words = (text: string) => text.replaceAll(/<[^>]+>/gu, "");

test("signs stand before numbers, and open ends and best values are drawn", () => {
  const [cells, ranges] = bodies.slice(2).map((body) => sheet({ chart: figure(body) }));
  expect(cells).toContain("+2");
  expect(ranges?.match(/<path/gu)).toHaveLength(1);
  // The axis, the best value, and the rule above the footnotes.
  expect(ranges?.match(/<line/gu)).toHaveLength(3);
});

describe("a chart's sheet", () => {
  test.each(bodies)("a figure of $type stands alone and says what it shows", (body) => {
    const text = sheet({ layout: "chart", chart: figure(body) });
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    for (const said of [
      "Counted: claims.",
      "Filter: Document not 004",
      "5 of 9 claims",
      "Undated",
      "TLP:AMBER · House",
      "Reported, not established.",
      "2026-01-31",
    ])
      expect(words(text)).toContain(said);
    expect(text).not.toMatch(/var\(|class=|style=|NaN|Infinity|undefined/u);
    const opened = text.match(/<[a-z]+[^>]*[^/]>|<[a-z]+>/gu)?.length;
    expect(text.match(/<\/[a-z]+>/gu)?.length).toBe(opened);
  });

  test("an empty chart is a figure too", () => {
    expect(sheet({ chart: figure({ type: "columns", bars: [] }) })).not.toContain("NaN");
  });

  test("each cell's number can be read on its colour", () => {
    expect(sheet({ chart: figure(bodies[2]!) })).toContain(`fill="${PRINT_PALETTE.surface}">+2<`);
  });
});

describe("a slide's sheet", () => {
  test("text, claims and pictures lead to footnotes with document, paragraph and quote", () => {
    const text = words(
      sheet({
        layout: "map-claims",
        maps: [picture],
        text: [
          {
            kind: "item",
            level: 0,
            marker: "•",
            runs: [
              { text: "Both say ", isStrong: false, isEmphasis: false, footnotes: [] },
              { text: "so", isStrong: true, isEmphasis: false, footnotes: [] },
              { text: "", isStrong: false, isEmphasis: false, footnotes: [1] },
              { text: ".", isStrong: false, isEmphasis: false, footnotes: [] },
            ],
          },
        ],
        claims: [{ id: "002-p3-01", summary: "It is said.", claimants: "", footnote: 2 }],
        unlisted: 4,
        footnotes: [footnote(1, "000"), footnote(2, "002")],
        counted: [footnote(1, "000"), footnote(2, "002")],
      }),
    );
    for (const said of [
      "What &lt;they&gt; say",
      "Both say so1",
      "It is said.2",
      "in its own voice",
      "and 4 more claims",
      "1 Document 000, paragraph 3: “phrase of &lt;000&gt;”",
      "2 claims: 000 ¶3 · 002 ¶3",
      "5 claims · Document 000",
      "Claims located in the unit",
      "Boundaries: such.",
    ])
      expect(text).toContain(said);
  });

  test("the map is a drawing or a bitmap, with its annotations above", () => {
    const drawn = sheet({ maps: [picture] });
    expect(drawn).toContain('<path d="M0 0L9 9"/>');
    expect(drawn).not.toContain("data:image/png");
    expect(drawn).toContain("here &amp; there");
    expect(drawn).toContain('r="12"');
    const bitmap = sheet({ maps: [picture] }, "bitmap");
    expect(bitmap).toContain('href="data:image/png;base64,iVBORw=="');
    expect(bitmap).toContain("here &amp; there");
  });

  test("without a marking there is none", () => {
    const text = writeSheet({ ...handout, marking: "" }, page({}), "drawing").text;
    expect(text).not.toContain("TLP");
  });
});

test("what XML cannot hold is left out, the rest is escaped", () => {
  expect(escapeXml('a<b>&"c"\u0000\ud800')).toBe("a&lt;b&gt;&amp;&quot;c&quot;");
});

test("words are wrapped, none is lost, and no line is too long", () => {
  const run = fc.record({
    text: fc.string({ maxLength: 60 }),
    isStrong: fc.boolean(),
    isEmphasis: fc.boolean(),
    footnotes: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 3, max: 40 }), (runs, width) => {
      const lines = wrapWords(runs, width, (text) => text.length);
      const letters = runs
        .map(({ text }) => text)
        .join("")
        .replaceAll(/\s/gu, "");
      expect(
        lines
          .flat()
          .map(({ text }) => text)
          .join(""),
      ).toBe(letters);
      for (const line of lines) {
        const said = line.map(({ text, isApart }, at) => (isApart && at > 0 ? " " : "") + text);
        expect(said.join("").length).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("a file's name says what is in it and when", () => {
  expect(fileName("Claims by group × province", "2026-01-31", "csv")).toBe(
    "attest-claims-by-group-province-2026-01-31.csv",
  );
});

test("a number is written in the tone that can be read on its colour", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(readableOn("#17616a", PRINT_PALETTE)).toBe(PRINT_PALETTE.surface);
  expect(readableOn("#4a9290", PRINT_PALETTE)).toBe(PRINT_PALETTE.ink);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FIGURE_BODIES,
  makeFigure,
  makeFootnote,
  makeHandout,
  makePage,
  MAP_PICTURE,
} from "../../../testing/handout.ts";
import { fileName } from "../../file-name.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { contrast, readableOn } from "../../readable-on.ts";
import { escapeXml } from "../../svg-markup.ts";
import type { HandoutPage } from "../handout.ts";
import { wrapWords } from "../wrap-words.ts";
import { legendDrawing } from "./map-parts.ts";
import { writeSheet } from "./write-sheet.ts";

const handout = makeHandout();
const sheet = (parts: Partial<HandoutPage>, as: "drawing" | "bitmap" = "drawing") =>
  writeSheet(handout, makePage(parts), as).text;
const words = (text: string) => text.replaceAll(/<[^>]+>/gu, "");

test("signs stand before numbers, and open ends and best values are drawn", () => {
  const [cells, ranges] = FIGURE_BODIES.slice(2).map((body) => sheet({ chart: makeFigure(body) }));
  expect(cells).toContain("+2");
  expect(ranges?.match(/<path/gu)).toHaveLength(1);
  // The axis, the best value, and the rule above the footnotes.
  expect(ranges?.match(/<line/gu)).toHaveLength(3);
});

describe("a chart's sheet", () => {
  test.each(FIGURE_BODIES)("a figure of $type stands alone and says what it shows", (body) => {
    const text = sheet({ layout: "chart", chart: makeFigure(body) });
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
    expect(sheet({ chart: makeFigure({ type: "columns", bars: [] }) })).not.toContain("NaN");
  });

  test("each cell's number can be read on its colour", () => {
    expect(sheet({ chart: makeFigure(FIGURE_BODIES[2]!) })).toContain(
      `fill="${PRINT_PALETTE.surface}">+2<`,
    );
  });
});

describe("a slide's sheet", () => {
  test("text, claims and pictures lead to footnotes with document, paragraph and quote", () => {
    const text = words(
      sheet({
        layout: "map-claims",
        maps: [MAP_PICTURE],
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
        footnotes: [makeFootnote(1, "000"), makeFootnote(2, "002")],
        counted: [makeFootnote(1, "000"), makeFootnote(2, "002")],
        countedRows: [{ dataSet: "Strikes", rows: 1200 }],
      }),
    );
    for (const said of [
      "What &lt;they&gt; say",
      "Both say so1",
      "It is said.2",
      "in its own voice",
      "and 4 more claims",
      "1 Document 000, paragraph 3: “phrase 1 of &lt;000&gt;”",
      "2 claims of documents in view: 000 ¶3 · 002 ¶3",
      "1,200 events of the data set Strikes in view",
      "5 claims · Document 000",
      "Claims located in the unit",
      "Boundaries: such.",
    ])
      expect(text).toContain(said);
  });

  test("the map is a drawing or a bitmap, with its annotations above", () => {
    const drawn = sheet({ maps: [MAP_PICTURE] });
    expect(drawn).toContain('<path d="M0 0L9 9"/>');
    expect(drawn).not.toContain("data:image/png");
    expect(drawn).toContain("here &amp; there");
    expect(drawn).toContain('r="12"');
    const bitmap = sheet({ maps: [MAP_PICTURE] }, "bitmap");
    expect(bitmap).toContain('href="data:image/png;base64,iVBORw0KGgo');
    expect(bitmap).toContain("here &amp; there");
  });

  test("without a marking there is none", () => {
    const text = writeSheet({ ...handout, marking: "" }, makePage({}), "drawing").text;
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

test("an entry of a legend that is longer than its line goes on in the next", () => {
  const label = `Events in one mark, by its size: 1 · 2+; ${"many events known less exactly; ".repeat(8)}no mark`;
  const legend = {
    title: "Events",
    rows: [
      { sample: "line" as const, label },
      { sample: "line" as const, label: "border" },
    ],
  };
  const drawing = legendDrawing(legend, 400);
  const lines = [...drawing.markup.matchAll(/font-size="11"[^>]*>([^<]+)</gu)].map(
    ([, text = ""]) => text,
  );
  expect(lines.join(" ")).toBe(`${label} border`);
  for (const line of lines) expect(line.length * 6.2).toBeLessThanOrEqual(400);
  expect(drawing.height).toBeGreaterThan(lines.length * 18);
});

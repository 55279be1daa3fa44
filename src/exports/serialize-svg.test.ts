import { describe, expect, test } from "vitest";
import type { Figure, FigureBody, Palette } from "./figure.ts";
import { fileName } from "./file-name.ts";
import { contrast, readableOn } from "./readable-on.ts";
import { serializeSvg } from "./serialize-svg.ts";
import { escapeXml, wrapText } from "./svg-markup.ts";

const palette: Palette = {
  surface: "#fffefb",
  ink: "#1b2026",
  muted: "#5a636d",
  line: "#dedbd2",
  scale: { 1: "#dfeae6", 2: "#b9d6cf", 3: "#86b9b1", 4: "#4a9290", 5: "#17616a" },
};
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

test("signs stand before numbers, and open ends and best values are drawn", () => {
  const [cells, ranges] = bodies.slice(2).map((body) => serializeSvg(figure(body), palette).text);
  expect(cells).toContain("+2");
  expect(ranges?.match(/<path/gu)).toHaveLength(1);
  expect(ranges?.match(/<line/gu)).toHaveLength(2);
});

describe("serializeSvg", () => {
  test.each(bodies)("a figure of $type stands alone and says what it shows", (body) => {
    const { text, width, height } = serializeSvg(figure(body), palette);
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain(`viewBox="0 0 ${width} ${height}"`);
    for (const words of [
      "Counted: claims.",
      "Filter: Document not 004",
      "5 of 9 claims",
      "Undated",
    ])
      expect(text).toContain(words);
    expect(text).toContain("Claims by &quot;group&quot; &amp; province");
    expect(text).not.toMatch(/var\(|class=|style=|NaN|Infinity|undefined/u);
    const opened = text.match(/<[a-z]+[^>]*[^/]>|<[a-z]+>/gu)?.length;
    expect(text.match(/<\/[a-z]+>/gu)?.length).toBe(opened);
  });

  test("an empty chart is a figure too", () => {
    expect(serializeSvg(figure({ type: "columns", bars: [] }), palette).text).not.toContain("NaN");
  });

  test("each cell's number can be read on its colour", () => {
    const { text } = serializeSvg(figure(bodies[2]!), palette);
    expect(text).toContain(`fill="${palette.surface}">+2<`);
  });
});

test("what XML cannot hold is left out, the rest is escaped", () => {
  expect(escapeXml('a<b>&"c"\u0000\ud800')).toBe("a&lt;b&gt;&amp;&quot;c&quot;");
});

test("words are wrapped, none is lost", () => {
  const text = "one two three four five six seven";
  const lines = wrapText(text, 80, 12);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(text);
});

test("a file's name says what is in it and when", () => {
  expect(fileName("Claims by group × province", "2026-01-31", "csv")).toBe(
    "attest-claims-by-group-province-2026-01-31.csv",
  );
});

test("a number is written in the tone that can be read on its colour", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(readableOn("#17616a", palette)).toBe(palette.surface);
  expect(readableOn("#4a9290", palette)).toBe(palette.ink);
});

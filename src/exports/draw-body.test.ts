import { expect, test } from "vitest";
import { drawBody } from "./draw-body.ts";
import type { FigureBody } from "./figure.ts";
import { PRINT_PALETTE } from "./print-palette.ts";

const bar = (count: number) => ({
  label: "2019",
  count,
  all: count,
  segments: [],
  isMuted: false,
});
const drawn = (body: FigureBody, width: number) =>
  drawBody(
    { title: "", unit: "", filter: "", keys: [], body, notes: [], caption: "" },
    width,
    PRINT_PALETTE,
  ).markup;
/** The counts above columns of so many pixels each. */
const countsAbove = (counts: readonly number[], pitch: number) =>
  [
    ...drawn({ type: "columns", bars: counts.map(bar) }, counts.length * pitch).matchAll(
      />([\d,]+)<\/text>/gu,
    ),
  ]
    .map(([, text]) => text)
    .filter((text) => text !== "2019");

test("large counts are written as everywhere else", () => {
  expect(drawn({ type: "bars", blocks: [{ head: "", bars: [bar(1033)] }] }, 400)).toContain(
    ">1,033<",
  );
  const cells = [{ count: 4193, step: 5 as const }];
  expect(drawn({ type: "cells", columns: ["A"], rows: [{ label: "B", cells }] }, 400)).toContain(
    ">4,193<",
  );
});

test("counts above columns never run into one another: all where there is room, else the largest", () => {
  expect(countsAbove([1033, 968, 3], 40)).toEqual(["1,033", "968", "3"]);
  expect(countsAbove([1033, 968, 3], 20)).toEqual(["1,033"]);
  expect(countsAbove([3, 0, 1], 14)).toEqual(["3", "1"]);
});

test("the name of a row that is too long for a line stands whole in two", () => {
  const label = "Do militants cross from Afghanistan to attack other states?";
  const cells = [{ count: 1, step: 1 as const }];
  const markup = drawn({ type: "cells", columns: ["A"], rows: [{ label, cells }] }, 320);
  const texts = [...markup.matchAll(/>([^<>]+)<\/text>/gu)].map(([, text]) => text);
  expect(texts.filter((text) => text !== "A" && text !== "1").join(" ")).toBe(label);
});

test("where nothing is known stands another sign than where nothing was found", () => {
  const cells = [
    { count: 0, step: null },
    { count: 0, step: null, isUnknown: true },
  ];
  const markup = drawn({ type: "cells", columns: ["A", "B"], rows: [{ label: "C", cells }] }, 400);
  expect(markup).toContain(">·<");
  expect(markup).toContain(">–<");
});

import { type Drawing, ROW, SIZE } from "./drawing.ts";
import type { FigureBody, FigureRange, Palette } from "./figure.ts";
import { element, textLine } from "./svg-markup.ts";

const LABEL = 130;
const SAID = 190;
const THICK = 8;
const ARROW = 8;
const POINT = 4;

function drawRange(range: FigureRange, y: number, width: number, palette: Palette): string {
  const axis = width - LABEL - SAID;
  const middle = y + ROW / 2;
  const x = (percent: number) => LABEL + (percent * axis) / 100;
  const [from, to] = [x(range.start), x(range.end)];
  const fill = palette.scale[4];
  const text = { y: middle + SIZE / 3, "font-size": SIZE, fill: palette.ink };
  const arrow = (tip: number, back: number) =>
    element("path", {
      d: `M ${tip} ${middle} L ${back} ${middle - THICK} L ${back} ${middle + THICK} Z`,
      fill,
    });
  const isPoint = range.start === range.end && !range.isOpenAbove && !range.isOpenBelow;
  return [
    textLine(range.label, { ...text, x: 0 }, LABEL - 12),
    element("line", {
      x1: LABEL,
      x2: LABEL + axis,
      y1: middle,
      y2: middle,
      stroke: palette.line,
    }),
    isPoint
      ? element("circle", { cx: from, cy: middle, r: POINT, fill })
      : element("rect", {
          x: from,
          y: middle - THICK / 2,
          width: Math.max(1, to - from),
          height: THICK,
          fill,
        }),
    range.isOpenAbove ? arrow(to + ARROW, to) : "",
    range.isOpenBelow ? arrow(from - ARROW, from) : "",
    range.best === null
      ? ""
      : element("line", {
          x1: x(range.best),
          x2: x(range.best),
          y1: middle - THICK,
          y2: middle + THICK,
          stroke: palette.ink,
          "stroke-width": 2,
        }),
    textLine(range.said, { ...text, x: LABEL + axis + 16 }, SAID - 16),
  ].join("");
}

/** Ranges under the head of what they measure; open ends are arrows, the best value is a stroke. */
export function drawRanges(
  { blocks }: FigureBody & { type: "ranges" },
  width: number,
  palette: Palette,
): Drawing {
  const parts: string[] = [];
  let y = 0;
  for (const { head, ranges } of blocks) {
    parts.push(
      textLine(head, { x: 0, y: y + 18, "font-size": SIZE, fill: palette.ink, "font-weight": 600 }),
    );
    y += ROW;
    for (const range of ranges) {
      parts.push(drawRange(range, y, width, palette));
      y += ROW;
    }
  }
  return { markup: parts.join(""), height: y };
}

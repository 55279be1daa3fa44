import { type Drawing, ROW, SIZE } from "./drawing.ts";
import type { Figure, FigureBar, FigureBody, Palette } from "./figure.ts";
import { formatNumber } from "../i18n/index.ts";
import { readableOn } from "./readable-on.ts";
import { drawRanges } from "./draw-ranges.ts";
import { element, textLine } from "./svg-markup.ts";

const BAR = 14;
/** The most that a label takes, and its part of a narrow figure. */
const LABEL = 280;
const LABEL_SHARE = 0.42;
const COUNT = 56;
const MUTED = 0.4;

const largest = (bars: readonly FigureBar[]) =>
  Math.max(1, ...bars.map(({ all, count }) => Math.max(all, count)));

function drawBars(body: FigureBody & { type: "bars" }, width: number, palette: Palette): Drawing {
  const full = largest(body.blocks.flatMap(({ bars }) => bars));
  const labelWidth = Math.min(LABEL, width * LABEL_SHARE);
  const scale = (width - labelWidth - COUNT) / full;
  const parts: string[] = [];
  let y = 0;
  for (const { head, bars } of body.blocks) {
    if (head !== "") {
      parts.push(textLine(head, { x: 0, y: y + 18, "font-size": 12, fill: palette.muted }));
      y += ROW;
    }
    for (const bar of bars) {
      parts.push(drawBar(bar, y, labelWidth, scale, palette));
      y += ROW;
    }
  }
  return { markup: parts.join(""), height: y };
}

function drawBar(
  bar: FigureBar,
  y: number,
  labelWidth: number,
  scale: number,
  palette: Palette,
): string {
  const top = y + (ROW - BAR) / 2;
  const baseline = y + ROW / 2 + SIZE / 3;
  const rect = (x: number, size: number, fill: string) =>
    element("rect", { x, y: top, width: size * scale, height: BAR, fill });
  let x = labelWidth;
  const segments = bar.segments.map(({ size, step }) => {
    const markup = rect(x, size, palette.scale[step]);
    x += size * scale;
    return markup;
  });
  const label = textLine(
    bar.label,
    { x: 0, y: baseline, "font-size": SIZE, fill: palette.ink },
    labelWidth - 12,
  );
  const count = textLine(formatNumber(bar.count), {
    x: labelWidth + Math.max(bar.count, bar.all) * scale + 8,
    y: baseline,
    "font-size": SIZE,
    fill: palette.ink,
  });
  const drawn = rect(labelWidth, bar.all, palette.scale[1]) + segments.join("");
  return label + count + element("g", { opacity: bar.isMuted ? MUTED : 1 }, drawn);
}

const COLUMNS_HEIGHT = 260;
/** Sizes of the counts above columns, and how wide a digit is for each pixel of them. */
const COUNT_SIZES = [11, 9];
const DIGIT = 0.62;

function drawColumns(
  { bars }: FigureBody & { type: "columns" },
  width: number,
  palette: Palette,
): Drawing {
  const pitch = width / Math.max(1, bars.length);
  const top = 20;
  const base = top + COLUMNS_HEIGHT;
  const scale = COLUMNS_HEIGHT / largest(bars);
  const every = Math.max(1, Math.ceil(44 / pitch));
  const most = Math.max(0, ...bars.map(({ count }) => count));
  const widest = formatNumber(most).length * DIGIT;
  const countSize = COUNT_SIZES.find((size) => size * widest <= pitch);
  // Where there is no room for all counts, the largest says what the height means.
  const isCounted = (count: number) => count > 0 && (countSize !== undefined || count === most);
  const markup = bars.map((bar, at) => {
    const middle = (at + 0.5) * pitch;
    const thickness = Math.max(1, pitch - 2);
    let y = base;
    const rect = (size: number, bottom: number, fill: string) =>
      element("rect", {
        x: middle - thickness / 2,
        y: bottom - size * scale,
        width: thickness,
        height: size * scale,
        fill,
      });
    const segments = bar.segments.map(({ size, step }) => {
      const one = rect(size, y, palette.scale[step]);
      y -= size * scale;
      return one;
    });
    const drawn = rect(bar.all, base, palette.scale[1]) + segments.join("");
    const centred = { x: middle, "text-anchor": "middle", "font-size": 11 } as const;
    const label =
      at % every === 0
        ? textLine(bar.label, { ...centred, y: base + 16, fill: palette.muted })
        : "";
    const count = isCounted(bar.count)
      ? textLine(formatNumber(bar.count), {
          ...centred,
          "font-size": countSize ?? 11,
          y: y - 4,
          fill: palette.ink,
        })
      : "";
    return element("g", { opacity: bar.isMuted ? MUTED : 1 }, drawn) + label + count;
  });
  const line = element("line", { x1: 0, x2: width, y1: base, y2: base, stroke: palette.line });
  return { markup: markup.join("") + line, height: base + 24 };
}

const CELL = 44;
const HEAD = 120;
/** The least and the most that the name of a row takes. */
const CELL_LABEL = 200;
const CELL_LABEL_MOST = 460;
/** Room for the last column's head, which leans out of the table. */
const CELL_END = 60;

function drawCells(body: FigureBody & { type: "cells" }, width: number, palette: Palette): Drawing {
  const free = width - body.columns.length * CELL - CELL_END;
  const labelWidth = Math.max(CELL_LABEL, Math.min(CELL_LABEL_MOST, free));
  const heads = body.columns.map((label, at) => {
    const x = labelWidth + (at + 0.5) * CELL + 4;
    const turned = { x, y: HEAD - 8, transform: `rotate(-60 ${x} ${HEAD - 8})` };
    return textLine(label, { ...turned, "font-size": 12, fill: palette.ink }, 120);
  });
  const rows = body.rows.map(({ label, cells }, row) => {
    const y = HEAD + row * ROW;
    const name = textLine(
      label,
      { x: 0, y: y + 17, "font-size": SIZE, fill: palette.ink },
      labelWidth - 12,
    );
    const drawn = cells.map(({ count, step, sign = "" }, column) => {
      const x = labelWidth + column * CELL;
      if (count === 0 || step === null) {
        return textLine("·", {
          x: x + CELL / 2,
          y: y + 17,
          "text-anchor": "middle",
          "font-size": 12,
          fill: palette.muted,
        });
      }
      const size = { x: x + 1, y: y + 1, width: CELL - 2, height: ROW - 2, rx: 2 };
      const number = textLine(`${sign}${formatNumber(count)}`, {
        x: x + CELL / 2,
        y: y + 17,
        "text-anchor": "middle",
        "font-size": 12,
        fill: readableOn(palette.scale[step], palette),
      });
      return element("rect", { ...size, fill: palette.scale[step] }) + number;
    });
    return name + drawn.join("");
  });
  return { markup: heads.join("") + rows.join(""), height: HEAD + body.rows.length * ROW };
}

/** The least width in which a figure's body can be read, in pixels. */
export function leastWidth({ body }: Figure): number {
  switch (body.type) {
    case "bars":
      return 240;
    case "ranges":
      return 480;
    case "columns":
      return body.bars.length * 6;
    case "cells":
      return CELL_LABEL + body.columns.length * CELL + CELL_END;
  }
}

export function drawBody({ body }: Figure, width: number, palette: Palette): Drawing {
  switch (body.type) {
    case "bars":
      return drawBars(body, width, palette);
    case "ranges":
      return drawRanges(body, width, palette);
    case "columns":
      return drawColumns(body, width, palette);
    case "cells":
      return drawCells(body, width, palette);
  }
}

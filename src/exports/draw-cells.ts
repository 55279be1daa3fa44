import { formatNumber } from "../i18n/index.ts";
import { type Drawing, ROW, SIZE } from "./drawing.ts";
import type { FigureBody, Palette } from "./figure.ts";
import { readableOn } from "./readable-on.ts";
import { element, fitting, textLine } from "./svg-markup.ts";

const CELL = 44;
const HEAD = 120;
/** The least and the most that the name of a row takes. */
const CELL_LABEL = 220;
const CELL_LABEL_MOST = 460;
/** Room for the last column's head, which leans out of the table. */
const CELL_END = 60;

/** The least width in which so many columns can be read, in pixels. */
export const leastCellsWidth = (columns: number): number => CELL_LABEL + columns * CELL + CELL_END;

/** Size of a name that takes two lines of a row, in pixels. */
const SMALL = 11;

/** The name of a row, in two smaller lines where one is too short for it. */
function rowName(label: string, y: number, width: number, fill: string): string {
  const line = (text: string, down: number, size: number) =>
    textLine(text, { x: 0, y: y + down, "font-size": size, fill }, width);
  if ([...label].length <= fitting(width, SIZE)) return line(label, 17, SIZE);
  const space = label.lastIndexOf(" ", fitting(width, SMALL));
  if (space <= 0) return line(label, 17, SIZE);
  return line(label.slice(0, space), 11, SMALL) + line(label.slice(space + 1), 22, SMALL);
}

/** A table of coloured cells with leaning heads. */
export function drawCells(
  body: FigureBody & { type: "cells" },
  width: number,
  palette: Palette,
): Drawing {
  const free = width - body.columns.length * CELL - CELL_END;
  const labelWidth = Math.max(CELL_LABEL, Math.min(CELL_LABEL_MOST, free));
  const heads = body.columns.map((label, at) => {
    const x = labelWidth + (at + 0.5) * CELL + 4;
    const turned = { x, y: HEAD - 8, transform: `rotate(-60 ${x} ${HEAD - 8})` };
    return textLine(label, { ...turned, "font-size": 12, fill: palette.ink }, 120);
  });
  const rows = body.rows.map(({ label, cells }, row) => {
    const y = HEAD + row * ROW;
    const name = rowName(label, y, labelWidth - 12, palette.ink);
    const drawn = cells.map(({ count, step, sign = "", isUnknown = false }, column) => {
      const x = labelWidth + column * CELL;
      if (count === 0 || step === null) {
        return textLine(isUnknown ? "–" : "·", {
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

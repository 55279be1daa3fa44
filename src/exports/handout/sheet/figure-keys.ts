import type { Drawing } from "../../drawing.ts";
import type { FigureKey } from "../../figure.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { element, textLine } from "../../svg-markup.ts";
import { inLines } from "./in-lines.ts";

const LINE = 20;

/** What the colours of a figure stand for. */
export function figureKeys(keys: readonly FigureKey[], width: number): Drawing {
  if (keys.length === 0) return { markup: "", height: 0 };
  const entries = keys.map(({ label, step }) => ({
    width: 18 + label.length * 7 + 20,
    markup:
      element("rect", { y: 4, width: 12, height: 12, fill: PRINT_PALETTE.scale[step] }) +
      textLine(label, { x: 18, y: 14, "font-size": 12, fill: PRINT_PALETTE.ink }),
  }));
  return inLines(entries, width, LINE);
}

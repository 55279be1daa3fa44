import type { Drawing } from "../../drawing.ts";
import type { FigureKey } from "../../figure.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { element, textLine } from "../../svg-markup.ts";

const LINE = 20;

/** What the colours of a figure stand for, as many in a line as there is room for. */
export function figureKeys(keys: readonly FigureKey[], width: number): Drawing {
  if (keys.length === 0) return { markup: "", height: 0 };
  let x = 0;
  let y = 0;
  const markup = keys.map(({ label, step }) => {
    const needed = 18 + label.length * 7 + 20;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    const drawn =
      element("rect", { x, y: y + 4, width: 12, height: 12, fill: PRINT_PALETTE.scale[step] }) +
      textLine(label, { x: x + 18, y: y + 14, "font-size": 12, fill: PRINT_PALETTE.ink });
    x += needed;
    return drawn;
  });
  return { markup: markup.join(""), height: y + LINE };
}

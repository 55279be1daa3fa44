import type { Drawing } from "../../drawing.ts";
import { element } from "../../svg-markup.ts";

interface Entry {
  readonly markup: string;
  /** With the gap after it, in pixels. */
  readonly width: number;
}

/** Entries beside one another, as many in a line as there is room for. */
export function inLines(entries: readonly Entry[], width: number, lineHeight: number): Drawing {
  let x = 0;
  let y = 0;
  const placed = entries.map((entry) => {
    if (x > 0 && x + entry.width > width) {
      x = 0;
      y += lineHeight;
    }
    const markup = element("g", { transform: `translate(${x} ${y})` }, entry.markup);
    x += entry.width;
    return markup;
  });
  return { markup: placed.join(""), height: y + lineHeight };
}

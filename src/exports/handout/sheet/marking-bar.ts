import type { Drawing } from "../../drawing.ts";
import { element, escapeXml } from "../../svg-markup.ts";
import { TLP_COLOURS } from "../tlp-colours.ts";

const HEIGHT = 20;
const LETTER = 7.4;

/** The marking in the middle of a line; nothing where there is none. */
export function markingBar(marking: string, width: number): Drawing {
  if (marking === "") return { markup: "", height: 0 };
  const fill = TLP_COLOURS.find(([start]) => marking.startsWith(start))?.[1] ?? "#ffffff";
  const length = marking.length * LETTER + 20;
  const ground = element("rect", { x: (width - length) / 2, width: length, height: HEIGHT });
  const text = {
    x: width / 2,
    y: 14,
    "text-anchor": "middle",
    "font-size": 12,
    "font-weight": 700,
  };
  return {
    markup: ground + element("text", { ...text, fill }, escapeXml(marking)),
    height: HEIGHT,
  };
}

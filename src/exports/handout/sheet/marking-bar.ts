import type { Drawing } from "../../drawing.ts";
import { element, escapeXml } from "../../svg-markup.ts";
import { markingColour } from "../marking-colour.ts";

const HEIGHT = 20;
/** Of the letters, where there is room for all of them. */
const SIZE = 12;
const LETTER = 7.4;

/** The marking in the middle of a line; nothing where there is none. */
export function markingBar(marking: string, width: number): Drawing {
  if (marking === "") return { markup: "", height: 0 };
  const fill = markingColour(marking);
  const size = Math.min(SIZE, ((width - 20) / (marking.length * LETTER)) * SIZE);
  const length = (marking.length * LETTER * size) / SIZE + 20;
  const ground = element("rect", { x: (width - length) / 2, width: length, height: HEIGHT });
  const text = {
    x: width / 2,
    y: 14,
    "text-anchor": "middle",
    "font-size": size,
    "font-weight": 700,
  };
  return {
    markup: ground + element("text", { ...text, fill }, escapeXml(marking)),
    height: HEIGHT,
  };
}

import { element, escapeXml } from "../../svg-markup.ts";
import type { Measure, Word } from "../wrap-words.ts";

/** Width of a letter for each pixel of the font's size, on average: there is no font to measure. */
const LETTER = 0.54;
const MARK_SIZE = 0.68;

export const estimate =
  (size: number): Measure =>
  (text, { footnotes }) =>
    text.length * LETTER * size * (footnotes.length > 0 ? MARK_SIZE : 1);

/** A word as content of a `text` element of that size; `at` is its place in the line. */
export function span(word: Word, at: number, size: number): string {
  const { text, isStrong, isEmphasis, footnotes, isApart } = word;
  const content = escapeXml(`${isApart && at > 0 ? " " : ""}${text}`);
  if (footnotes.length > 0)
    return (
      element("tspan", { dy: -size * 0.32, "font-size": size * MARK_SIZE }, content) +
      element("tspan", { dy: size * 0.32 }, "\u200A")
    );
  const style = {
    ...(isStrong && { "font-weight": 700 }),
    ...(isEmphasis && { "font-style": "italic" }),
  };
  return element("tspan", style, content);
}

import type PptxGenJS from "pptxgenjs";
import type { Run, TextBlock } from "../handout.ts";
import { joinedMarks } from "../joined-marks.ts";
import { ACCENT, type Box, FONT, INK, MUTED } from "./frame.ts";
import { xmlText } from "../../xml-text.ts";

type TextProps = PptxGenJS.TextProps;

function runProps({ text, isStrong, isEmphasis, footnotes }: Run): TextProps {
  if (footnotes.length > 0)
    return { text: footnotes.join(","), options: { superscript: true, color: ACCENT } };
  return { text: xmlText(text), options: { bold: isStrong, italic: isEmphasis } };
}

/** Paragraphs and items as native text. */
export function textProps(blocks: readonly TextBlock[], size: number): TextProps[] {
  return blocks.flatMap(({ kind, level, marker, runs }) => {
    const props = joinedMarks(runs).map(runProps);
    const last = props.length - 1;
    const isItem = kind === "item" && marker !== "";
    const start = Number.parseInt(marker, 10);
    const bullet = Number.isNaN(start) ? true : ({ type: "number", numberStartAt: start } as const);
    return props.map(({ text, options }, at) => ({
      text: text ?? "",
      options: {
        ...options,
        fontFace: FONT,
        fontSize: kind === "heading" ? size + 2 : size,
        color: options?.color ?? INK,
        ...(kind === "heading" && { bold: true }),
        ...(isItem && at === 0 && { bullet }),
        ...(level > 0 && { indentLevel: level }),
        paraSpaceAfter: AFTER,
        ...(at === last && { breakLine: true }),
      },
    }));
  });
}

/** Points that text may have, the largest first. */
const LEAST = 9;
const SIZES = [20, 16, 14, 12, 11, 10, LEAST] as const;
const POINTS_PER_INCH = 72;
/** Of a letter, as a share of the size, on average. */
const LETTER = 0.52;
const LINE_HEIGHT = 1.2;
const AFTER = 6;

/** Height in points of so many letters in lines of `width` inches. */
const heightOf = (letters: number, width: number, size: number): number =>
  Math.max(1, Math.ceil((letters * size * LETTER) / (width * POINTS_PER_INCH))) *
  size *
  LINE_HEIGHT;

/**
 * The largest size up to `most`, in points, at which the blocks fit into the box by their number of
 * letters: shrinking by itself happens in PowerPoint only once somebody edits the text.
 */
export function fittingSize(blocks: readonly TextBlock[], { w, h }: Box, most: number): number {
  const heightAt = (size: number) =>
    blocks.reduce((height, { runs, level }) => {
      const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
      return height + heightOf(letters, w - 0.25 * (level + 1), size) + AFTER;
    }, 0);
  return SIZES.find((size) => size <= most && heightAt(size) <= h * POINTS_PER_INCH) ?? LEAST;
}

/** The same for lines of small print, which stand close to one another. */
export function linesSize(lines: readonly string[], { w, h }: Box, most: number): number {
  const heightAt = (size: number) =>
    lines.reduce((height, { length }) => height + heightOf(length, w, size), 0);
  return SIZES.find((size) => size <= most && heightAt(size) <= h * POINTS_PER_INCH) ?? LEAST;
}

/** A line of small print. */
export const smallLine = (text: string, size = 9): TextProps => ({
  text: xmlText(text),
  options: { fontFace: FONT, fontSize: size, color: MUTED, breakLine: true },
});

/** Text without style, for notes. */
export const asPlain = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ marker, runs }) => {
      const words = runs
        .map(({ text, footnotes }) => (footnotes.length > 0 ? `[${footnotes.join(",")}]` : text))
        .join("");
      return xmlText(marker === "" ? words : `${marker} ${words}`);
    })
    .join("\n");

import type PptxGenJS from "pptxgenjs";
import type { Run, TextBlock } from "../handout.ts";
import { joinedMarks } from "../joined-marks.ts";
import { ACCENT, clean, FONT, INK, MUTED } from "./frame.ts";

type TextProps = PptxGenJS.TextProps;

function runProps({ text, isStrong, isEmphasis, footnotes }: Run): TextProps {
  if (footnotes.length > 0)
    return { text: footnotes.join(","), options: { superscript: true, color: ACCENT } };
  return { text: clean(text), options: { bold: isStrong, italic: isEmphasis } };
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
        paraSpaceAfter: 6,
        ...(at === last && { breakLine: true }),
      },
    }));
  });
}

/** A line of small print. */
export const smallLine = (text: string, size = 9): TextProps => ({
  text: clean(text),
  options: { fontFace: FONT, fontSize: size, color: MUTED, breakLine: true },
});

/** Text without style, for notes. */
export const asPlain = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ marker, runs }) => {
      const words = runs
        .map(({ text, footnotes }) => (footnotes.length > 0 ? `[${footnotes.join(",")}]` : text))
        .join("");
      return clean(marker === "" ? words : `${marker} ${words}`);
    })
    .join("\n");

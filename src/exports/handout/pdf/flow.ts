import { PRINT_PALETTE } from "../../print-palette.ts";
import type { Run, TextBlock } from "../handout.ts";
import { plain } from "../page-words.ts";
import { wrapWords } from "../wrap-words.ts";
import type { Pdf, Pen, PenStyle } from "./pen.ts";

type Element = ReturnType<Pdf["struct"]>;

/** A column on a page, in points. */
export interface Area {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn with, and where the next thing stands. What does not fit goes to a new page. */
export interface Flow {
  readonly pdf: Pdf;
  readonly pen: Pen;
  readonly area: Area;
  y: number;
  /** The structure element that what is drawn belongs to. */
  readonly section: Element;
  /** Begins a new page, at its top. */
  readonly turn: () => void;
}

const LEADING = 1.38;
const INDENT = 12;
/** Between a marker and what it marks, where the marker needs more than an indent. */
const MARKER_GAP = 3;
const PLAIN = { isStrong: false, isEmphasis: false, footnotes: [] };
/** Below a paragraph, for each point of its size. */
const PARAGRAPH_GAP = 0.45;

/** How far a block stands in, in points. */
const indentOf = ({ kind, level }: TextBlock) =>
  (level + (kind === "item" || kind === "quote" ? 1 : 0)) * INDENT;

/** Makes room for `height` points. */
export function ensure(flow: Flow, height: number): void {
  if (flow.y + height > flow.area.bottom && flow.y > flow.area.top) flow.turn();
}

interface ParagraphOptions extends PenStyle {
  readonly tag?: string;
  /** From the start of the column. */
  readonly indent?: number;
  readonly marker?: string;
  /** A place that links lead to. */
  readonly name?: string;
  /** A place that the marker leads to. */
  readonly markerLeadsTo?: string;
  readonly after?: number;
}

/** Height of a paragraph in points. */
export function heightOf(pen: Pen, runs: readonly Run[], width: number, size: number): number {
  return wrapWords(runs, width, pen.measure(size)).length * size * LEADING;
}

/** A paragraph, line by line, over as many pages as it takes. */
export function paragraph(flow: Flow, runs: readonly Run[], options: ParagraphOptions): void {
  const { pdf, pen } = flow;
  const { size, tag = "P", indent = 0, marker = "", after = size * PARAGRAPH_GAP } = options;
  const { x, width } = flow.area;
  const styled = options.isStrong === true ? runs.map((run) => ({ ...run, isStrong: true })) : runs;
  const lines = wrapWords(styled, width - indent, pen.measure(size));
  const own = pdf.struct(tag);
  flow.section.add(own);
  lines.forEach((words, index) => {
    ensure(flow, size * LEADING);
    const { y } = flow;
    if (index === 0 && options.name !== undefined)
      pdf.addNamedDestination(options.name, "XYZ", x, y - 4, null);
    if (index === 0 && marker !== "") {
      const wide = pen.measure(size)(marker, PLAIN) + MARKER_GAP;
      const from = x + indent - Math.max(INDENT, wide);
      let end = 0;
      const label = pdf.struct(tag === "LBody" ? "Lbl" : "Span", {}, () => {
        end = pen.text(marker, from, y, options);
      });
      own.add(label);
      if (options.markerLeadsTo !== undefined)
        pdf.goTo(from, y, end - from, size, options.markerLeadsTo);
    }
    own.add(pdf.struct("Span", {}, () => pen.line(words, x + indent, y, options)));
    flow.y += size * LEADING;
  });
  own.end();
  flow.y += after;
}

/** The text of a slide or its notes. */
export function textBlocks(flow: Flow, blocks: readonly TextBlock[], style: PenStyle): void {
  for (const block of blocks) {
    const { kind, marker, runs } = block;
    const isItem = kind === "item";
    const indent = indentOf(block);
    paragraph(flow, runs, {
      ...style,
      indent,
      marker,
      tag: kind === "heading" ? "H3" : kind === "quote" ? "BlockQuote" : isItem ? "LBody" : "P",
      ...(kind === "heading" && { isStrong: true }),
    });
  }
}

/** Height of a text in points, to find the size in which it fits. */
export function textHeight(
  pen: Pen,
  blocks: readonly TextBlock[],
  width: number,
  size: number,
): number {
  return blocks.reduce(
    (sum, block) =>
      sum + heightOf(pen, block.runs, width - indentOf(block), size) + size * PARAGRAPH_GAP,
    0,
  );
}

export const small: PenStyle = { size: 7.5, colour: PRINT_PALETTE.muted };

/** A line of small print. */
export const smallPrint = (flow: Flow, words: string): void =>
  paragraph(flow, plain(words), { ...small, after: 1 });

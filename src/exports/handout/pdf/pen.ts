import type PDFDocument from "pdfkit";
import SVGtoPDF from "svg-to-pdfkit";
import type { Drawing } from "../../drawing.ts";
import { PRINT_ACCENT, PRINT_PALETTE } from "../../print-palette.ts";
import { element } from "../../svg-markup.ts";
import type { Measure, Word } from "../wrap-words.ts";
import { spansOf, withFontNames } from "./fonts.ts";

export type Pdf = InstanceType<typeof PDFDocument>;

const MARK_SIZE = 0.66;
const MARK_RISE = 0.34;

/** Where a footnote's number leads to. */
export type Destination = (footnote: number) => string;

/** Draws words and drawings on the present page of a document. */
export interface Pen {
  /** Width in points of a word's text in that size. */
  readonly measure: (size: number) => Measure;
  /** A line of words with its top left at `x`, `y`, in points from the page's top left. */
  readonly line: (words: readonly Word[], x: number, y: number, style: PenStyle) => void;
  /** Text of one style; returns where it ends. */
  readonly text: (text: string, x: number, y: number, style: PenStyle) => number;
  /** A drawing of `width` pixels, at `scale` points for a pixel. */
  readonly drawing: (drawing: Drawing, width: number, x: number, y: number, scale: number) => void;
}

export interface PenStyle {
  readonly size: number;
  readonly colour?: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
  readonly destination?: Destination;
}

export function takePen(pdf: Pdf): Pen {
  const widthOf = (text: string, isStrong: boolean, size: number) =>
    spansOf(text, isStrong).reduce(
      (width, span) => width + pdf.font(span.font).fontSize(size).widthOfString(span.text),
      0,
    );
  const measure =
    (size: number): Measure =>
    (text, { isStrong, footnotes }) =>
      widthOf(text, isStrong, footnotes.length > 0 ? size * MARK_SIZE : size);

  const text: Pen["text"] = (words, x, y, style) => {
    const { size, colour = PRINT_PALETTE.ink, isStrong = false, isEmphasis = false } = style;
    pdf.fillColor(colour);
    let at = x;
    for (const span of spansOf(words, isStrong)) {
      pdf.font(span.font).fontSize(size);
      const width = pdf.widthOfString(span.text);
      pdf.text(span.text, at, y, { lineBreak: false, oblique: isEmphasis, baseline: "top" });
      at += width;
    }
    return at;
  };

  const marks = (word: Word, x: number, y: number, style: PenStyle): number => {
    const { size, destination } = style;
    const small = size * MARK_SIZE;
    let at = x;
    // The separators were put between the numbers when the words were made.
    for (const part of word.text.split(/(?<=,)/u)) {
      const from = at;
      at = text(part, at, y - size * MARK_RISE + (size - small) / 2, {
        ...style,
        size: small,
        colour: PRINT_ACCENT,
      });
      const number = Number.parseInt(part, 10);
      if (destination !== undefined && Number.isInteger(number))
        pdf.goTo(from, y - 1, at - from, size, destination(number));
    }
    return at;
  };

  return {
    measure,
    text,
    line: (words, x, y, style) => {
      let at = x;
      let pending = "";
      let look = { isStrong: false, isEmphasis: false };
      const flush = () => {
        if (pending !== "") at = text(pending, at, y, { ...style, ...look });
        pending = "";
      };
      words.forEach((word, index) => {
        const { isStrong, isEmphasis, isApart, footnotes } = word;
        if (footnotes.length > 0) {
          flush();
          at = marks(word, at, y, style);
          return;
        }
        const base = style.isStrong === true || isStrong;
        if (base !== look.isStrong || isEmphasis !== look.isEmphasis) {
          // The space belongs to the words before, so that texts are read back with it.
          if (isApart && index > 0) pending += " ";
          flush();
          look = { isStrong: base, isEmphasis };
          pending = word.text;
        } else pending += `${isApart && index > 0 ? " " : ""}${word.text}`;
      });
      flush();
    },
    drawing: ({ markup, height }, width, x, y, scale) => {
      // Without a size of its own it takes the one that it is given.
      const viewBox = `0 0 ${width} ${height}`;
      const svg = element("svg", { viewBox }, withFontNames(markup));
      pdf.save();
      pdf.rect(x, y, width * scale, height * scale).clip();
      SVGtoPDF(pdf, svg, x, y, {
        width: width * scale,
        height: height * scale,
        assumePt: true,
        fontCallback: (family, isBold) =>
          family === "arabic" ? (isBold ? "arabicBold" : "arabic") : isBold ? "latinBold" : "latin",
        warningCallback: () => undefined,
      });
      pdf.restore();
    },
  };
}

import type { Drawing } from "../../drawing.ts";
import { element } from "../../svg-markup.ts";
import type { Run, TextBlock } from "../handout.ts";
import { plain } from "../page-words.ts";
import { wrapWords } from "../wrap-words.ts";
import { estimate, span } from "./text-line.ts";

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
}

/** A paragraph from `y` 0 down, in lines of at most `width`. */
export function paragraph(runs: readonly Run[], width: number, style: Style, x = 0): Drawing {
  const { size, fill, weight = 400 } = style;
  const leading = Math.round(size * 1.4);
  const lines = wrapWords(runs, width, estimate(size)).map((words) =>
    words.map((word, index) => span(word, index, size)).join(""),
  );
  const markup = lines.map((line, at) =>
    element(
      "text",
      { x, y: Math.round(at * leading + size), "font-size": size, "font-weight": weight, fill },
      line,
    ),
  );
  return { markup: markup.join(""), height: lines.length * leading };
}

/** Drawings below one another, `gap` pixels apart. */
export function stack(drawings: readonly Drawing[], gap = 0): Drawing {
  let y = 0;
  const markup = drawings
    .filter(({ height }) => height > 0)
    .map((drawing) => {
      const placed = element("g", { transform: `translate(0 ${y})` }, drawing.markup);
      y += drawing.height + gap;
      return placed;
    });
  return { markup: markup.join(""), height: Math.max(0, y - gap) };
}

/** Drawings beside one another, each with the place where it starts. */
export function row(parts: readonly { readonly x: number; readonly drawing: Drawing }[]): Drawing {
  return {
    markup: parts
      .map(({ x, drawing }) => element("g", { transform: `translate(${x} 0)` }, drawing.markup))
      .join(""),
    height: Math.max(0, ...parts.map(({ drawing }) => drawing.height)),
  };
}

const INDENT = 16;

/** The text of a slide. */
export function textColumn(blocks: readonly TextBlock[], width: number, style: Style): Drawing {
  const drawn = blocks.map(({ kind, level, marker, runs }) => {
    const isItem = kind === "item";
    const x = level * INDENT + (isItem ? INDENT : 0) + (kind === "quote" ? INDENT : 0);
    const body = paragraph(
      runs,
      width - x,
      {
        ...style,
        ...(kind === "heading" && { weight: 700 }),
      },
      x,
    );
    if (!isItem || marker === "") return body;
    const sign = paragraph(plain(marker), INDENT * 2, style, x - INDENT);
    return { markup: sign.markup + body.markup, height: body.height };
  });
  return stack(drawn, Math.round(style.size * 0.5));
}

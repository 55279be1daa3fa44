import { drawBody, widthOf } from "./draw-body.ts";
import type { Figure, Palette } from "./figure.ts";
import { element, escapeXml, textLine, wrapText } from "./svg-markup.ts";

const MARGIN = 24;
export const FONT = "'Inter Variable', Inter, 'Noto Sans Arabic', system-ui, sans-serif";

/** An SVG file and its size in pixels. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A figure as a standalone SVG: it needs no style sheet, no font and no script, and says its title,
 * unit, filter and date itself. The same figure and palette give the same text.
 */
export function serializeSvg(figure: Figure, palette: Palette): SvgFile {
  const inner = widthOf(figure);
  const parts: string[] = [];
  let y = 0;
  const write = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of wrapText(text, inner, size)) {
      y += Math.round(size * 1.45);
      parts.push(textLine(line, { x: 0, y, "font-size": size, "font-weight": weight, fill }));
    }
  };
  write(figure.title, 18, palette.ink, 600);
  write(figure.unit, 12, palette.muted);
  write(figure.filter, 12, palette.muted);
  y += 12;
  if (figure.keys.length > 0) {
    let x = 0;
    for (const { label, step } of figure.keys) {
      parts.push(
        element("rect", { x, y: y + 4, width: 12, height: 12, fill: palette.scale[step] }),
        textLine(label, { x: x + 18, y: y + 14, "font-size": 12, fill: palette.ink }),
      );
      x += 18 + label.length * 7 + 20;
      if (x > inner - 120) {
        x = 0;
        y += 20;
      }
    }
    y += 28;
  }
  const body = drawBody(figure, inner, palette);
  parts.push(element("g", { transform: `translate(0 ${y})` }, body.markup));
  y += body.height + 8;
  for (const note of figure.notes) write(note, 12, palette.muted);
  y += 4;
  write(figure.caption, 11, palette.muted);
  const width = inner + 2 * MARGIN;
  const height = y + 2 * MARGIN;
  const ground = element("rect", { width, height, fill: palette.surface });
  const content = element("g", { transform: `translate(${MARGIN} ${MARGIN - 4})` }, parts.join(""));
  const text = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": FONT,
    },
    element("title", {}, escapeXml(figure.title)) +
      element("desc", {}, escapeXml(`${figure.unit} ${figure.filter} ${figure.caption}`)) +
      ground +
      content,
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, width, height };
}

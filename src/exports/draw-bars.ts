import { formatNumber } from "../i18n/index.ts";
import { type Drawing, largest, MUTED_OPACITY, ROW, SIZE } from "./drawing.ts";
import type { FigureBar, FigureBody, Palette } from "./figure.ts";
import { element, textLine } from "./svg-markup.ts";

const BAR = 14;
/** The most that a label takes, and its part of a narrow figure. */
const LABEL = 280;
const LABEL_SHARE = 0.42;
const COUNT = 56;

/** What all bars of a figure share. */
interface BarFrame {
  readonly labelWidth: number;
  /** Pixels for each that is counted. */
  readonly scale: number;
  readonly palette: Palette;
}

/** Bars across, in blocks under their heads. */
export function drawBars(
  body: FigureBody & { type: "bars" },
  width: number,
  palette: Palette,
): Drawing {
  const full = largest(body.blocks.flatMap(({ bars }) => bars));
  const labelWidth = Math.min(LABEL, width * LABEL_SHARE);
  const scale = (width - labelWidth - COUNT) / full;
  const parts: string[] = [];
  let y = 0;
  for (const { head, bars } of body.blocks) {
    if (head !== "") {
      parts.push(textLine(head, { x: 0, y: y + 18, "font-size": 12, fill: palette.muted }));
      y += ROW;
    }
    for (const bar of bars) {
      parts.push(drawBar(bar, y, { labelWidth, scale, palette }));
      y += ROW;
    }
  }
  return { markup: parts.join(""), height: y };
}

function drawBar(bar: FigureBar, y: number, { labelWidth, scale, palette }: BarFrame): string {
  const top = y + (ROW - BAR) / 2;
  const baseline = y + ROW / 2 + SIZE / 3;
  const rect = (x: number, size: number, fill: string) =>
    element("rect", { x, y: top, width: size * scale, height: BAR, fill });
  let x = labelWidth;
  const segments = bar.segments.map(({ size, step }) => {
    const markup = rect(x, size, palette.scale[step]);
    x += size * scale;
    return markup;
  });
  const label = textLine(
    bar.label,
    { x: 0, y: baseline, "font-size": SIZE, fill: palette.ink },
    labelWidth - 12,
  );
  const count = textLine(formatNumber(bar.count), {
    x: labelWidth + Math.max(bar.count, bar.all) * scale + 8,
    y: baseline,
    "font-size": SIZE,
    fill: palette.ink,
  });
  const drawn = rect(labelWidth, bar.all, palette.scale[1]) + segments.join("");
  return label + count + element("g", { opacity: bar.isMuted ? MUTED_OPACITY : 1 }, drawn);
}

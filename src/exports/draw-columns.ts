import { formatNumber } from "../i18n/index.ts";
import { type Drawing, largest, MUTED_OPACITY } from "./drawing.ts";
import type { FigureBody, Palette } from "./figure.ts";
import { element, textLine } from "./svg-markup.ts";

const COLUMNS_HEIGHT = 260;
/** Sizes of the counts above columns, and how wide a digit is for each pixel of them. */
const COUNT_SIZES = [11, 9];
const DIGIT = 0.62;

/** Columns side by side over one line, as of years. */
export function drawColumns(
  { bars }: FigureBody & { type: "columns" },
  width: number,
  palette: Palette,
): Drawing {
  const pitch = width / Math.max(1, bars.length);
  const top = 20;
  const base = top + COLUMNS_HEIGHT;
  const scale = COLUMNS_HEIGHT / largest(bars);
  const every = Math.max(1, Math.ceil(44 / pitch));
  const most = Math.max(0, ...bars.map(({ count }) => count));
  const widest = formatNumber(most).length * DIGIT;
  const countSize = COUNT_SIZES.find((size) => size * widest <= pitch);
  // Where there is no room for all counts, the largest says what the height means.
  const isCounted = (count: number) => count > 0 && (countSize !== undefined || count === most);
  const markup = bars.map((bar, at) => {
    const middle = (at + 0.5) * pitch;
    const thickness = Math.max(1, pitch - 2);
    let y = base;
    const rect = (size: number, bottom: number, fill: string) =>
      element("rect", {
        x: middle - thickness / 2,
        y: bottom - size * scale,
        width: thickness,
        height: size * scale,
        fill,
      });
    const segments = bar.segments.map(({ size, step }) => {
      const one = rect(size, y, palette.scale[step]);
      y -= size * scale;
      return one;
    });
    const drawn = rect(bar.all, base, palette.scale[1]) + segments.join("");
    const centred = { x: middle, "text-anchor": "middle", "font-size": 11 } as const;
    const label =
      at % every === 0
        ? textLine(bar.label, { ...centred, y: base + 16, fill: palette.muted })
        : "";
    const count = isCounted(bar.count)
      ? textLine(formatNumber(bar.count), {
          ...centred,
          "font-size": countSize ?? 11,
          y: y - 4,
          fill: palette.ink,
        })
      : "";
    return element("g", { opacity: bar.isMuted ? MUTED_OPACITY : 1 }, drawn) + label + count;
  });
  const line = element("line", { x1: 0, x2: width, y1: base, y2: base, stroke: palette.line });
  return { markup: markup.join("") + line, height: base + 24 };
}

import type { Drawing } from "../../drawing.ts";
import { PRINT_ACCENT, PRINT_PALETTE } from "../../print-palette.ts";
import { element, escapeXml } from "../../svg-markup.ts";
import type { Mark } from "../../../domain/mark.ts";
import { base64 } from "../base64.ts";
import type { Legend, LegendSample, MapPicture } from "../handout.ts";
import { plain } from "../page-words.ts";
import { paragraph, stack } from "./flow.ts";
import { wrapWords } from "../wrap-words.ts";
import { inLines } from "./in-lines.ts";

/** How maps stand in the sheet: as lines that scale, or as the canvas drew them. */
export type MapAs = "drawing" | "bitmap";

const HEAD = 11;

/** A line with a rim of the surface's colour, to be seen on every province. */
function rimmed(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const common = {
    ...attributes,
    fill: "none",
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
  };
  return (
    element(name, { ...common, stroke: PRINT_PALETTE.surface, "stroke-width": 6 }) +
    element(name, { ...common, stroke: PRINT_ACCENT, "stroke-width": 3 })
  );
}

function markMarkup(mark: Mark): string {
  switch (mark.kind) {
    case "text": {
      const [x, y] = mark.at;
      const text = { x, y, "font-size": 14, "font-weight": 700, "text-anchor": "middle" };
      const content = escapeXml(mark.text);
      const rim = { fill: "none", stroke: PRINT_PALETTE.surface, "stroke-width": 4 };
      return (
        element("text", { ...text, ...rim, "stroke-linejoin": "round" }, content) +
        element("text", { ...text, fill: PRINT_PALETTE.ink }, content)
      );
    }
    case "arrow": {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      const angle = Math.atan2(y2 - y1, x2 - x1);
      const corner = (turn: number) =>
        `${x2 - HEAD * Math.cos(angle + turn)} ${y2 - HEAD * Math.sin(angle + turn)}`;
      return rimmed("path", {
        d: `M${x1} ${y1}L${x2} ${y2}M${corner(0.5)}L${x2} ${y2}L${corner(-0.5)}`,
      });
    }
    case "circle":
      return rimmed("circle", { cx: mark.at[0], cy: mark.at[1], r: mark.radius });
    case "freehand":
      return rimmed("path", { d: `M${mark.path.map(([x, y]) => `${x} ${y}`).join("L")}` });
  }
}

/** The map with its annotations, clipped to its frame. */
export function mapDrawing(map: MapPicture, mapAs: MapAs): Drawing {
  const { width, height } = map;
  const size = { width, height };
  const ground =
    mapAs === "drawing" && map.drawing !== null
      ? map.drawing
      : element("image", { ...size, href: `data:image/png;base64,${base64(map.png)}` });
  const framed = element("rect", { ...size, fill: "none", stroke: PRINT_PALETTE.line });
  const inside = ground + map.marks.map(markMarkup).join("") + framed;
  const markup = element(
    "svg",
    { ...size, viewBox: `0 0 ${width} ${height}`, overflow: "hidden" },
    element("title", {}, escapeXml(map.alt)) + inside,
  );
  return { markup, height };
}

const SWATCH = 12;
const ROW_HEIGHT = 18;
const LETTER = 6.2;

function swatch(row: LegendSample): string {
  const { muted, ink, line } = PRINT_PALETTE;
  const box = { y: 3, width: SWATCH, height: SWATCH };
  const outlined = element("rect", { ...box, fill: "none", stroke: line });
  switch (row.sample) {
    case "fill":
      return element("rect", { ...box, fill: row.colour, stroke: line });
    case "mark":
      return element("path", {
        d: row.outline,
        transform: "translate(0 3)",
        fill: row.colour,
        "fill-rule": "evenodd",
      });
    case "hatch":
      return (
        outlined +
        element("path", { d: "M0 11L8 3M0 15L12 3M4 15L12 7", stroke: muted, fill: "none" })
      );
    case "dots":
      return (
        outlined +
        [3, 9].map((at) => element("circle", { cx: at, cy: at + 3, r: 1.2, fill: muted })).join("")
      );
    case "place":
      return (
        element("circle", {
          cx: 6,
          cy: 9,
          r: 5.5,
          fill: "none",
          stroke: ink,
          "stroke-dasharray": "2 2",
        }) + element("circle", { cx: 6, cy: 9, r: 2.5, fill: ink })
      );
    case "line":
      return element("path", { d: "M0 9H12", stroke: PRINT_ACCENT, "stroke-width": 3 });
    case "arc":
      return element("path", {
        d: "M0 13Q5 3 12 9M8 7L12 9L9 12",
        stroke: PRINT_ACCENT,
        fill: "none",
      });
  }
}

/** Words of an entry in lines of at most `width` pixels. */
const labelLines = (label: string, width: number): readonly string[] =>
  wrapWords(plain(label), width, (text) => text.length * LETTER).map((words) =>
    words.map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text)).join(""),
  );

/** Title and entries; an entry that is longer than a line takes several. */
export function legendDrawing({ title, rows }: Legend, width: number): Drawing {
  const { ink } = PRINT_PALETTE;
  const text = { x: SWATCH + 6, y: 13, "font-size": 11, fill: ink };
  const entries = rows.flatMap((each) => {
    const lines = labelLines(each.label, width - SWATCH - 6);
    return lines.map((line, at) => ({
      // What goes on in the next line has this one for itself.
      width: lines.length > 1 ? width : SWATCH + 6 + line.length * LETTER + 14,
      markup: (at === 0 ? swatch(each) : "") + element("text", text, escapeXml(line)),
    }));
  });
  const head = paragraph(plain(title), width, { size: 12, fill: ink, weight: 600 });
  return stack([head, inLines(entries, width, ROW_HEIGHT)], 2);
}

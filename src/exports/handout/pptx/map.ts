import type PptxGenJS from "pptxgenjs";
import type { Mark, Point } from "../../../domain/mark.ts";
import { base64 } from "../base64.ts";
import type { LegendRow, LegendSample, MapPicture } from "../handout.ts";
import { type InLine, placeInLines } from "../place-in-lines.ts";
import { ACCENT, type Box, FONT, hex, INK, LINE, MUTED, SURFACE } from "./frame.ts";
import { smallLine } from "./text.ts";
import { xmlText } from "../../xml-text.ts";

type Slide = PptxGenJS.Slide;

/** The library's types have the points of such a shape and not its name. */
const CUSTOM_GEOMETRY: string = "custGeom";
const LEGEND_HEAD = 0.26;
const LEGEND_ROW = 0.19;
/** Of a letter of the legend, on average, with room for fonts that are wider than ours. */
const LEGEND_LETTER = 0.07;
const SWATCH = 0.14;
const SWATCH_GAP = 0.06;
const ENTRY_GAP = 0.1;
const STROKE = { color: ACCENT, width: 2.5 } as const;

/** The box of a path, and its points within it. */
function boxOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const w = Math.max(0.01, Math.max(...xs) - x);
  const h = Math.max(0.01, Math.max(...ys) - y);
  return { x, y, w, h };
}

/** An annotation as a shape that can be moved and changed. */
function addMark(slide: Slide, mark: Mark, place: (point: Point) => Point, scale: number): void {
  switch (mark.kind) {
    case "text": {
      const [x, y] = place(mark.at);
      slide.addText(xmlText(mark.text), {
        x: x - 1.5,
        y: y - 0.2,
        w: 3,
        h: 0.4,
        align: "center",
        valign: "middle",
        fontFace: FONT,
        fontSize: 14,
        bold: true,
        color: INK,
        glow: { size: 4, color: SURFACE, opacity: 0.9 },
      });
      return;
    }
    case "arrow": {
      const [from, to] = [place(mark.from), place(mark.to)];
      slide.addShape("line", {
        ...boxOf([from, to]),
        flipH: to[0] < from[0],
        flipV: to[1] < from[1],
        line: { ...STROKE, endArrowType: "triangle" },
      });
      return;
    }
    case "circle": {
      const [x, y] = place(mark.at);
      const r = mark.radius * scale;
      slide.addShape("ellipse", { x: x - r, y: y - r, w: 2 * r, h: 2 * r, line: STROKE });
      return;
    }
    case "freehand": {
      const points = mark.path.map(place);
      const box = boxOf(points);
      slide.addShape(CUSTOM_GEOMETRY as PptxGenJS.SHAPE_NAME, {
        ...box,
        line: STROKE,
        points: points.map(([x, y], at) => ({
          x: x - box.x,
          y: y - box.y,
          ...(at === 0 && { moveTo: true }),
        })),
      });
    }
  }
}

/** The marks of groups by names that PowerPoint knows. */
const SHAPES: Readonly<Record<string, PptxGenJS.SHAPE_NAME>> = {
  circle: "ellipse",
  square: "rect",
  triangle: "triangle",
  diamond: "diamond",
  hexagon: "hexagon",
  ring: "donut",
};

/** The sign before an entry of the legend. */
function addSwatch(slide: Slide, row: LegendSample, x: number, y: number): void {
  const box = { x, y: y + 0.02, w: SWATCH, h: SWATCH };
  const line = { x, y: y + 0.09, w: SWATCH, h: 0 };
  switch (row.sample) {
    case "line":
      slide.addShape("line", { ...line, line: { color: ACCENT, width: 2.5 } });
      return;
    case "arc":
      slide.addShape("line", {
        ...line,
        line: { color: ACCENT, width: 1.25, endArrowType: "triangle" },
      });
      return;
    case "place":
      slide.addShape("ellipse", { ...box, line: { color: INK, width: 1, dashType: "sysDash" } });
      return;
    case "mark":
      slide.addShape(SHAPES[row.shape] ?? "ellipse", { ...box, fill: { color: hex(row.colour) } });
      return;
    case "fill":
      slide.addShape("rect", {
        ...box,
        line: { color: LINE, width: 0.75 },
        fill: { color: hex(row.colour) },
      });
      return;
    case "hatch":
    case "dots":
      slide.addShape("rect", { ...box, line: { color: MUTED, width: 1, dashType: "sysDot" } });
  }
}

interface Entry extends InLine {
  readonly row: LegendRow;
  /** By the number of its letters. */
  readonly width: number;
}

const sized = (row: LegendRow, most: number) => ({
  row,
  width: Math.min(most, SWATCH + SWATCH_GAP + (row.label.length + 1) * LEGEND_LETTER),
});

const heightOf = (entries: readonly Entry[]) =>
  LEGEND_HEAD + ((entries.at(-1)?.line ?? -1) + 1) * LEGEND_ROW;

function addLegend(slide: Slide, title: string, entries: readonly Entry[], box: Box): void {
  slide.addText(xmlText(title), {
    ...box,
    h: LEGEND_HEAD - 0.02,
    margin: 0,
    fontFace: FONT,
    fontSize: 11,
    bold: true,
    color: INK,
  });
  for (const { row, x, line, width } of entries) {
    const y = box.y + LEGEND_HEAD + line * LEGEND_ROW;
    addSwatch(slide, row, box.x + x, y);
    slide.addText(xmlText(row.label), {
      x: box.x + x + SWATCH + SWATCH_GAP,
      y,
      w: width - SWATCH - SWATCH_GAP,
      h: LEGEND_ROW,
      margin: 0,
      fontFace: FONT,
      fontSize: 9,
      color: INK,
      fit: "shrink",
    });
  }
}

/** The map as a picture, its annotations as shapes above it, what it counts and its legend. */
export function addMap(slide: Slide, map: MapPicture, box: Box): void {
  const entries = placeInLines(
    map.legend.rows.map((row) => sized(row, box.w)),
    box.w,
    ENTRY_GAP,
  );
  const said = 0.3;
  const room = box.h - heightOf(entries) - said;
  const scale = Math.min(box.w / map.width, room / map.height);
  const [w, h] = [map.width * scale, map.height * scale];
  const x = box.x + (box.w - w) / 2;
  slide.addImage({
    x,
    y: box.y,
    w,
    h,
    data: `image/png;base64,${base64(map.png)}`,
    altText: xmlText(map.alt),
  });
  const place = ([left, top]: Point): Point => [x + left * scale, box.y + top * scale];
  for (const mark of map.marks) addMark(slide, mark, place, scale);
  slide.addText([smallLine(map.shown, 10)], {
    ...box,
    y: box.y + h + 0.03,
    h: said - 0.05,
    margin: 0,
    valign: "top",
    fit: "shrink",
  });
  addLegend(slide, map.legend.title, entries, { ...box, y: box.y + h + said });
}

import type PptxGenJS from "pptxgenjs";
import { formatNumber, t } from "../../../i18n/index.ts";
import type { Figure, FigureBar, FigureBody, FigureKey, Palette, Step } from "../../figure.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { readableOn } from "../../readable-on.ts";
import { capFigure } from "../cap-figure.ts";
import { type Box, FONT, hex, INK, LINE, stepColour } from "./frame.ts";
import { linesSize, smallLine } from "./text.ts";
import { xmlText } from "../../xml-text.ts";

type Slide = PptxGenJS.Slide;
type Cell = PptxGenJS.TableCell;

const PALETTE: Palette = PRINT_PALETTE;
/** Rows that stay readable in the height of a slide: as bars, and as lines of a table. */
const MOST_ROWS = { bars: 10, columns: 0, cells: 9, ranges: 6 } as const;
const MOST_NOTES = 5;
/** Letters of a column's head. */
const HEAD_LETTERS = 26;
const NOTES_HEIGHT = 1.1;
/** Points of what is said below a chart, where there is room. */
const MOST_NOTE_SIZE = 10;
const HEAD_HEIGHT = 0.35;

/** Series of a stacked chart: one for each colour that the bars have, named by the keys. */
function seriesOf(bars: readonly FigureBar[], keys: readonly FigureKey[]) {
  const steps = [...new Set(bars.flatMap(({ segments }) => segments.map(({ step }) => step)))];
  const nameOf = (step: Step) => keys.find((key) => key.step === step)?.label ?? "";
  return steps.map((step) => ({
    step,
    name: xmlText(nameOf(step)) || "n",
    labels: bars.map(({ label }) => xmlText(label)),
    values: bars.map(({ segments }) =>
      segments.reduce((sum, segment) => sum + (segment.step === step ? segment.size : 0), 0),
    ),
  }));
}

/** A chart without anything in it says so. */
function addNothing(slide: Slide, box: Box): void {
  slide.addText(t.handout.nothing, { ...box, align: "center", fontFace: FONT, fontSize: 12 });
}

function addBars(
  slide: Slide,
  bars: readonly FigureBar[],
  { keys, title }: Figure,
  box: Box,
  direction: "bar" | "col",
): void {
  const series = seriesOf(bars, keys);
  if (series.length === 0) return addNothing(slide, box);
  const isSplit = series.length > 1;
  slide.addChart(
    "bar",
    series.map(({ name, labels, values }) => ({ name, labels, values })),
    {
      ...box,
      altText: xmlText(title),
      barDir: direction,
      barGrouping: "stacked",
      barGapWidthPct: 40,
      chartColors: series.map(({ step }) => stepColour(step)),
      showLegend: isSplit,
      legendPos: "t",
      legendFontFace: FONT,
      legendFontSize: 11,
      legendColor: INK,
      showValue: !isSplit,
      dataLabelFontFace: FONT,
      dataLabelFontSize: 11,
      dataLabelColor: INK,
      dataLabelFormatCode: "0",
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: 11,
      catAxisLabelColor: INK,
      valAxisLabelFontFace: FONT,
      valAxisLabelFontSize: 10,
      valAxisMinVal: 0,
      valAxisLabelFormatCode: "0",
      valGridLine: { color: LINE, size: 0.5 },
      catGridLine: { style: "none" },
    },
  );
}

const cell = (text: string, options: Cell["options"] = {}): Cell => ({
  text: xmlText(text),
  options: { fontFace: FONT, fontSize: 10, color: INK, ...options },
});

const short = (name: string) =>
  name.length > HEAD_LETTERS ? `${name.slice(0, HEAD_LETTERS).trimEnd()}…` : name;

function addCells(slide: Slide, body: FigureBody & { type: "cells" }, box: Box): void {
  const head = [
    cell(""),
    ...body.columns.map((name) => cell(short(name), { align: "center", bold: true, fontSize: 9 })),
  ];
  const rows = body.rows.map(({ label, cells }) => [
    cell(label),
    ...cells.map(({ count, step, sign = "", isUnknown = false }) => {
      if (step === null || count === 0) return cell(isUnknown ? "–" : "·", { align: "center" });
      const fill = PALETTE.scale[step];
      return cell(`${sign}${formatNumber(count)}`, {
        align: "center",
        fill: { color: hex(fill) },
        color: hex(readableOn(fill, PALETTE)),
      });
    }),
  ]);
  const name = Math.max(box.w * 0.4, 1.6);
  const each = (box.w - name) / Math.max(1, body.columns.length);
  slide.addTable([head, ...rows], {
    ...box,
    colW: [name, ...body.columns.map(() => each)],
    border: { type: "solid", color: LINE, pt: 0.5 },
    margin: 0.03,
    fontSize: 11,
  });
}

function addRanges(slide: Slide, body: FigureBody & { type: "ranges" }, box: Box): void {
  const rows = body.blocks.flatMap(({ head, ranges }) => [
    ...(head === "" ? [] : [[cell(head, { bold: true, colspan: 2 })]]),
    ...ranges.map(({ label, said }) => [cell(label), cell(said)]),
  ]);
  if (rows.length === 0) return addNothing(slide, box);
  slide.addTable(rows, {
    ...box,
    colW: [box.w * 0.32, box.w * 0.68],
    border: { type: "solid", color: LINE, pt: 0.5 },
    margin: 0.03,
  });
}

/** A chart with its title and small print: editable, as a chart or as a table. */
export function addChart(slide: Slide, whole: Figure, box: Box): void {
  const figure = capFigure(whole, MOST_ROWS[whole.body.type]);
  const { body, title, unit, filter, notes } = figure;
  slide.addText(xmlText(title), {
    ...box,
    h: HEAD_HEIGHT,
    fontFace: FONT,
    fontSize: 14,
    bold: true,
    color: INK,
    margin: 0,
    fit: "shrink",
  });
  const drawn: Box = {
    ...box,
    y: box.y + HEAD_HEIGHT,
    h: box.h - HEAD_HEIGHT - NOTES_HEIGHT,
  };
  switch (body.type) {
    case "bars": {
      const all = body.blocks.flatMap(({ head, bars }) =>
        bars.map((bar) => (head === "" ? bar : { ...bar, label: `${head}: ${bar.label}` })),
      );
      // Bars are drawn from the axis upwards: the first one shall be on top.
      addBars(slide, all.reverse(), figure, drawn, "bar");
      break;
    }
    case "columns":
      addBars(slide, body.bars, figure, drawn, "col");
      break;
    case "cells":
      addCells(slide, body, drawn);
      break;
    case "ranges":
      addRanges(slide, body, drawn);
      break;
  }
  // What is left out stands last, and must be said.
  const lines = [unit, filter, ...notes];
  const kept =
    lines.length <= MOST_NOTES ? lines : [...lines.slice(0, MOST_NOTES - 1), ...lines.slice(-1)];
  const foot: Box = {
    ...box,
    y: box.y + box.h - NOTES_HEIGHT + 0.05,
    h: NOTES_HEIGHT - 0.05,
  };
  const size = linesSize(kept, foot, MOST_NOTE_SIZE);
  const said = kept.map((note) => smallLine(note, size));
  slide.addText(said, {
    ...foot,
    margin: 0,
    valign: "top",
    fit: "shrink",
  });
}

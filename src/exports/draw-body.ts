import { drawBars } from "./draw-bars.ts";
import { drawCells, leastCellsWidth } from "./draw-cells.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawRanges } from "./draw-ranges.ts";
import type { Drawing } from "./drawing.ts";
import type { Figure, Palette } from "./figure.ts";

/** The least width in which a figure's body can be read, in pixels. */
export function leastWidth({ body }: Figure): number {
  switch (body.type) {
    case "bars":
      return 240;
    case "ranges":
      return 480;
    case "columns":
      return body.bars.length * 6;
    case "cells":
      return leastCellsWidth(body.columns.length);
  }
}

/** A figure's body in a width of pixels; as high as it has to be. */
export function drawBody({ body }: Figure, width: number, palette: Palette): Drawing {
  switch (body.type) {
    case "bars":
      return drawBars(body, width, palette);
    case "ranges":
      return drawRanges(body, width, palette);
    case "columns":
      return drawColumns(body, width, palette);
    case "cells":
      return drawCells(body, width, palette);
  }
}

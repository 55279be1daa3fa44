import { t } from "../../i18n/index.ts";
import type { Figure, FigureBody } from "../figure.ts";

function rowsOf(body: FigureBody): number {
  switch (body.type) {
    case "bars":
      return body.blocks.reduce((sum, { bars }) => sum + bars.length, 0);
    case "ranges":
      return body.blocks.reduce((sum, { ranges }) => sum + ranges.length, 0);
    case "cells":
      return body.rows.length;
    case "columns":
      return 0;
  }
}

/** The first `most` of all blocks' items; blocks that are left without any go. */
function first<B>(
  blocks: readonly B[],
  most: number,
  itemsOf: (block: B) => number,
  cut: (block: B, items: number) => B,
): readonly B[] {
  let room = most;
  return blocks.flatMap((block) => {
    const items = Math.min(room, itemsOf(block));
    room -= items;
    return items === 0 ? [] : [cut(block, items)];
  });
}

function cutBody(body: FigureBody, most: number): FigureBody {
  switch (body.type) {
    case "bars":
      return {
        ...body,
        blocks: first(
          body.blocks,
          most,
          ({ bars }) => bars.length,
          (block, n) => ({ ...block, bars: block.bars.slice(0, n) }),
        ),
      };
    case "ranges":
      return {
        ...body,
        blocks: first(
          body.blocks,
          most,
          ({ ranges }) => ranges.length,
          (block, n) => ({ ...block, ranges: block.ranges.slice(0, n) }),
        ),
      };
    case "cells":
      return { ...body, rows: body.rows.slice(0, most) };
    case "columns":
      return body;
  }
}

/** A chart with its first `most` rows, which says how many more there are. */
export function capFigure(figure: Figure, most: number): Figure {
  const rows = rowsOf(figure.body);
  if (rows <= most) return figure;
  const notes = [...figure.notes, t.handout.moreRows(rows - most)];
  return { ...figure, body: cutBody(figure.body, most), notes };
}

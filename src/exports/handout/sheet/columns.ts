import type { Drawing } from "../../drawing.ts";
import { drawBody, leastWidth } from "../../draw-body.ts";
import type { Figure } from "../../figure.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { element } from "../../svg-markup.ts";
import type { MapPicture } from "../handout.ts";
import { plain } from "../page-words.ts";
import { figureKeys } from "./figure-keys.ts";
import { paragraph, stack } from "./flow.ts";
import { legendDrawing, type MapAs, mapDrawing } from "./map-parts.ts";

const { ink, muted } = PRINT_PALETTE;

/** A map with what it counts and its legend, as wide as the map. */
export function mapColumn(map: MapPicture, mapAs: MapAs): Drawing {
  return stack(
    [
      mapDrawing(map, mapAs),
      paragraph(plain(map.shown), map.width, { size: 11, fill: ink }),
      legendDrawing(map.legend, map.width),
    ],
    6,
  );
}

/** The chart with its title and its small print, made smaller where it cannot be read in the room for it. */
export function chartColumn(figure: Figure, width: number): Drawing {
  const wanted = Math.max(width, leastWidth(figure));
  const scale = Math.min(1, width / wanted);
  const body = drawBody(figure, wanted, PRINT_PALETTE);
  const notes = [figure.unit, figure.filter, ...figure.notes, figure.caption];
  return stack(
    [
      paragraph(plain(figure.title), width, { size: 14, fill: ink, weight: 600 }),
      figureKeys(figure.keys, width),
      {
        markup: element("g", { transform: `scale(${scale})` }, body.markup),
        height: body.height * scale,
      },
      ...notes.map((note) => paragraph(plain(note), width, { size: 11, fill: muted })),
    ],
    6,
  );
}

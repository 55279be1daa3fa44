import { type Expression, type Layer, state, type StyleInput, visibility } from "./input.ts";
import { LAYER_IDS, SOURCES } from "./names.ts";

/** Radius in pixels of a mark for several rows, by the class of their number. */
export const CELL_RADII = [3, 4.5, 6, 8.5, 11.5, 15] as const;

/** How much of the colour a mark lets through: the provinces stay legible beneath. */
export const CELL_OPACITY = 0.72;

const size = state("size", -1);
const radius = ["match", size, ...CELL_RADII.flatMap((pixels, at) => [at, pixels]), 0];
const isShown: Expression = [">=", size, 0];
const isHovered: Expression = ["boolean", ["feature-state", "hovered"], false];

/** Marks for several rows of data sets, which stand where their rows are in the middle. */
export function rowLayers({ palette, hidden, rowZoom }: StyleInput): readonly Layer[] {
  const hue = palette.sets.flatMap((colour, at) => [at, colour]);
  return [
    {
      id: LAYER_IDS.rowCells,
      type: "circle",
      source: SOURCES.rowCells,
      ...(rowZoom !== null && { maxzoom: rowZoom }),
      layout: { visibility: visibility(hidden.has("rows")) },
      paint: {
        "circle-radius": radius as Expression,
        "circle-color": ["match", state("hue", 0), ...hue, palette.muted] as Expression,
        "circle-opacity": ["case", isShown, CELL_OPACITY, 0],
        "circle-stroke-color": ["case", isHovered, palette.ink, palette.surface],
        "circle-stroke-width": ["case", isHovered, 2, 1],
        "circle-stroke-opacity": ["case", isShown, 1, 0],
      },
    },
  ];
}

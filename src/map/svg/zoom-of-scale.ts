import { FRAME, HOME } from "../../geo/frame.ts";

/** Pixels of the world's width at zoom 0: MapLibre counts in tiles of 512. */
const WORLD = 512;
const [WEST, , EAST] = HOME;
/** The world's width in the drawing's units. */
const WORLD_UNITS = (FRAME.width * 360) / (EAST - WEST);

/** The zoom of the canvas that draws as large; `scale` is the drawing's units for each pixel. */
export const zoomOfScale = (scale: number): number => Math.log2(WORLD_UNITS / scale / WORLD);

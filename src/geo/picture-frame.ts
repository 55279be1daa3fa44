import type { Camera } from "../domain/view.ts";
import { FRAME, HOME, homeView, toFrame } from "./frame.ts";
import { type Frame, project } from "./project.ts";

/** Pixels of the world's width at zoom 0: MapLibre counts in tiles of 512. */
const WORLD = 512;

/** A picture of that size: where the ground lies on it. */
export interface PictureFrame extends Frame {
  /** The same view of a drawing in the units of `FRAME`: left, top, width, height. */
  readonly viewBox: readonly [number, number, number, number];
  /** The drawing's units for each pixel. */
  readonly unitsPerPixel: number;
  /** Degrees → pixels from the top left corner. */
  readonly toPixels: (longitude: number, latitude: number) => readonly [number, number];
}

/**
 * What a map of `width` by `height` pixels shows: around the camera's centre, or for null the home
 * view with `padding` pixels around it, as MapLibre frames both.
 */
export function pictureFrame(
  camera: Camera | null,
  { width, height }: Frame,
  padding: number,
): PictureFrame {
  const toPixels =
    camera === null ? homeView({ width, height }, padding).project : around(camera, width, height);
  const [west, south, east, north] = HOME;
  const [left, top] = toPixels(west, north);
  const [right] = toPixels(east, south);
  const unitsPerPixel = FRAME.width / (right - left);
  const [frameLeft, frameTop] = toFrame([west, north]);
  return {
    width,
    height,
    unitsPerPixel,
    toPixels,
    viewBox: [
      frameLeft - left * unitsPerPixel,
      frameTop - top * unitsPerPixel,
      width * unitsPerPixel,
      height * unitsPerPixel,
    ],
  };
}

function around({ longitude, latitude, zoom }: Camera, width: number, height: number) {
  const scale = WORLD * 2 ** zoom;
  const [centreX, centreY] = project(longitude, latitude);
  return (east: number, north: number): readonly [number, number] => {
    const [x, y] = project(east, north);
    return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
  };
}

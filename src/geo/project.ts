/** Degrees → Web Mercator in units of the world's width, 0 to 1 from the north-west corner (EPSG:3857). */
export function project(longitude: number, latitude: number): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** About where Web Mercator ends: the poles themselves lie infinitely far away. */
const FARTHEST = 85;

/** The same with what lies nearer to a pole at the edge of the map. */
export const projectWithin = (longitude: number, latitude: number): readonly [number, number] =>
  project(longitude, Math.max(-FARTHEST, Math.min(FARTHEST, latitude)));

/** The way back from `project`. */
export function unproject(x: number, y: number): readonly [number, number] {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return [x * 360 - 180, (latitude * 180) / Math.PI];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** A map that stands still: the way from degrees to its pixels, and back. */
export interface GroundView {
  readonly project: (longitude: number, latitude: number) => readonly [x: number, y: number];
  readonly unproject: (x: number, y: number) => readonly [longitude: number, latitude: number];
}

/** A map of `bounds` in the middle of `frame`, with at least `inset` pixels free at its edges. */
export function fitView(bounds: Bounds, { width, height }: Frame, inset = 0): GroundView {
  const [left, top] = project(bounds[0], bounds[3]);
  const [right, bottom] = project(bounds[2], bounds[1]);
  // A frame without room gives a tiny map, and no division by nothing.
  const roomX = Math.max(1, width - 2 * inset);
  const roomY = Math.max(1, height - 2 * inset);
  const scale = Math.min(roomX / (right - left), roomY / (bottom - top));
  const offsetX = (width - (right - left) * scale) / 2;
  const offsetY = (height - (bottom - top) * scale) / 2;
  return {
    project: (longitude, latitude) => {
      const [x, y] = project(longitude, latitude);
      return [(x - left) * scale + offsetX, (y - top) * scale + offsetY];
    },
    unproject: (x, y) => unproject((x - offsetX) / scale + left, (y - offsetY) / scale + top),
  };
}

/** A function from degrees to pixels that fits `bounds` into `frame`, centred. */
export const fitProjection = (bounds: Bounds, frame: Frame) => fitView(bounds, frame).project;

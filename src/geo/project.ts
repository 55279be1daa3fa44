/** Degrees → Web Mercator in units of the world's width, 0 to 1 from the north-west corner (EPSG:3857). */
export function project(longitude: number, latitude: number): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

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

/** A function from degrees to pixels that fits `bounds` into `frame`, centred. */
export function fitProjection(bounds: Bounds, { width, height }: Frame) {
  const [left, top] = project(bounds[0], bounds[3]);
  const [right, bottom] = project(bounds[2], bounds[1]);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const offsetX = (width - (right - left) * scale) / 2;
  const offsetY = (height - (bottom - top) * scale) / 2;
  return (longitude: number, latitude: number): readonly [number, number] => {
    const [x, y] = project(longitude, latitude);
    return [(x - left) * scale + offsetX, (y - top) * scale + offsetY];
  };
}

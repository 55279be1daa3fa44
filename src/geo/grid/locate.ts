import type { Lattice } from "./lattice.ts";
import type { Outline } from "./outline.ts";
import { answerOf, rasterOf, TEST } from "./raster.ts";
import { isInside } from "./side.ts";

/** The two ways to ask a raster; see `province-grid`. */
export function locatorOf(outline: Outline, lattice: Lattice) {
  const { vertices, parts } = outline;
  const { west, south, east, north, columns, rows, width, height } = lattice;
  const { links, tests } = rasterOf(outline, lattice);

  function unitOf(x: number, y: number): number {
    // Written so that NaN is outside.
    if (!(x >= west && x <= east && y >= south && y <= north)) return -1;
    const column = Math.min(columns - 1, ((x - west) / width) | 0);
    const row = Math.min(rows - 1, ((y - south) / height) | 0);
    let link = links[row * columns + column]!;
    while (link >= 0) {
      const part = parts[tests[link + TEST.part]!]!;
      if (isInside(x, y, tests, link, vertices, part.polygon)) return part.unit;
      link = tests[link + TEST.next]!;
    }
    return answerOf(link);
  }

  function join(longitude: Float64Array, latitude: Float64Array): Int16Array {
    if (longitude.length !== latitude.length) {
      throw new RangeError(`${longitude.length} longitudes and ${latitude.length} latitudes`);
    }
    const units = new Int16Array(longitude.length);
    for (let row = 0; row < units.length; row++) {
      units[row] = unitOf(longitude[row]!, latitude[row]!);
    }
    return units;
  }

  return { unitOf, join };
}

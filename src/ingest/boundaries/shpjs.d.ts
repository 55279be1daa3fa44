declare module "shpjs" {
  import type { Geometry } from "geojson";

  /** Geometries of a .shp in its own coordinates, in the order of its records. */
  export function parseShp(shp: ArrayBufferView): readonly (Geometry | null)[];
  /** Rows of a .dbf, in order. `cpg`: the encoding of its texts. */
  export function parseDbf(
    dbf: ArrayBufferView,
    cpg?: string,
  ): readonly Readonly<Record<string, unknown>>[];
}

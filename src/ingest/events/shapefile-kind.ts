import { beginningOf } from "./byte-source.ts";
import type { ZipEntry } from "./zip-members.ts";

const HEADER = 36;
const KIND_AT = 32;
/** Points and sets of points, in two, three and four dimensions (ESRI's description of shapefiles, 1998). */
const POINTS: ReadonlySet<number> = new Set([1, 8, 11, 18, 21, 28]);

/** Does a .shp in an archive hold points? Not, where it cannot be unpacked. */
export async function holdsPoints({
  member,
  isEncrypted,
  isPackedOtherwise,
}: ZipEntry): Promise<boolean> {
  if (isEncrypted || isPackedOtherwise) return false;
  const { bytes } = await beginningOf(member, HEADER);
  if (bytes.length < HEADER) return false;
  return POINTS.has(new DataView(bytes.buffer, bytes.byteOffset).getInt32(KIND_AT, true));
}

/** "a/b.shp" → "shp"; of "b.shp.xml", which describes it, too. */
const partOf = (path: string): string =>
  /\.([a-z]+)(?:\.xml)?$/u.exec(path.toLowerCase())?.[1] ?? "";
export const stemOf = (path: string): string =>
  path.toLowerCase().replace(/\.[a-z]+(?:\.xml)?$/u, "");

/** What the programs that write shapefiles put beside a .shp. */
const PARTS: ReadonlySet<string> = new Set(
  "shp dbf prj cpg shx sbn sbx qpj qix qmd cst fix atx ain aih ixs mxs".split(" "),
);
export const isShape = (path: string): boolean => /\.shp$/iu.test(path);
export const isPartOfShapefile = (path: string): boolean => PARTS.has(partOf(path));

import { parseDbf, parseShp } from "shpjs";
import { reasonOf } from "../../domain/reason-of.ts";
import { type RawLayer, type Refused, refusedAs, type StatedSystem } from "./raw-layer.ts";

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes).trim();

/** The name of a coordinate system as its .prj begins: `PROJCS["WGS_1984_UTM_Zone_42N",…`. */
const nameOf = (prj: string): string => /"([^"]+)"/u.exec(prj)?.[1] ?? prj.slice(0, 40);

const systemOf = (prj: string | undefined): StatedSystem =>
  prj === undefined || prj === ""
    ? { kind: "none" }
    : { kind: "stated", definition: prj, said: nameOf(prj) };

const HEADER = 100;
const FILE_CODE = 9994;

/** The header of a .shp says how long all of it is, in words of two bytes. */
function isCut(shp: Uint8Array): boolean {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.length);
  return (
    shp.length >= HEADER && view.getInt32(0) === FILE_CODE && view.getInt32(24) * 2 > shp.length
  );
}

/**
 * One shapefile from its parts, by ending in lower case. A .shp without its .dbf has outlines and
 * no names, so it is refused.
 */
export function shapefileLayer(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
): RawLayer | Refused {
  const [shp, dbf] = [parts.get("shp"), parts.get("dbf")];
  if (shp === undefined || dbf === undefined) return refusedAs("no-table", name);
  // The outlines that are left would be read without a complaint.
  if (isCut(shp)) return refusedAs("cut-shapefile", name);
  try {
    const rows = parseDbf(dbf, textOf(parts.get("cpg")));
    return {
      name,
      features: parseShp(shp).map((geometry, at) => ({ geometry, properties: rows[at] })),
      system: systemOf(textOf(parts.get("prj"))),
      turnsOwnWay: true,
    };
  } catch (error) {
    return refusedAs("broken-shapefile", `${name}: ${reasonOf(error)}`);
  }
}

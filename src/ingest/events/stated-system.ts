import type { Position } from "geojson";
import type { OpenedTable } from "./opened.ts";

/** How GeoJSON of 2008 names its coordinate system, as many programs still write it. */
const NAMED = /"crs"\s*:\s*\{[^{}]*"properties"\s*:\s*\{\s*"name"\s*:\s*"([^"]{1,200})"/u;

/** Positions of a system → longitude and latitude. What is in degrees already stays. */
export type Place = (position: Position) => Position;

/** null: the system is not known. */
export async function placeFrom(definition: string): Promise<Place | null> {
  const { converterFrom, isDegrees } = await import("../boundaries/place-coordinates.ts");
  const convert = converterFrom(definition);
  return convert && ((position) => (isDegrees(position) ? position : convert(position)));
}

/** Are the first points degrees, whatever the file says of them? */
function areDegrees({ header, sample }: OpenedTable): boolean {
  const [x, y] = [header.indexOf("longitude"), header.indexOf("latitude")];
  return sample.every(
    (row) => Math.abs(Number(row[x] ?? NaN)) <= 180 && Math.abs(Number(row[y] ?? NaN)) <= 90,
  );
}

/** A table of GeoJSON with the system that its text names, where that is one of metres that is known. */
export async function withStatedSystem(table: OpenedTable, text: string): Promise<OpenedTable> {
  const name = NAMED.exec(text)?.[1];
  const { source } = table;
  if (name === undefined || table.format !== "geojson" || source.kind !== "json") return table;
  if (areDegrees(table)) return table;
  const { systemOf } = await import("../boundaries/json-layers.ts");
  const system = systemOf({ crs: { properties: { name } } });
  if (system.kind === "none" || (await placeFrom(system.definition)) === null) return table;
  return { ...table, system: system.said, source: { ...source, system: system.definition } };
}

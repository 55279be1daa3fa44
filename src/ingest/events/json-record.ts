import { textOfValue } from "./record-rows.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function recordIn(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** What Python writes for numbers that are not known. */
const NO_NUMBER = /([:,[]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/gu;

/** The text of an object → the object; null: it is none. */
export function parseRecord(text: string): JsonRecord | null {
  const record = recordIn(text);
  if (record !== null || !/NaN|Infinity/u.test(text)) return record;
  return recordIn(text.replace(NO_NUMBER, "$1null"));
}

const DEGREES = ["longitude", "latitude"] as const;

/**
 * A GeoJSON point, or the only point of a multipoint or a collection → its degrees; null: it is
 * another shape.
 */
function pointOf(geometry: JsonRecord): readonly [unknown, unknown] | null {
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection" && Array.isArray(geometries) && geometries.length === 1)
    return isRecord(geometries[0]) ? pointOf(geometries[0]) : null;
  const points: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (type === "Point") return [points[0], points[1]];
  const [only] = points;
  const isPoint = type === "MultiPoint" && points.length === 1;
  return isPoint && Array.isArray(only) ? [only[0], only[1]] : null;
}

/**
 * Sets a feature's degrees. Of a shape that is no point its name stands there, so that the row is
 * counted among those whose coordinates are no point, unless its properties say where it is.
 */
function setDegrees(cells: Map<string, string>, geometry: JsonRecord): void {
  const point = pointOf(geometry);
  const stated = (name: string) =>
    [...cells].some(([cell, text]) => cell.toLowerCase() === name && text !== "");
  DEGREES.forEach((name, axis) => {
    if (point !== null) cells.set(name, textOfValue(point[axis]));
    else if (!stated(name)) cells.set(name, textOfValue(geometry["type"]));
  });
}

/** Is a record a table of its own: lists of columns, or of rows that are lists? */
export function isTableInRecord(record: JsonRecord): boolean {
  const values = Object.values(record);
  const isDeep = (value: unknown) =>
    Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
  return (
    values.length > 0 &&
    (values.some(isDeep) || values.every((value) => isRecord(value) || Array.isArray(value)))
  );
}

const DEEPEST = 3;

/**
 * Objects inside a record are columns of their own: `place.name`; a geometry that is a point becomes
 * its degrees. What lies deeper than three objects is left out.
 */
function flatten(record: JsonRecord, depth = 1): [string, unknown][] {
  return Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (!isRecord(value) || depth > DEEPEST) return [[name, value]];
    const point = pointOf(value);
    const inner =
      point === null ? flatten(value, depth + 1) : DEGREES.map((of, at) => [of, point[at]]);
    return inner.map(([part, each]) => [`${name}.${String(part)}`, each]);
  });
}

/** A feature as map servers answer: what it says beside its point. */
function cellsOfServer({ attributes, geometry }: JsonRecord): Map<string, string> {
  const cells = cellsOfRecord(isRecord(attributes) ? attributes : {});
  if (isRecord(geometry) && "x" in geometry) {
    cells.set("longitude", textOfValue(geometry["x"]));
    cells.set("latitude", textOfValue(geometry["y"]));
  }
  return cells;
}

/**
 * A record, or a GeoJSON feature with its point as `longitude` and `latitude` → its cells by the name
 * of their column.
 */
export function cellsOfRecord(record: JsonRecord): Map<string, string> {
  const isFeature = record["type"] === "Feature" && "geometry" in record;
  if (!isFeature && isRecord(record["attributes"])) return cellsOfServer(record);
  const properties = isFeature ? record["properties"] : record;
  const cells = new Map(
    flatten(isRecord(properties) ? properties : {}).map(([name, value]) => [
      name,
      textOfValue(value),
    ]),
  );
  if (!isFeature) return cells;
  const geometry = record["geometry"];
  if (isRecord(geometry)) setDegrees(cells, geometry);
  if (!cells.has("id") && record["id"] !== undefined) cells.set("id", textOfValue(record["id"]));
  return cells;
}

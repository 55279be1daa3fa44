import type { Position } from "geojson";

export interface FoundPolygons {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** Points and lines beside them. */
  readonly others: number;
  /** Rings that hold something other than positions. */
  readonly broken: number;
}

interface Found {
  polygons: Position[][][];
  others: number;
  broken: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A position without its height; null: it is none. */
function positionOf(value: unknown): Position | null {
  const [x, y]: readonly unknown[] = listOf(value);
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null;
}

function addPolygon(rings: unknown, found: Found): void {
  const [outer, ...holes] = listOf(rings).map((ring) => {
    const positions = listOf(ring).map(positionOf);
    return positions.every((position) => position !== null) ? positions : null;
  });
  found.broken += [outer, ...holes].filter((ring) => ring === null).length;
  if (outer == null || outer.length === 0) return;
  found.polygons.push([
    outer,
    ...holes.filter((ring) => ring !== null && ring.length > 0),
  ] as never);
}

/** Collections in collections are looked at only so deep: no file needs more. */
const DEEPEST = 8;

function collect(geometry: unknown, found: Found, depth: number): void {
  if (!isObject(geometry) || depth > DEEPEST) return;
  const { type, coordinates, geometries } = geometry;
  if (type === "Polygon") addPolygon(coordinates, found);
  else if (type === "MultiPolygon")
    for (const rings of listOf(coordinates)) addPolygon(rings, found);
  else if (type === "GeometryCollection")
    for (const each of listOf(geometries)) collect(each, found, depth + 1);
  else if (typeof type === "string") found.others++;
}

/** All polygons of a geometry that nobody has checked, in two dimensions. */
export function polygonsIn(geometry: unknown): FoundPolygons {
  const found: Found = { polygons: [], others: 0, broken: 0 };
  collect(geometry, found, 0);
  return found;
}

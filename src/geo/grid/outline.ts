import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

/** One polygon with its holes: a multipolygon has several parts of the same unit. */
export interface Part {
  /** Index of the feature in its collection. */
  readonly unit: number;
  /** Rings as in GeoJSON, for the exact test. */
  readonly polygon: Polygon;
  /** First vertices of the part's edges; edge `e` runs from vertex `e` to vertex `e + 1`. */
  readonly edges: Int32Array;
}

export interface Outline {
  readonly parts: readonly Part[];
  /** Vertex `v` is at `vertices[2 * v]`, `vertices[2 * v + 1]`. */
  readonly vertices: Float64Array;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function requireClosed(ring: readonly Position[], unit: number): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return;
  throw new RangeError(`A ring of feature ${unit} is not closed`);
}

/**
 * All vertices of a collection in one array, and the edges of each part.
 *
 * @throws RangeError where a ring is not closed or a coordinate is no number.
 */
export function outlineOf(units: FeatureCollection<Polygon | MultiPolygon>): Outline {
  const vertices: number[] = [];
  const parts: Part[] = [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  units.features.forEach(({ geometry }, unit) => {
    for (const coordinates of polygonsOf(geometry)) {
      const rings = coordinates.filter((ring) => ring.length > 0);
      if (rings.length === 0) continue;
      const edges: number[] = [];
      for (const ring of rings) {
        requireClosed(ring, unit);
        ring.forEach(([x = NaN, y = NaN], at) => {
          if (!Number.isFinite(x) || !Number.isFinite(y)) {
            throw new RangeError(`A coordinate of feature ${unit} is no number`);
          }
          if (at < ring.length - 1) edges.push(vertices.length / 2);
          vertices.push(x, y);
          west = Math.min(west, x);
          south = Math.min(south, y);
          east = Math.max(east, x);
          north = Math.max(north, y);
        });
      }
      const polygon: Polygon = { type: "Polygon", coordinates: rings };
      parts.push({ unit, polygon, edges: Int32Array.from(edges) });
    }
  });
  return { parts, vertices: Float64Array.from(vertices), west, south, east, north };
}

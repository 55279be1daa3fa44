import type { Position } from "geojson";

/** Twice the signed area of the triangle: on which side of the line from `a` to `b` a point lies. */
const side = (a: Position, b: Position, [x = 0, y = 0]: Position): number => {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
};

/**
 * Whether two edges of a closed ring cross, so that its inside is not clear. Edges that only touch,
 * or lie on one another, do not. Edges are compared in order from west to east, with those alone
 * that begin before the first has ended.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  const edges = ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    const [x1 = 0, y1 = 0] = from;
    const [x2 = 0, y2 = 0] = to;
    return {
      from,
      to,
      west: Math.min(x1, x2),
      east: Math.max(x1, x2),
      south: Math.min(y1, y2),
      north: Math.max(y1, y2),
    };
  });
  edges.sort((a, b) => a.west - b.west);
  return edges.some((a, at) => {
    for (let next = at + 1; next < edges.length; next++) {
      const b = edges[next];
      if (b === undefined || b.west > a.east) return false;
      if (b.south > a.north || b.north < a.south) continue;
      const isAcross =
        side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
        side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
      if (isAcross) return true;
    }
    return false;
  });
}

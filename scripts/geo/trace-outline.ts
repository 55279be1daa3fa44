import type { Feature, Position } from "geojson";
import { keyOf, ringsOf } from "./read-built.ts";
import type { Area } from "./read-units.ts";

type DirectedEdge = readonly [from: Position, to: Position];

const nameOf = ([from, to]: DirectedEdge) => `${keyOf(from)} ${keyOf(to)}`;

/** Every edge in the direction in which its ring runs. */
export const directedEdges = (units: readonly Feature<Area>[]): readonly DirectedEdge[] =>
  units
    .flatMap(ringsOf)
    .flatMap((ring) => ring.slice(1).map((end, at): DirectedEdge => [ring[at] ?? [], end]));

/**
 * The loops around all units together: the edges that no other unit runs along the other way.
 * A loop is closed as soon as it meets itself, so loops that touch in a point stay apart.
 */
export function traceOutline(units: readonly Feature<Area>[]): readonly (readonly Position[])[] {
  const edges = directedEdges(units);
  const names = new Set(edges.map(nameOf));
  const next = new Map<string, Position[]>();
  for (const [from, to] of edges)
    if (!names.has(nameOf([to, from])))
      next.set(keyOf(from), [...(next.get(keyOf(from)) ?? []), to]);

  const loops: Position[][] = [];
  for (const [start, ends] of next)
    while (ends.length > 0) {
      const path: Position[] = [start.split(",").map(Number)];
      for (let to = ends.pop(); to !== undefined; to = next.get(keyOf(to))?.pop()) {
        const met = path.findIndex((each) => keyOf(each) === keyOf(to ?? []));
        if (met === -1) path.push(to);
        else loops.push(path.splice(met + 1).concat([to]));
      }
    }
  return loops;
}

/** Twice the signed area of a loop, in square degrees: above zero when it runs anticlockwise. */
export const turnOf = (loop: readonly Position[]): number =>
  loop.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = loop[(at + 1) % loop.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

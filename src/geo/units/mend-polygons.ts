import { booleanClockwise, booleanPointInPolygon, polygon, unkinkPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { crossesItself } from "./self-crossing.ts";

/** What was done to polygons to make them sound. */
export const MENDS = [
  "closed",
  "repeated-points",
  "rings-left-out",
  "uncrossed",
  "rewound",
] as const;
export type Mend = (typeof MENDS)[number];

export interface Mended {
  /** null: nothing with an inside is left. */
  readonly area: Polygon | MultiPolygon | null;
  readonly mends: ReadonlySet<Mend>;
  /** A ring crosses itself and could not be taken apart. */
  readonly isCrossing: boolean;
}

type Ring = readonly Position[];

/** The smallest ring with an inside: a triangle that comes back to where it began. */
const FEWEST = 4;

const isSame = ([ax, ay]: Position, [bx, by]: Position) => ax === bx && ay === by;

/** Without points that repeat the one before, and closed. */
function tidied(ring: Ring, mends: Set<Mend>): Position[] {
  const kept = ring.filter((point, at) => at === 0 || !isSame(point, ring[at - 1] ?? []));
  if (kept.length < ring.length) mends.add("repeated-points");
  const [first, last] = [kept[0], kept.at(-1)];
  if (first !== undefined && last !== undefined && !isSame(first, last)) {
    mends.add("closed");
    kept.push(first);
  }
  return kept;
}

/** The rings that a ring becomes when it is taken apart where it crosses itself; null: it cannot be. */
function uncrossed(ring: Position[]): Position[][] | null {
  try {
    const parts = unkinkPolygon(polygon([ring])).features;
    const rings = parts.flatMap(({ geometry }) => geometry.coordinates);
    return rings.length === 0 || rings.some(crossesItself) ? null : rings;
  } catch {
    // It takes no ring that comes back to one of its own points.
    return null;
  }
}

const turned = (ring: Position[], clockwise: boolean): Position[] =>
  booleanClockwise(ring) === clockwise ? ring : ring.toReversed();

/** A polygon for each outer ring, each hole in the one that holds it. */
function assembled(outers: Position[][], holes: Position[][]): Position[][][] {
  const polygons = outers.map((outer) => [outer]);
  for (const hole of holes) {
    const holder = polygons.find(
      ([outer]) =>
        outer !== undefined && hole.some((point) => booleanPointInPolygon(point, polygon([outer]))),
    );
    (holder ?? polygons[0])?.push(hole);
  }
  return polygons;
}

/**
 * Makes polygons sound: rings closed, without repeated points, not crossing themselves, the outer
 * one counter-clockwise and holes clockwise (RFC 7946, section 3.1.6). What was done is told.
 *
 * @param polygons rings of finite positions, as in a MultiPolygon
 */
export function mendPolygons(polygons: readonly (readonly Ring[])[]): Mended {
  const mends = new Set<Mend>();
  let isCrossing = false;
  const sound = (ring: Ring): Position[][] => {
    const tidy = tidied(ring, mends);
    if (tidy.length < FEWEST) {
      mends.add("rings-left-out");
      return [];
    }
    if (!crossesItself(tidy)) return [tidy];
    const parts = uncrossed(tidy);
    if (parts === null) isCrossing = true;
    else mends.add("uncrossed");
    return parts ?? [];
  };
  const coordinates = polygons.flatMap(([outer = [], ...holes]) => {
    const outers = sound(outer);
    if (outers.length === 0) return [];
    const [first] = outers;
    if (outers.length === 1 && first !== undefined && booleanClockwise(first)) mends.add("rewound");
    return assembled(
      outers.map((ring) => turned(ring, false)),
      holes.flatMap(sound).map((ring) => turned(ring, true)),
    );
  });
  const [only] = coordinates;
  if (only === undefined || isCrossing) return { area: null, mends, isCrossing };
  return {
    area:
      coordinates.length === 1
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates },
    mends,
    isCrossing,
  };
}

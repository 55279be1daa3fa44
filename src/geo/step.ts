/** A thing with a point in degrees: longitude, latitude. */
export interface Placed {
  readonly id: string;
  readonly label: readonly [number, number];
}

export type Direction = "up" | "down" | "left" | "right";

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much a step aside costs against a step ahead. */
const ASIDE = 2;

/**
 * The nearest of `all` from `from` in a direction: within 45 degrees of it first, sideways distance
 * weighing more than distance ahead. Null at the edge.
 */
export function stepFrom<P extends Placed>(
  all: readonly P[],
  from: P,
  direction: Direction,
): P | null {
  const [dx, dy] = VECTORS[direction];
  // A degree of longitude shrinks with the latitude.
  const squeeze = Math.cos((from.label[1] * Math.PI) / 180);
  const candidates = all.flatMap((each) => {
    const x = (each.label[0] - from.label[0]) * squeeze;
    const y = each.label[1] - from.label[1];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return ahead <= 0 || aside > ahead ? [] : [{ each, cost: ahead + ASIDE * aside }];
  });
  candidates.sort((a, b) => a.cost - b.cost);
  return candidates[0]?.each ?? null;
}

import type { BoxSize } from "./box-size.ts";

/** In pixels from the upper left corner of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label's text starts, is centred on or ends at its point. */
export interface LabelPlace extends Point {
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of a mark, and as near as two marks may come, in pixels. */
export const MARK = 6;
const GAP = 26;
const ROUNDS = 80;
/** Room at the sides for the names of those that stand there. */
const SIDE = { x: 44, y: 16 };

const between = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** From the least to the largest value onto `low` to `high`; one value only: onto the middle. */
function fit(values: readonly number[], low: number, high: number): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) =>
    most > least ? low + ((value - least) / (most - least)) * (high - low) : (low + high) / 2,
  );
}

/**
 * Brings the positions of a layout (any unit) into a box, each axis for itself since a band is
 * wider than high, and moves apart the marks that this brings too near to each other.
 */
export function placeNodes(
  layout: ReadonlyMap<string, Point>,
  { width, height }: BoxSize,
): ReadonlyMap<string, Point> {
  const laid = [...layout.values()];
  const xs = [
    ...fit(
      laid.map(({ x }) => x),
      SIDE.x,
      width - SIDE.x,
    ),
  ];
  const ys = [
    ...fit(
      laid.map(({ y }) => y),
      SIDE.y,
      height - SIDE.y,
    ),
  ];
  for (let round = 0; round < ROUNDS; round++)
    for (let a = 0; a < laid.length; a++)
      for (let b = a + 1; b < laid.length; b++) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[a], ys[a], xs[b], ys[b]];
        const apart = Math.hypot(bx - ax, by - ay);
        if (apart >= GAP) continue;
        // Two that stand on one point have no direction; they part sideways.
        const push = (GAP - apart) / 2;
        const [dx, dy] =
          apart === 0 ? [push, 0] : [((bx - ax) / apart) * push, ((by - ay) / apart) * push];
        xs[a] = between(ax - dx, SIDE.x, width - SIDE.x);
        ys[a] = between(ay - dy, SIDE.y, height - SIDE.y);
        xs[b] = between(bx + dx, SIDE.x, width - SIDE.x);
        ys[b] = between(by + dy, SIDE.y, height - SIDE.y);
      }
  return new Map([...layout.keys()].map((id, at) => [id, { x: xs[at] ?? 0, y: ys[at] ?? 0 }]));
}

/** Text of 11 pixels: there is nothing to measure with, so a letter is as wide as on average. */
const LETTER = 6;
const LINE = 12;

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y }: Point, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

function boxOf({ x, y, anchor }: LabelPlace, text: string): Box {
  const wide = text.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE + 3, bottom: y + 3 };
}

const candidates = ({ x, y }: Point): readonly LabelPlace[] => [
  { x: x + MARK + 3, y: y + 4, anchor: "start" },
  { x: x - MARK - 3, y: y + 4, anchor: "end" },
  { x, y: y + MARK + 11, anchor: "middle" },
  { x, y: y - MARK - 4, anchor: "middle" },
  { x: x + MARK, y: y + MARK + 8, anchor: "start" },
  { x: x + MARK, y: y - MARK - 1, anchor: "start" },
  { x: x - MARK, y: y + MARK + 8, anchor: "end" },
  { x: x - MARK, y: y - MARK - 1, anchor: "end" },
];

/**
 * Where the names stand: beside their marks, free of marks, of each other and inside the box. The
 * first of `names` choose first; a name that finds no room is left out.
 */
export function placeLabels(
  names: ReadonlyMap<string, string>,
  points: ReadonlyMap<string, Point>,
  { width, height }: BoxSize,
): ReadonlyMap<string, LabelPlace> {
  const taken = [...points.values()].map((point) => around(point, MARK));
  const placed = new Map<string, LabelPlace>();
  for (const [id, text] of names) {
    const point = points.get(id);
    const place = (point === undefined ? [] : candidates(point)).find((candidate) => {
      const box = boxOf(candidate, text);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => meets(box, other));
    });
    if (place === undefined) continue;
    placed.set(id, place);
    taken.push(boxOf(place, text));
  }
  return placed;
}

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
const GAP = 24;
/** Names lie down: side by side two marks need twice the room. */
const FLAT = 2;
const ROUNDS = 120;
/** Room at the sides for the names of those that stand there. */
const SIDE = { x: 36, y: 14 };
/** How much of a place is by rank rather than by distance: forces leave most of a wide box empty. */
const EVEN = 0.6;

const between = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** Onto `low` to `high`, the order kept; one value only: onto the middle. */
function fit(values: readonly number[], low: number, high: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (most === least) return values.map(() => (low + high) / 2);
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => {
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / (values.length - 1);
    const share = (value - least) / (most - least);
    return low + (EVEN * rank + (1 - EVEN) * share) * (high - low);
  });
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
  const xs = fit(
    laid.map(({ x }) => x),
    SIDE.x,
    width - SIDE.x,
  );
  const ys = fit(
    laid.map(({ y }) => y),
    SIDE.y,
    height - SIDE.y,
  );
  const move = (at: number, dx: number, dy: number) => {
    xs[at] = between((xs[at] ?? 0) + dx, SIDE.x, width - SIDE.x);
    ys[at] = between((ys[at] ?? 0) + dy, SIDE.y, height - SIDE.y);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (let a = 0; a < laid.length; a++)
      for (let b = a + 1; b < laid.length; b++) {
        const dx = ((xs[b] ?? 0) - (xs[a] ?? 0)) / FLAT;
        const dy = (ys[b] ?? 0) - (ys[a] ?? 0);
        const apart = Math.hypot(dx, dy);
        if (apart >= GAP) continue;
        // Two that stand on one point have no direction; they part sideways.
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        const push = (GAP - apart) / 2;
        move(a, -ux * push * FLAT, -uy * push);
        move(b, ux * push * FLAT, uy * push);
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

/** Half of what a letter beside a line takes, in pixels. */
export const LETTER_HALF = 6;

/**
 * Where the names stand: beside their marks, free of marks, of the letters of lines, of each other
 * and inside the box. The first of `names` choose first; a name that finds no room is left out.
 */
export function placeLabels(
  names: ReadonlyMap<string, string>,
  points: ReadonlyMap<string, Point>,
  letters: readonly Point[],
  { width, height }: BoxSize,
): ReadonlyMap<string, LabelPlace> {
  const taken = [
    ...[...points.values()].map((point) => around(point, MARK)),
    ...letters.map((letter) => around(letter, LETTER_HALF)),
  ];
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

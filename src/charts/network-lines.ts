import { isMutual, type RelationEdge } from "../analysis/relations.ts";
import { relationKey } from "../domain/dimension.ts";
import type { Relation } from "../domain/vocabularies.ts";
import { LETTER_HALF, MARK, type Point } from "./network-places.ts";

/** A relation as it is drawn; `path` and `arrow` are SVG path data. */
export interface NetworkLine {
  readonly edge: RelationEdge;
  /** The value of the dimension `relation`. */
  readonly key: string;
  readonly path: string;
  /** At the one whom it is done to; null where a relation means the same in both directions. */
  readonly arrow: string | null;
  readonly letter: Point;
}

/** Colour is the groups' own, so lines differ in how they are dashed; none: an unbroken line. */
export const DASHES: Readonly<Record<Relation, string>> = {
  fights: "none",
  hosts: "9 3",
  trains: "2 3",
  supports: "9 3 2 3",
  "splits-from": "1 4",
  "allied-with": "16 3",
  leads: "9 3 2 3 2 3",
  accuses: "5 4",
};

/** Lines between the same two stand that far from each other, in pixels. */
const BEND = 16;
/** Lines end that far from the middle of a mark. */
const FREE = MARK + 3;
const ARROW = { long: 7, half: 3.5 };
/** Where along a line its letter may stand, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const LETTER_ROOM = 2 * LETTER_HALF + 1;

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** `length` from `start` towards `end`. */
function towards(start: Point, end: Point, length: number): Point {
  const apart = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return {
    x: start.x + ((end.x - start.x) / apart) * length,
    y: start.y + ((end.y - start.y) / apart) * length,
  };
}

interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const onCurve = ({ start, control, end }: Curve, t: number): Point => ({
  x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * control.x + t ** 2 * end.x,
  y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * control.y + t ** 2 * end.y,
});

/** `bend` is how far the middle stands off the straight line, to the right of a way from a to b. */
function curveOf(from: Point, to: Point, bend: number): Curve {
  const apart = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / apart) * bend * 2,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / apart) * bend * 2,
  };
  return { start: towards(from, control, FREE), control, end: towards(to, control, FREE) };
}

/** A group may be said to do something to itself: a bow over its mark. */
const loopOf = (mark: Point): Curve => ({
  start: { x: mark.x - MARK, y: mark.y - MARK },
  control: { x: mark.x, y: mark.y - 6 * MARK },
  end: { x: mark.x + MARK, y: mark.y - MARK },
});

function arrowOf({ control, end }: Curve): string {
  const foot = towards(end, control, ARROW.long);
  const across = {
    x: ((end.y - foot.y) / ARROW.long) * ARROW.half,
    y: ((foot.x - end.x) / ARROW.long) * ARROW.half,
  };
  const left = { x: foot.x + across.x, y: foot.y + across.y };
  const right = { x: foot.x - across.x, y: foot.y - across.y };
  return `M${at(end)}L${at(left)}L${at(right)}z`;
}

/** The first of `places` with room for a letter; without any, the one that has the most. */
function freest(places: readonly Point[], taken: readonly Point[]): Point {
  const rooms = places.map(({ x, y }) =>
    Math.min(LETTER_ROOM, ...taken.map((other) => Math.hypot(other.x - x, other.y - y))),
  );
  return places[rooms.indexOf(Math.max(...rooms))] ?? { x: 0, y: 0 };
}

/** How thick a line is, in pixels. */
export const widthOf = (claims: number) => Math.min(5, 0.75 + claims / 2);

const pairOf = ({ from, to }: RelationEdge) => [from, to].sort().join(" ");

/** Draws edges between marks; letters keep clear of marks and of each other where they can. */
export function drawLines(
  edges: readonly RelationEdge[],
  points: ReadonlyMap<string, Point>,
): readonly NetworkLine[] {
  const taken: Point[] = [...points.values()];
  return edges.flatMap((edge): readonly NetworkLine[] => {
    const [from, to] = [points.get(edge.from), points.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const siblings = edges.filter((other) => pairOf(other) === pairOf(edge));
    const off = (siblings.indexOf(edge) - (siblings.length - 1) / 2) * BEND;
    // Right of the way back is left of the way there: without the sign two lines could be one.
    const bend = edge.from < edge.to ? off : -off;
    const curve = edge.from === edge.to ? loopOf(from) : curveOf(from, to, bend);
    const letter = freest(
      ALONG.map((t) => onCurve(curve, t)),
      taken,
    );
    taken.push(letter);
    const hasArrow = !isMutual(edge.relation);
    const lineEnd = hasArrow ? towards(curve.end, curve.control, ARROW.long - 1) : curve.end;
    return [
      {
        edge,
        key: relationKey(edge.from, edge.relation, edge.to),
        path: `M${at(curve.start)}Q${at(curve.control)} ${at(lineEnd)}`,
        arrow: hasArrow ? arrowOf(curve) : null,
        letter,
      },
    ];
  });
}

import { distance, lineString, simplify } from "@turf/turf";
import {
  type Annotation,
  ANNOTATION_LIMITS,
  type AnnotationKind,
  type Position,
} from "../domain/briefing.ts";
import type { Point } from "../domain/mark.ts";
import type { Camera } from "../domain/view.ts";
import { HOME } from "./frame.ts";
import { type GroundView, project, unproject } from "./project.ts";

/** Four decimals are 11 metres, finer than anybody points on a map. */
const DECIMALS = 4;
/** A gesture shorter than that, in pixels, was a click. */
const LEAST_DRAG = 6;
/** How far a line may stray from the hand, in pixels. */
const TOLERANCE = 1.5;
/** What stands in the middle of the map reaches that many pixels to each side. */
const REACH = 70;
/** Width of the whole world at zoom 0, in pixels. */
const WORLD = 512;
/** About how near the home view is. */
const HOME_ZOOM = 5;
const LEAST_KILOMETRES = 0.1;

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** A position as files keep it: on the globe, to four decimals. */
export const tidyPosition = ([longitude, latitude]: Position): Position => [
  rounded(clamped(longitude, 180), DECIMALS),
  rounded(clamped(latitude, 90), DECIMALS),
];

/** A radius as files keep it, in kilometres to one decimal. */
export const tidyKilometres = (kilometres: number): number =>
  rounded(Math.max(LEAST_KILOMETRES, Math.min(ANNOTATION_LIMITS.kilometres, kilometres)), 1);

const between = (a: Position, b: Position) =>
  tidyKilometres(distance([...a], [...b], { units: "kilometers" }));

/** The way of a hand with as few points as show it. */
function simplified(path: readonly Point[]): readonly Point[] {
  const line = lineString(path.map(([x, y]) => [x, y]));
  const { geometry } = simplify(line, { tolerance: TOLERANCE, highQuality: true });
  return geometry.coordinates
    .map(([x = 0, y = 0]): Point => [x, y])
    .slice(0, ANNOTATION_LIMITS.points);
}

const lengthOf = (path: readonly Point[]) =>
  path.reduce((length, [x, y], at) => {
    const [beforeX, beforeY] = path[at - 1] ?? [x, y];
    return length + Math.hypot(x - beforeX, y - beforeY);
  }, 0);

/**
 * What a gesture draws: `path` in pixels of the map, from where it began to where it ended. Null
 * where a drag is wanted and there was hardly one. `text` is what a text says at first.
 */
export function annotationOf(
  kind: AnnotationKind,
  path: readonly Point[],
  unprojected: GroundView["unproject"],
  text: string,
): Annotation | null {
  const [first] = path;
  const last = path.at(-1);
  if (first === undefined || last === undefined) return null;
  const ground = ([x, y]: Point) => tidyPosition(unprojected(x, y));
  if (kind === "text") return { kind, at: ground(last), text };
  const isClick =
    kind === "freehand" ? lengthOf(path) < LEAST_DRAG : lengthOf([first, last]) < LEAST_DRAG;
  if (isClick) return null;
  switch (kind) {
    case "arrow":
      return { kind, from: ground(first), to: ground(last) };
    case "circle":
      return { kind, at: ground(first), kilometres: between(ground(first), ground(last)) };
    case "freehand":
      return { kind, path: simplified(path).map(ground) };
  }
}

/** An annotation in the middle of a map, of a size that shows well there; null: the home view. */
export function annotationAtMiddle(
  kind: AnnotationKind,
  camera: Camera | null,
  text: string,
): Annotation {
  const [west, south, east, north] = HOME;
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  const [x, y] =
    camera === null
      ? [(left + right) / 2, (top + bottom) / 2]
      : project(camera.longitude, camera.latitude);
  const reach = REACH / (WORLD * 2 ** (camera?.zoom ?? HOME_ZOOM));
  const at = (byX: number, byY: number) =>
    tidyPosition(unproject(x + byX * reach, y + byY * reach));
  switch (kind) {
    case "text":
      return { kind, at: at(0, 0), text };
    case "arrow":
      return { kind, from: at(-1, 0), to: at(1, 0) };
    case "circle":
      return { kind, at: at(0, 0), kilometres: between(at(0, 0), at(1, 0)) };
    case "freehand":
      return { kind, path: [at(-1, 0), at(0, -1), at(1, 0), at(0, 1), at(-1, 0)] };
  }
}

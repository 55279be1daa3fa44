import { distance } from "@turf/turf";
import type { Annotation, Position } from "../domain/briefing.ts";
import { tidyKilometres, tidyPosition } from "./make-annotation.ts";

type Freehand = Extract<Annotation, { readonly kind: "freehand" }>;

/** The middle of the box around a highlight, in degrees. */
export function middleOf({ path }: Freehand): Position {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return tidyPosition([
    middle(path.map(([longitude]) => longitude)),
    middle(path.map(([, latitude]) => latitude)),
  ]);
}

/** Kilometres from the middle of a highlight to its farthest point. */
export function reachOf(freehand: Freehand): number {
  const middle = middleOf(freehand);
  const away = ([longitude, latitude]: Position) =>
    distance([...middle], [longitude, latitude], { units: "kilometers" });
  return tidyKilometres(Math.max(...freehand.path.map(away)));
}

/** The highlight of the same form around another middle. */
export function movedTo(freehand: Freehand, [toLongitude, toLatitude]: Position): Freehand {
  const [longitude, latitude] = middleOf(freehand);
  return {
    ...freehand,
    path: freehand.path.map(([x, y]) =>
      tidyPosition([x + toLongitude - longitude, y + toLatitude - latitude]),
    ),
  };
}

/** The highlight of the same form and middle that reaches as many kilometres. */
export function withReach(freehand: Freehand, kilometres: number): Freehand {
  const [longitude, latitude] = middleOf(freehand);
  const scale = kilometres / reachOf(freehand);
  return {
    ...freehand,
    path: freehand.path.map(([x, y]) =>
      tidyPosition([longitude + (x - longitude) * scale, latitude + (y - latitude) * scale]),
    ),
  };
}

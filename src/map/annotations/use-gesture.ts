import { type PointerEvent, useEffect, useState } from "react";
import type { Annotation, AnnotationKind } from "../../domain/briefing.ts";
import type { Point } from "../../domain/mark.ts";
import { annotationOf } from "../../geo/make-annotation.ts";
import type { GroundView } from "../../geo/project.ts";
import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";

/** Where a pointer is in the layout pixels of the element, which may be drawn enlarged. */
function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const box = currentTarget.getBoundingClientRect();
  const enlarged = box.width / currentTarget.clientWidth || 1;
  return [(clientX - box.left) / enlarged, (clientY - box.top) / enlarged];
}

/** The gesture of an armed tool: what it would draw so far, and what hears the pointer. */
export function useGesture(tool: AnnotationKind | null, view: GroundView | null) {
  const { annotate } = useActions();
  const [path, setPath] = useState<readonly Point[]>([]);

  // A drag that was broken off must not go on with the next tool.
  useEffect(() => () => setPath([]), [tool]);

  if (tool === null || view === null) return { preview: null, handlers: {} };
  const drawnBy = (points: readonly Point[]): Annotation | null =>
    annotationOf(tool, points, view.unproject, t.briefing.annotations.newText);
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setPath([pointOf(event)]);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const point = pointOf(event);
      setPath((points) => (points.length === 0 ? points : [...points, point]));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const made = path.length === 0 ? null : drawnBy([...path, pointOf(event)]);
      setPath([]);
      if (made !== null) annotate(made);
    },
    onPointerCancel: () => setPath([]),
  };
  return { preview: path.length === 0 ? null : drawnBy(path), handlers };
}

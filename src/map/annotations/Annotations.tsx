import { lazy, Suspense } from "react";
import { selectArmedTool, selectShownAnnotations } from "../../selectors/annotations.ts";
import { useSelector } from "../../store/react.ts";
import type { MapController } from "../controller.ts";

const AnnotationLayer = lazy(() =>
  import("./AnnotationLayer.tsx").then((module) => ({ default: module.AnnotationLayer })),
);

interface AnnotationsProps {
  /** null: the plain drawing of the home view. */
  readonly controller: MapController | null;
}

/** What a slide marks on the map; loads nothing until there is something to draw. */
export function Annotations({ controller }: AnnotationsProps) {
  const annotations = useSelector(selectShownAnnotations);
  const tool = useSelector(selectArmedTool);
  if (annotations.length === 0 && tool === null) return null;
  return (
    <Suspense>
      <AnnotationLayer annotations={annotations} tool={tool} controller={controller} />
    </Suspense>
  );
}

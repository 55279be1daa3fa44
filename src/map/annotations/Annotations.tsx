import { lazy, Suspense, useEffect } from "react";
import { selectArmedTool, selectShownAnnotations } from "../../selectors/annotations.ts";
import { useActions, useSelector } from "../../store/react.ts";
import type { MapController } from "../controller.ts";

const AnnotationLayer = lazy(() =>
  import("./AnnotationLayer.tsx").then((module) => ({ default: module.AnnotationLayer })),
);

/** Escape lets go of the tool, even before the layer has loaded. */
function useEscape(isArmed: boolean) {
  const { draw } = useActions();
  useEffect(() => {
    if (!isArmed) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // The page's own Escape would clear the selection as well.
      event.preventDefault();
      event.stopPropagation();
      draw(null);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isArmed, draw]);
}

interface AnnotationsProps {
  /** null: the plain drawing of the home view. */
  readonly controller: MapController | null;
}

/** What a slide marks on the map; loads nothing until there is something to draw. */
export function Annotations({ controller }: AnnotationsProps) {
  const annotations = useSelector(selectShownAnnotations);
  const tool = useSelector(selectArmedTool);
  useEscape(tool !== null);
  if (annotations.length === 0 && tool === null) return null;
  return (
    <Suspense>
      <AnnotationLayer annotations={annotations} tool={tool} controller={controller} />
    </Suspense>
  );
}

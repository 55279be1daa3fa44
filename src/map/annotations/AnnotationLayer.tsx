import { useMemo, useRef } from "react";
import type { Annotation, AnnotationKind } from "../../domain/briefing.ts";
import type { Mark } from "../../domain/mark.ts";
import { annotationMarks } from "../../geo/annotation-marks.ts";
import { t } from "../../i18n/index.ts";
import type { MapController } from "../controller.ts";
import { markPaths } from "./mark-paths.ts";
import { useGesture } from "./use-gesture.ts";
import { useGroundView } from "./use-ground-view.ts";
import "./annotation-layer.css";

/** A mark with a rim in the colour of the surface, so that it stands out from every province. */
function MarkDrawing({ mark }: { readonly mark: Mark }) {
  if (mark.kind === "text") {
    const [x, y] = mark.at;
    return (
      <text className="annotations__text" data-mark="text" x={x} y={y}>
        {mark.text}
      </text>
    );
  }
  const paths = markPaths(mark);
  if (paths === null) return null;
  const { line, head } = paths;
  return (
    <g data-mark={mark.kind}>
      <path className="annotations__halo" d={line} />
      {head !== null && <path className="annotations__halo" d={head} />}
      <path className="annotations__line" d={line} />
      {head !== null && <path className="annotations__head" d={head} />}
    </g>
  );
}

interface AnnotationLayerProps {
  readonly annotations: readonly Annotation[];
  /** What the next gesture draws; null: the pointer reaches the map. */
  readonly tool: AnnotationKind | null;
  readonly controller: MapController | null;
}

/** Marks above the map that stay with the ground, and the tools that draw them. */
export function AnnotationLayer({ annotations, tool, controller }: AnnotationLayerProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const view = useGroundView(drawing, controller);
  const { preview, handlers } = useGesture(tool, view);
  const marks = useMemo(() => {
    if (view === null) return [];
    const all = preview === null ? annotations : [...annotations, preview];
    return annotationMarks(all, view.project);
  }, [annotations, preview, view]);
  return (
    <>
      <svg
        ref={drawing}
        className="annotations"
        aria-hidden="true"
        data-tool={tool ?? "none"}
        {...handlers}
      >
        {marks.map((mark, at) => (
          <MarkDrawing key={at} mark={mark} />
        ))}
      </svg>
      {tool !== null && <p className="annotations__help">{t.briefing.annotations.armed[tool]}</p>}
    </>
  );
}

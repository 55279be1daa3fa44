import { memo, useEffect, useRef, useState } from "react";
import type { Boundaries } from "../domain/boundaries.ts";
import type { Slide } from "../domain/briefing.ts";
import { isOfMission } from "../domain/dimension.ts";
import { memoised } from "../domain/memoised.ts";
import { FRAME, pathOf } from "../geo/frame.ts";
import { t } from "../i18n/index.ts";
import { selectMapScale, selectMapUnits } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { readLink } from "../url/scene-link.ts";
import { stateAt } from "./slide-view.ts";

interface UnitShape {
  readonly id: string;
  readonly path: string;
}

/** The outlines of the two countries' units, as coarse as a thumbnail needs. */
const shapesOf = memoised(({ admin1 }: Boundaries): readonly UnitShape[] =>
  admin1.features
    .filter(({ properties }) => isOfMission(properties.country))
    .map(({ properties: { id }, geometry }) => ({
      id,
      path: pathOf(geometry).replaceAll(/\.\d/gu, ""),
    })),
);

interface MapThumbProps {
  readonly view: string;
}

/** The provinces in the colours of a view. */
const MapThumb = memo(function MapThumb({ view }: MapThumbProps) {
  const store = useAppStore();
  // The record is what the picture depends on, beside the view itself.
  const isRead = useSelector(({ record, boundaries }) => record !== null && boundaries !== null);
  if (!isRead) return null;
  const state = stateAt(store.getState(), view);
  const { byId } = selectMapUnits(state);
  return (
    <svg
      className="thumb__map"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      data-scale={selectMapScale(state)}
    >
      {state.boundaries !== null &&
        shapesOf(state.boundaries).map(({ id, path }) => {
          const step = (byId.get(id)?.classIndex ?? -1) + 1;
          return <path key={id} d={path} data-step={step} />;
        })}
    </svg>
  );
});

/** Whether an element has come into view once. */
function useSeen() {
  const place = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || isSeen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return { place, isSeen };
}

/** A small picture of a slide: its layout, and its maps as they are by the data of now. */
export function Thumb({ slide }: { readonly slide: Slide }) {
  const { place, isSeen } = useSeen();
  const { layout, views, title, text } = slide;
  const { units } = useSelector(selectNaming);
  const chart = views[0] === undefined ? null : readLink(views[0]).scene.view.chart;
  const hasMap = layout !== "chart";
  return (
    <span ref={place} className="thumb" data-layout={layout} aria-hidden="true">
      {views.length === 0 && (
        <span className="thumb__words">
          <b>{title}</b> {text.slice(0, 80)}
        </span>
      )}
      {isSeen && hasMap && views.map((view, at) => <MapThumb key={at} view={view} />)}
      {(layout === "map-chart" || layout === "chart") && chart !== null && (
        <span className="thumb__part">{t.charts.name(chart, units)}</span>
      )}
      {layout === "map-claims" && <span className="thumb__part thumb__part--lines" />}
    </span>
  );
}

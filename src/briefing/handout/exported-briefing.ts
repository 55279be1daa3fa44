import { type Briefing, emptySlide, EMPTY_HEAD, type Slide } from "../../domain/briefing.ts";
import { t } from "../../i18n/index.ts";
import { selectMapScale } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import type { Exporting, State } from "../../store/state.ts";
import { viewOf } from "../slide-view.ts";
import { selectOpenBriefing } from "../use-briefing.ts";

/** What is on screen as a slide: its map or one of its charts. */
function slideOfScreen(state: State, exporting: Exporting): Slide {
  const { view } = state;
  if (exporting.what === "chart")
    return {
      ...emptySlide("chart"),
      layout: "chart",
      title: t.charts.name(exporting.chart, selectNaming(state).units),
      views: [viewOf({ ...state, view: { ...view, chart: exporting.chart } })],
    };
  const scale = selectMapScale(state);
  return {
    ...emptySlide("map"),
    layout: "map",
    title: scale === "count" ? t.map.title(view.unit) : t.map.scaleTitle[scale](view.unit),
    views: [viewOf(state)],
  };
}

/**
 * What pictures are made from: the open briefing, one slide of it, or what is on screen as a
 * briefing of one slide, with the marking and the author of the open one.
 */
export function exportedBriefing(state: State, exporting: Exporting): Briefing {
  const open = selectOpenBriefing(state);
  switch (exporting.what) {
    case "briefing":
      return open ?? { ...EMPTY_HEAD, slides: [] };
    case "slide":
      return {
        ...(open ?? EMPTY_HEAD),
        slides: open?.slides.filter(({ id }) => id === exporting.slide) ?? [],
      };
    case "map":
    case "chart":
    case "claims":
      return {
        ...EMPTY_HEAD,
        ...(open !== null && { tlp: open.tlp, banner: open.banner, author: open.author }),
        title: t.app.name,
        language: state.view.language,
        slides: exporting.what === "claims" ? [] : [slideOfScreen(state, exporting)],
      };
  }
}

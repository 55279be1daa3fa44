import { emptySlide, type Layout, type Slide } from "../domain/briefing.ts";
import type { State } from "../store/state.ts";
import { clausesInWords } from "../exports/clause-in-words.ts";
import { selectNaming } from "../selectors/names.ts";
import { shownBy, viewOf } from "./slide-view.ts";

/** The dashboard as it stands, as a slide with the filter for a title. */
export function capturedSlide(state: State, id: string): Slide {
  const views = [viewOf(state)];
  const layout: Layout = state.selection.type === "none" ? "map" : "map-claims";
  return {
    ...emptySlide(id),
    title: state.clauses.length === 0 ? "" : clausesInWords(state.clauses, selectNaming(state)),
    layout,
    views,
    shown: shownBy(state, { views }),
  };
}

import { type Annotation, type AnnotationKind, hasMap, type Slide } from "../domain/briefing.ts";
import type { State } from "../store/state.ts";

const NO_ANNOTATIONS: readonly Annotation[] = Object.freeze([]);

/** The slide that stands in the room, or, while nothing is presented, the one that is written. */
function shownSlide({ briefings, presenting, isExploring, authoring }: State): Slide | undefined {
  const slidesOf = (key: string) =>
    briefings.find((briefing) => briefing.key === key)?.content.slides;
  if (presenting !== null) {
    const slides = slidesOf(presenting.key);
    return isExploring ? undefined : (slides?.[presenting.at] ?? slides?.at(-1));
  }
  return authoring === null
    ? undefined
    : slidesOf(authoring.key)?.find(({ id }) => id === authoring.slide);
}

/** What is drawn over the map. Who explores sees the bare map: its view is no longer the slide's. */
export function selectShownAnnotations(state: State): readonly Annotation[] {
  const slide = shownSlide(state);
  return slide !== undefined && hasMap(slide.layout) ? slide.annotations : NO_ANNOTATIONS;
}

/** What the next gesture on the map draws; null where there is no slide to draw on. */
export function selectArmedTool(state: State): AnnotationKind | null {
  if (state.drawing === null || state.presenting !== null) return null;
  const slide = shownSlide(state);
  return slide !== undefined && hasMap(slide.layout) ? state.drawing : null;
}

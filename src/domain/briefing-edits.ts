import { type Annotation, ANNOTATION_LIMITS, type Briefing, type Slide } from "./briefing.ts";

/** A briefing as this browser keeps it. */
export interface KeptBriefing {
  /** Permanent; not part of the file. */
  readonly key: string;
  readonly content: Briefing;
}

const withSlides = (briefing: Briefing, slides: readonly Slide[]): Briefing => ({
  ...briefing,
  slides,
});

const indexOf = ({ slides }: Briefing, id: string) => slides.findIndex((slide) => slide.id === id);

/** An id that no slide of the briefing has: `s-1`, `s-2` … */
export function freeId({ slides }: Briefing): string {
  const taken = new Set(slides.map(({ id }) => id));
  let n = slides.length + 1;
  while (taken.has(`s-${n}`)) n++;
  return `s-${n}`;
}

/** With `slide` after the slide `after`, or at the end. */
export function addSlide(briefing: Briefing, slide: Slide, after: string | null): Briefing {
  const at = after === null ? -1 : indexOf(briefing, after);
  const { slides } = briefing;
  return withSlides(briefing, slides.toSpliced(at < 0 ? slides.length : at + 1, 0, slide));
}

/** With `change` made to a slide; the same briefing where there is no such slide. */
export function changeSlide(
  briefing: Briefing,
  id: string,
  change: Partial<Omit<Slide, "id">>,
): Briefing {
  const at = indexOf(briefing, id);
  const slide = briefing.slides[at];
  return slide === undefined
    ? briefing
    : withSlides(briefing, briefing.slides.with(at, { ...slide, ...change }));
}

/** With one more annotation on a slide, unless it has as many as a file may hold. */
export function addAnnotation(briefing: Briefing, id: string, annotation: Annotation): Briefing {
  const slide = briefing.slides.find((each) => each.id === id);
  if (slide === undefined || slide.annotations.length >= ANNOTATION_LIMITS.annotations)
    return briefing;
  return changeSlide(briefing, id, { annotations: [...slide.annotations, annotation] });
}

/** With a slide moved to the index `to`, which is held within the list. */
export function moveSlide(briefing: Briefing, id: string, to: number): Briefing {
  const at = indexOf(briefing, id);
  const slide = briefing.slides[at];
  const target = Math.max(0, Math.min(briefing.slides.length - 1, to));
  if (slide === undefined || target === at) return briefing;
  return withSlides(briefing, briefing.slides.toSpliced(at, 1).toSpliced(target, 0, slide));
}

/** With a copy of a slide after it; `null` where there is no such slide. */
export function duplicateSlide(
  briefing: Briefing,
  id: string,
): { readonly briefing: Briefing; readonly id: string } | null {
  const slide = briefing.slides.find((each) => each.id === id);
  if (slide === undefined) return null;
  const copy = { ...slide, id: freeId(briefing) };
  return { briefing: addSlide(briefing, copy, id), id: copy.id };
}

export function removeSlide(briefing: Briefing, id: string): Briefing {
  const at = indexOf(briefing, id);
  return at < 0 ? briefing : withSlides(briefing, briefing.slides.toSpliced(at, 1));
}

/** Briefings by key, those of `changed` in the place of older ones of the same key. */
export function mergeBriefings(
  list: readonly KeptBriefing[],
  changed: readonly KeptBriefing[],
): readonly KeptBriefing[] {
  const byKey = new Map([...list, ...changed].map((each) => [each.key, each]));
  return [...byKey.values()];
}

/** What changed from `before` to `after`, done to `list` as well: briefings not touched stay. */
export function carryOverBriefings(
  list: readonly KeptBriefing[],
  before: readonly KeptBriefing[],
  after: readonly KeptBriefing[],
): readonly KeptBriefing[] {
  const kept = new Set(after.map(({ key }) => key));
  const removed = new Set(before.filter(({ key }) => !kept.has(key)).map(({ key }) => key));
  const changed = after.filter((each) => !before.includes(each));
  return mergeBriefings(
    list.filter(({ key }) => !removed.has(key)),
    changed,
  );
}

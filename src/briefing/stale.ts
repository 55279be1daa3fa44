import type { Briefing, Slide } from "../domain/briefing.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import { type ChangedNumber, changedNumbers } from "../selectors/shown-numbers.ts";
import type { State } from "../store/state.ts";
import { shownBy } from "./slide-view.ts";

/** By slide, for the data that they were checked against: looking at every view again is dear. */
const checked = new WeakMap<
  Slide,
  { readonly data: string; readonly found: readonly ChangedNumber[] }
>();
const NOTHING: readonly ChangedNumber[] = Object.freeze([]);

/** Numbers that a slide showed when it was made and that the data of now give otherwise. */
export function staleNumbers(state: State, slide: Slide): readonly ChangedNumber[] {
  const { record, boundaries } = state;
  const data = selectDataMark(state);
  const { shown } = slide;
  if (
    shown === null ||
    record === null ||
    boundaries === null ||
    data === "" ||
    shown.data === data
  )
    return NOTHING;
  const known = checked.get(slide);
  if (known?.data === data) return known.found;
  const found = changedNumbers(shown.numbers, shownBy(state, slide)?.numbers ?? {});
  checked.set(slide, { data, found });
  return found;
}

export const staleSlides = (state: State, { slides }: Briefing): readonly Slide[] =>
  slides.filter((slide) => staleNumbers(state, slide).length > 0);

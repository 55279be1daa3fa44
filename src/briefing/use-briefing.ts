import { useMemo } from "react";
import { type Briefing, emptySlide, type Slide, VIEWS_OF_LAYOUT } from "../domain/briefing.ts";
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  freeId,
  moveSlide,
  removeSlide,
} from "../domain/briefing-edits.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import type { State } from "../store/state.ts";
import type { AppStore } from "../store/store.ts";
import { capturedSlide } from "./captured-slide.ts";
import { sceneOf, shownBy, viewOf } from "./slide-view.ts";

export const selectOpenBriefing = ({ briefings, authoring }: State): Briefing | null =>
  briefings.find(({ key }) => key === authoring?.key)?.content ?? null;

export const selectOpenSlide = (state: State): Slide | null =>
  selectOpenBriefing(state)?.slides.find(({ id }) => id === state.authoring?.slide) ?? null;

/** Views for another layout: those that there are, and the present one where one is missing. */
const viewsFor = (slide: Slide, layout: Slide["layout"], present: string): readonly string[] =>
  Array.from({ length: VIEWS_OF_LAYOUT[layout] }, (_, at) => slide.views[at] ?? present);

/** What an author can do to the open briefing. Nothing happens when none is open. */
function actionsOn(store: AppStore) {
  const { actions } = store;
  const edit = (change: (briefing: Briefing, state: State) => Briefing, isStep = true) => {
    const state = store.getState();
    const open = selectOpenBriefing(state);
    if (open === null || state.authoring === null) return;
    const content = change(open, state);
    if (content === open) return;
    const kept = { key: state.authoring.key, content };
    if (isStep) actions.putBriefing(kept);
    else actions.loadBriefings([kept]);
  };
  const choose = (slide: string | null) => {
    const { authoring } = store.getState();
    if (authoring !== null) actions.author({ ...authoring, slide });
  };
  const add = (make: (id: string, state: State) => Slide) => {
    let made: string | null = null;
    edit((briefing, state) => {
      made = freeId(briefing);
      return addSlide(briefing, make(made, state), state.authoring?.slide ?? null);
    });
    choose(made);
  };
  return {
    /** `isStep`: whether undo takes back just this; false goes on with the step before. */
    changeHead: (change: Partial<Omit<Briefing, "slides">>, isStep = true) =>
      edit((briefing) => ({ ...briefing, ...change }), isStep),
    changeSlide: (id: string, change: Partial<Omit<Slide, "id">>, isStep = true) =>
      edit((briefing) => changeSlide(briefing, id, change), isStep),
    addView: () => add((id, state) => capturedSlide(state, id)),
    addText: () => add(emptySlide),
    setLayout: (slide: Slide, layout: Slide["layout"]) =>
      edit((briefing, state) => {
        const views = viewsFor(slide, layout, viewOf(state));
        return changeSlide(briefing, slide.id, { layout, views, shown: shownBy(state, { views }) });
      }),
    /** Takes the dashboard as it stands for the first or second view of a slide. */
    takeView: (slide: Slide, at: number) =>
      edit((briefing, state) => {
        const views = slide.views.with(at, viewOf(state));
        return changeSlide(briefing, slide.id, { views, shown: shownBy(state, { views }) });
      }),
    acceptNumbers: (ids: readonly string[]) =>
      edit((briefing, state) =>
        ids.reduce((all, id) => {
          const slide = all.slides.find((each) => each.id === id);
          return slide === undefined ? all : changeSlide(all, id, { shown: shownBy(state, slide) });
        }, briefing),
      ),
    keepNumbers: (slide: Slide) =>
      edit((briefing, state) =>
        slide.shown === null
          ? briefing
          : changeSlide(briefing, slide.id, {
              shown: { ...slide.shown, data: selectDataMark(state) },
            }),
      ),
    move: (id: string, to: number) => edit((briefing) => moveSlide(briefing, id, to)),
    duplicate: (id: string) => {
      let copy: string | null = null;
      edit((briefing) => {
        const done = duplicateSlide(briefing, id);
        copy = done?.id ?? null;
        return done?.briefing ?? briefing;
      });
      if (copy !== null) choose(copy);
    },
    remove: (id: string) => {
      edit((briefing) => removeSlide(briefing, id));
      choose(null);
    },
    choose,
    /** Chooses a slide and shows its first view in the dashboard. */
    open: (slide: Slide) => {
      choose(slide.id);
      const [view] = slide.views;
      if (view !== undefined) actions.visitScene(sceneOf(view, store.getState()));
    },
  };
}

export type BriefingActions = ReturnType<typeof actionsOn>;

export function useBriefingActions(): BriefingActions {
  const store = useAppStore();
  return useMemo(() => actionsOn(store), [store]);
}

export const useOpenBriefing = (): Briefing | null => useSelector(selectOpenBriefing);
export const useOpenSlide = (): Slide | null => useSelector(selectOpenSlide);

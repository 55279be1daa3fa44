import { EMPTY_SCENE, type Scene, type State } from "../store/state.ts";
import { readLink, writeLink } from "../url/scene-link.ts";
import type { Shown, Slide } from "../domain/briefing.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import { shownNumbers } from "../selectors/shown-numbers.ts";

/** The scene of a view; the theme is the screen's and not the slide's. */
export function sceneOf(query: string, { view: { theme } }: Scene): Scene {
  const { scene } = readLink(query);
  return { ...scene, view: { ...scene.view, theme } };
}

/** The state as it would be in a scene, to be looked at and not to be shown. */
export const stateIn = (state: State, scene: Scene): State => ({
  ...state,
  ...scene,
  lane: "aside",
});

/** The same at a view. */
export const stateAt = (state: State, query: string): State =>
  stateIn(state, sceneOf(query, state));

/** The view that a scene is, as a slide keeps it. */
export const viewOf = ({ clauses, selection, view }: Scene): string =>
  writeLink({ clauses, selection, view: { ...view, theme: EMPTY_SCENE.view.theme } });

/** What the views of a slide show by the data of now. With two views, the second's are marked. */
export function shownBy(state: State, { views }: Pick<Slide, "views">): Shown | null {
  if (views.length === 0) return null;
  const numbers = views.flatMap((view, at) =>
    Object.entries(shownNumbers(stateAt(state, view))).map(([what, count]): [string, number] => [
      at === 0 ? what : `second view ${what}`,
      count,
    ]),
  );
  return { data: selectDataMark(state), numbers: Object.fromEntries(numbers) };
}

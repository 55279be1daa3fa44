import type { Annotation, AnnotationKind } from "../domain/briefing.ts";
import { addAnnotation, type KeptBriefing, mergeBriefings } from "../domain/briefing-edits.ts";
import type { Presenting } from "../domain/presenting.ts";
import { commit } from "./history.ts";
import type { Authoring, Change, Exporting, State } from "./state.ts";

/** The scene of before is kept when a presentation begins and comes back when it ends. */
function presented(state: State, presenting: Presenting | null): Partial<State> {
  const { clauses, selection, view, sceneBefore, isExploring } = state;
  if (presenting === null)
    return {
      presenting,
      drawing: null,
      isExploring: false,
      ...(sceneBefore !== null && {
        ...sceneBefore,
        view: { ...sceneBefore.view, theme: view.theme },
        sceneBefore: null,
      }),
    };
  return {
    presenting,
    drawing: null,
    isExploring,
    ...(state.presenting === null && { sceneBefore: { clauses, selection, view } }),
  };
}

/** Writing, marking, presenting and exporting slides. */
export interface BriefingActions {
  /** Puts briefings in the place of older ones of the same key; can be undone. */
  readonly putBriefing: (briefing: KeptBriefing) => void;
  readonly removeBriefing: (key: string) => void;
  /** Briefings that the product brings, which count as the author's own once they are changed. */
  readonly shipBriefings: (briefings: readonly KeptBriefing[]) => void;
  readonly loadBriefings: (briefings: readonly KeptBriefing[]) => void;
  /** Shows where briefings are written, which opens the file; null: it has been taken. */
  readonly offerBriefing: (file: File | null) => void;
  readonly author: (authoring: Authoring | null) => void;
  /** Takes up a tool for the map, or lets go of it. */
  readonly draw: (tool: AnnotationKind | null) => void;
  /** Adds to the chosen slide, as a step of undo, and lets go of the tool. */
  readonly annotate: (annotation: Annotation) => void;
  /** Where a presentation stands; null ends it, and the dashboard shows again what it did before. */
  readonly present: (presenting: Presenting | null) => void;
  /** Opens the export for something; null closes it. */
  readonly openExport: (exporting: Exporting | null) => void;
  /** Leaves the slide for the dashboard, or comes back to it. */
  readonly explore: (isExploring: boolean) => void;
}

export const briefingActions = (change: Change): BriefingActions => ({
  putBriefing: (briefing) =>
    change((state) => commit(state, { briefings: mergeBriefings(state.briefings, [briefing]) })),
  removeBriefing: (key) =>
    change((state) => ({
      ...commit(state, { briefings: state.briefings.filter((each) => each.key !== key) }),
      authoring: state.authoring?.key === key ? null : state.authoring,
    })),
  shipBriefings: (shippedBriefings) =>
    change((state) => ({
      shippedBriefings,
      briefings: mergeBriefings(state.briefings, shippedBriefings),
    })),
  loadBriefings: (briefings) =>
    change((state) => ({ briefings: mergeBriefings(state.briefings, briefings) })),
  offerBriefing: (offeredBriefing) =>
    change(() =>
      offeredBriefing === null ? { offeredBriefing } : { offeredBriefing, side: "briefing" },
    ),
  author: (authoring) => change(() => ({ authoring, drawing: null })),
  draw: (drawing) => change(() => ({ drawing })),
  annotate: (annotation) =>
    change((state) => {
      const { briefings, authoring } = state;
      const open = briefings.find(({ key }) => key === authoring?.key);
      if (open === undefined || authoring?.slide == null) return { drawing: null };
      const content = addAnnotation(open.content, authoring.slide, annotation);
      const changed = content === open.content ? [] : [{ ...open, content }];
      const next = changed.length === 0 ? briefings : mergeBriefings(briefings, changed);
      return { ...commit(state, { briefings: next }), drawing: null };
    }),
  present: (presenting) => change((state) => presented(state, presenting)),
  openExport: (exporting) => change(() => ({ exporting })),
  explore: (isExploring) => change(() => ({ isExploring })),
});

import { createStore, type StoreApi } from "zustand/vanilla";
import type { AttachedDocument, Intake, Pointed } from "../domain/attached.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import type { Annotation, AnnotationKind } from "../domain/briefing.ts";
import { addAnnotation, type KeptBriefing, mergeBriefings } from "../domain/briefing-edits.ts";
import type { DataSet, DataSetSettings } from "../domain/data-set.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type {
  BoundaryDraft,
  OwnBoundaries,
  OwnBoundariesSettings,
} from "../domain/own-boundaries.ts";
import type { Presenting } from "../domain/presenting.ts";
import { actOnValue, type Clause, NO_CLAUSES, putClause, type ValueAct } from "../domain/clause.ts";
import type { SideName } from "../domain/comparison.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import { type OwnRating, putRating, type RatedSubject, withoutRating } from "../domain/rating.ts";
import { NOTHING_SELECTED, type Selection, selectPlace } from "../domain/selection.ts";
import type { Camera, View } from "../domain/view.ts";
import type { Keeping, KeepingFault } from "../domain/workspace.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { commit, redo, takeOverBriefings, takeOverRatings, undo } from "./history.ts";
import { beside, withBoundaries, withDataSets } from "./joined.ts";
import {
  type Authoring,
  type DroppedParameter,
  type Exporting,
  INITIAL_STATE,
  type Lane,
  type Scene,
  type Side,
  type State,
} from "./state.ts";

/** The only ways to change the state. Views call these and nothing else. */
export interface Actions {
  /** Puts the clause in the place of the one of its source; an empty clause lifts it. */
  readonly setClause: (clause: Clause) => void;
  readonly actOnValue: (dimension: ValueDimension, value: string, act: ValueAct) => void;
  readonly removeClause: (source: string) => void;
  readonly clearClauses: () => void;
  readonly select: (selection: Selection) => void;
  readonly selectPlace: (id: string, add: boolean) => void;
  readonly clearSelection: () => void;
  /** Moves the filter of the whole to a side of the comparison that is selected, in one step. */
  readonly filterToSide: (side: SideName) => void;
  /** A choice of how to show things; can be undone. */
  readonly setView: (change: Partial<Omit<View, "camera">>) => void;
  /** Where the map came to rest; not a step of undo. */
  readonly recordCamera: (camera: Camera | null) => void;
  /** Judges a claim or a source by the analyst's own lights; can be undone. */
  readonly rate: (rating: OwnRating) => void;
  readonly liftRating: (subject: RatedSubject, id: string) => void;
  /** Takes over ratings from a file in place of all others; can be undone. */
  readonly setRatings: (ratings: readonly OwnRating[]) => void;
  /**
   * Ratings that this browser kept or another tab gave. Not a step, and steps that are undone later
   * do not take it back: it is done to the past and the future as well.
   */
  readonly loadRatings: (ratings: readonly OwnRating[]) => void;
  readonly reportKeeping: (fault: KeepingFault | null) => void;
  readonly noteKeeping: (change: Partial<Keeping>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes over a scene that a link or the browser's history carries. */
  readonly openScene: (scene: Scene, dropped: readonly DroppedParameter[]) => void;
  /** Goes to a scene of the browser's history; can be undone like any other step. */
  readonly visitScene: (scene: Scene) => void;
  readonly attach: (attached: AttachedDocument) => void;
  readonly forget: (document: string) => void;
  /** All attached documents, as this browser kept them. */
  readonly loadAttached: (attached: readonly AttachedDocument[]) => void;
  /** The files that are offered now, in the place of those offered before. */
  readonly setIntakes: (intakes: readonly Intake[]) => void;
  /** Lights up a claim's phrase and place; null lets go. Not a step of undo. */
  readonly point: (pointed: Pointed | null) => void;
  readonly dismissDropped: () => void;
  /** Puts briefings in the place of older ones of the same key; can be undone. */
  readonly putBriefing: (briefing: KeptBriefing) => void;
  readonly removeBriefing: (key: string) => void;
  /** Briefings that the product ships, or that go on with the step before. Not a step. */
  /** Briefings that the product brings, which count as the author's own once they are changed. */
  readonly shipBriefings: (briefings: readonly KeptBriefing[]) => void;
  readonly loadBriefings: (briefings: readonly KeptBriefing[]) => void;
  /** All briefings as this browser kept them, done to the past and the future as well. Not a step. */
  readonly takeOverBriefings: (briefings: readonly KeptBriefing[]) => void;
  readonly author: (authoring: Authoring | null) => void;
  /** Takes up a tool for the map, or lets go of it. */
  readonly draw: (tool: AnnotationKind | null) => void;
  /** Adds to the chosen slide, as a step of undo, and lets go of the tool. */
  readonly annotate: (annotation: Annotation) => void;
  readonly showSide: (side: Side) => void;
  /** Where a presentation stands; null ends it, and the dashboard shows again what it did before. */
  readonly present: (presenting: Presenting | null) => void;
  /** Opens the export for something; null closes it. */
  readonly openExport: (exporting: Exporting | null) => void;
  /** Leaves the slide for the dashboard, or comes back to it. */
  readonly explore: (isExploring: boolean) => void;
  /** Puts a data set in the place of the one with its id, or behind the others. Not a step. */
  readonly putDataSets: (dataSets: readonly DataSet[]) => void;
  readonly changeDataSet: (id: string, change: Partial<DataSetSettings>) => void;
  readonly removeDataSet: (id: string) => void;
  /** Puts these in the place of all data sets. Not a step. */
  readonly loadDataSets: (dataSets: readonly DataSet[]) => void;
  /** Decides about files of events; actors named anew count as such at once. Not a step. */
  readonly choose: (choices: Partial<ImportChoices>) => void;
  /** `dataHash`: SHA-256 of the files that the record was read from, in hex. */
  readonly loadRecord: (record: CodedRecord, dataHash?: string) => void;
  readonly loadBoundaries: (boundaries: Boundaries) => void;
  readonly failBoundaries: (reason: string) => void;
  /** A file of boundaries that waits for choices; null: it has them, or nobody wants it. */
  readonly draftBoundaries: (draft: BoundaryDraft | null) => void;
  /** Puts own boundaries in the place of those with their id, or behind the others. Not a step. */
  readonly putOwnBoundaries: (own: OwnBoundaries) => void;
  readonly changeOwnBoundaries: (id: string, change: Partial<OwnBoundariesSettings>) => void;
  /** The provinces stand again where these stood in their place. */
  readonly removeOwnBoundaries: (id: string) => void;
  /** Puts these in the place of all, as they were kept, and the units of one in use. Not a step. */
  readonly loadOwnBoundaries: (
    ownBoundaries: readonly OwnBoundaries[],
    ownUnits: string | null,
  ) => void;
  /** Whose units everything is joined to: an id of own boundaries, or null for the provinces. */
  readonly useUnits: (id: string | null) => void;
}

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

export type AppStore = StoreApi<State> & { readonly actions: Actions };

export function createAppStore(lane: Lane = "main"): AppStore {
  const store = createStore<State>(() => ({ ...INITIAL_STATE, lane }));
  const change = (update: (state: State) => Partial<State>) => store.setState(update);
  const commitClauses = (update: (clauses: readonly Clause[]) => readonly Clause[]) =>
    change((state) => commit(state, { clauses: update(state.clauses) }));
  const commitSelection = (update: (selection: Selection) => Selection) =>
    change((state) => commit(state, { selection: update(state.selection) }));

  const actions: Actions = {
    setClause: (clause) => commitClauses((clauses) => putClause(clauses, clause)),
    actOnValue: (dimension, value, act) =>
      commitClauses((clauses) => putClause(clauses, actOnValue(clauses, dimension, value, act))),
    removeClause: (source) =>
      commitClauses((clauses) =>
        clauses.some((clause) => clause.source === source)
          ? clauses.filter((clause) => clause.source !== source)
          : clauses,
      ),
    clearClauses: () => commitClauses(() => NO_CLAUSES),
    select: (selection) => commitSelection(() => selection),
    selectPlace: (id, add) => commitSelection((selection) => selectPlace(selection, id, add)),
    filterToSide: (side) =>
      change((state) =>
        state.selection.type !== "comparison" || state.clauses.length === 0
          ? {}
          : commit(state, {
              clauses: NO_CLAUSES,
              selection: { ...state.selection, [side]: state.clauses },
            }),
      ),
    clearSelection: () => commitSelection(() => NOTHING_SELECTED),
    setView: (view) => change((state) => commit(state, { view: { ...state.view, ...view } })),
    recordCamera: (camera) => change((state) => ({ view: { ...state.view, camera } })),
    rate: (rating) =>
      change((state) => commit(state, { ratings: putRating(state.ratings, rating) })),
    liftRating: (subject, id) =>
      change((state) => commit(state, { ratings: withoutRating(state.ratings, subject, id) })),
    setRatings: (ratings) => change((state) => commit(state, { ratings })),
    loadRatings: (ratings) => change((state) => takeOverRatings(state, ratings)),
    reportKeeping: (keepingFault) => store.setState({ keepingFault }),
    noteKeeping: (keeping) => change((state) => ({ keeping: { ...state.keeping, ...keeping } })),
    undo: () => change(undo),
    redo: () => change(redo),
    openScene: (scene, dropped) => store.setState({ ...scene, dropped }),
    visitScene: (scene) => change((state) => ({ ...commit(state, scene), view: scene.view })),
    attach: (attached) =>
      change((state) => ({ attached: new Map(state.attached).set(attached.document, attached) })),
    forget: (document) =>
      change((state) => {
        const attached = new Map(state.attached);
        attached.delete(document);
        return { attached };
      }),
    loadAttached: (attached) =>
      store.setState({ attached: new Map(attached.map((each) => [each.document, each])) }),
    setIntakes: (intakes) => store.setState({ intakes }),
    point: (pointed) => store.setState({ pointed }),
    dismissDropped: () => store.setState({ dropped: INITIAL_STATE.dropped }),
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
    takeOverBriefings: (briefings) => change((state) => takeOverBriefings(state, briefings)),
    author: (authoring) => store.setState({ authoring, drawing: null }),
    draw: (drawing) => store.setState({ drawing }),
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
    showSide: (side) => store.setState({ side }),
    openExport: (exporting) => store.setState({ exporting }),
    explore: (isExploring) => store.setState({ isExploring }),
    putDataSets: (dataSets) =>
      change((state) => beside(state, withDataSets(state.dataSets, dataSets))),
    changeDataSet: (id, settings) =>
      change((state) =>
        beside(
          state,
          state.dataSets.map((each) => (each.id === id ? { ...each, ...settings } : each)),
        ),
      ),
    removeDataSet: (id) =>
      change((state) =>
        beside(
          state,
          state.dataSets.filter((each) => each.id !== id),
        ),
      ),
    loadDataSets: (dataSets) => change((state) => beside(state, dataSets)),
    choose: (choices) =>
      change((state) => {
        const chosen = { ...state, choices: { ...state.choices, ...choices } };
        return { choices: chosen.choices, ...beside(chosen, state.dataSets) };
      }),
    loadRecord: (coded, dataHash = "") =>
      change((state) => ({ coded, dataHash, ...beside({ ...state, coded }, state.dataSets) })),
    loadBoundaries: (shippedBoundaries) =>
      change((state) => ({
        boundaryFault: null,
        ...withBoundaries(state, { shippedBoundaries }),
      })),
    failBoundaries: (boundaryFault) => store.setState({ boundaryFault }),
    draftBoundaries: (boundaryDraft) => store.setState({ boundaryDraft }),
    putOwnBoundaries: (own) =>
      change((state) => {
        const others = state.ownBoundaries.filter(({ id }) => id !== own.id);
        return withBoundaries(state, { ownBoundaries: [...others, own] });
      }),
    changeOwnBoundaries: (id, settings) =>
      change((state) =>
        withBoundaries(state, {
          ownBoundaries: state.ownBoundaries.map((each) =>
            each.id === id ? { ...each, ...settings } : each,
          ),
        }),
      ),
    removeOwnBoundaries: (id) =>
      change((state) =>
        withBoundaries(state, {
          ownBoundaries: state.ownBoundaries.filter((each) => each.id !== id),
        }),
      ),
    loadOwnBoundaries: (ownBoundaries, ownUnits) =>
      change((state) => withBoundaries(state, { ownBoundaries, ownUnits })),
    useUnits: (ownUnits) => change((state) => withBoundaries(state, { ownUnits })),
  };
  return Object.assign(store, { actions });
}

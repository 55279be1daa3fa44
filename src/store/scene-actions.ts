import { actOnValue, type Clause, NO_CLAUSES, putClause, type ValueAct } from "../domain/clause.ts";
import type { Pointed } from "../domain/attached.ts";
import type { SideName } from "../domain/comparison.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import type { DroppedParameter } from "../domain/link-problem.ts";
import { NOTHING_SELECTED, type Selection, selectPlace } from "../domain/selection.ts";
import type { Camera, View } from "../domain/view.ts";
import { commit, redo, undo } from "./history.ts";
import { type Ask, type Change, INITIAL_STATE, type Scene, type Side } from "./state.ts";

/** What is filtered, chosen and shown, and the steps back and forth. */
export interface SceneActions {
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
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes over a scene that a link or the browser's history carries. */
  readonly openScene: (scene: Scene, dropped: readonly DroppedParameter[]) => void;
  /** Goes to a scene of the browser's history; can be undone like any other step. */
  readonly visitScene: (scene: Scene) => void;
  readonly dismissDropped: () => void;
  /** Lights up a claim's phrase and place; null lets go. Not a step of undo. */
  readonly point: (pointed: Pointed | null) => void;
  readonly showSide: (side: Side) => void;
}

/**
 * @param ask for what an analyst decides
 * @param change for what needs no getting ready
 */
export function sceneActions(ask: Ask, change: Change): SceneActions {
  const commitClauses = (update: (clauses: readonly Clause[]) => readonly Clause[]) =>
    ask({ what: "filter" }, (state) => commit(state, { clauses: update(state.clauses) }));
  const commitSelection = (update: (selection: Selection) => Selection) =>
    ask({ what: "selection" }, (state) => commit(state, { selection: update(state.selection) }));
  return {
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
    clearSelection: () => commitSelection(() => NOTHING_SELECTED),
    filterToSide: (side) =>
      ask({ what: "filter" }, (state) =>
        state.selection.type !== "comparison" || state.clauses.length === 0
          ? {}
          : commit(state, {
              clauses: NO_CLAUSES,
              selection: { ...state.selection, [side]: state.clauses },
            }),
      ),
    setView: (view) =>
      ask({ what: view.unit === undefined ? "view" : "unit" }, (state) =>
        commit(state, { view: { ...state.view, ...view } }),
      ),
    recordCamera: (camera) => change((state) => ({ view: { ...state.view, camera } })),
    undo: () => ask({ what: "undo" }, undo),
    redo: () => ask({ what: "redo" }, redo),
    openScene: (scene, dropped) => ask({ what: "scene" }, () => ({ ...scene, dropped })),
    visitScene: (scene) =>
      ask({ what: "scene" }, (state) => ({ ...commit(state, scene), view: scene.view })),
    dismissDropped: () => change(() => ({ dropped: INITIAL_STATE.dropped })),
    point: (pointed) => change(() => ({ pointed })),
    showSide: (side) => change(() => ({ side })),
  };
}

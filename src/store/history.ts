import type { Scene, State } from "./state.ts";

/** More steps back than anyone takes, and few enough to forget about their memory. */
export const HISTORY_LIMIT = 200;

const sceneOf = ({ clauses, selection, view }: Scene): Scene => ({ clauses, selection, view });

/** The part of the state that a step takes back: not the camera, which is not a decision. */
function withCameraOf(scene: Scene, now: Scene): Scene {
  return { ...scene, view: { ...scene.view, camera: now.view.camera } };
}

/** A change that can be undone: today's scene joins the past, the future is forgotten. */
export function commit(state: State, change: Partial<Scene>): Partial<State> {
  const next = { ...sceneOf(state), ...change };
  const changed =
    next.clauses !== state.clauses ||
    next.selection !== state.selection ||
    next.view !== state.view;
  if (!changed) return {};
  return { ...next, past: [...state.past, sceneOf(state)].slice(-HISTORY_LIMIT), future: [] };
}

export function undo(state: State): Partial<State> {
  const previous = state.past.at(-1);
  if (previous === undefined) return {};
  return {
    ...withCameraOf(previous, state),
    past: state.past.slice(0, -1),
    future: [sceneOf(state), ...state.future],
  };
}

export function redo(state: State): Partial<State> {
  const [next, ...rest] = state.future;
  if (next === undefined) return {};
  return { ...withCameraOf(next, state), past: [...state.past, sceneOf(state)], future: rest };
}

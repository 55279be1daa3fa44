import { createStore, type StoreApi } from "zustand/vanilla";
import { type BriefingActions, briefingActions } from "./briefing-actions.ts";
import { type DataActions, dataActions } from "./data-actions.ts";
import { type SceneActions, sceneActions } from "./scene-actions.ts";
import { INITIAL_STATE, type Lane, type State } from "./state.ts";
import { type WorkspaceActions, workspaceActions } from "./workspace-actions.ts";

/** The only ways to change the state. Views call these and nothing else. */
export type Actions = SceneActions & WorkspaceActions & BriefingActions & DataActions;

export type AppStore = StoreApi<State> & { readonly actions: Actions };

export function createAppStore(lane: Lane = "main"): AppStore {
  const store = createStore<State>(() => ({ ...INITIAL_STATE, lane }));
  const { setState: change } = store;
  const actions: Actions = {
    ...sceneActions(change),
    ...workspaceActions(change),
    ...briefingActions(change),
    ...dataActions(change),
  };
  return Object.assign(store, { actions });
}

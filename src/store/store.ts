import { createStore, type StoreApi } from "zustand/vanilla";
import { type BriefingActions, briefingActions } from "./briefing-actions.ts";
import { AT_ONCE, type Changing, createChanging, type Preparing } from "./changing.ts";
import { type DataActions, dataActions } from "./data-actions.ts";
import { type SceneActions, sceneActions } from "./scene-actions.ts";
import { type Change, INITIAL_STATE, type Lane, type State } from "./state.ts";
import { type WorkspaceActions, workspaceActions } from "./workspace-actions.ts";

/** The only ways to change the state. Views call these and nothing else. */
export type Actions = SceneActions & WorkspaceActions & BriefingActions & DataActions;

export type AppStore = StoreApi<State> & Changing & { readonly actions: Actions };

export function createAppStore(lane: Lane = "main", preparing: Preparing = AT_ONCE): AppStore {
  const store = createStore<State>(() => ({ ...INITIAL_STATE, lane }));
  const { setState: changeAtOnce } = store;
  const changing = createChanging(store, preparing);
  const change: Change = (update) => void changing.change(update);
  const actions: Actions = {
    ...sceneActions(change),
    ...workspaceActions(changeAtOnce),
    ...briefingActions(changeAtOnce),
    ...dataActions(change, changeAtOnce),
  };
  return Object.assign(store, changing, { actions });
}

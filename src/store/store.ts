import { createStore } from "zustand/vanilla";
import { reasonOf } from "../domain/reason-of.ts";
import { type BriefingActions, briefingActions } from "./briefing-actions.ts";
import { AT_ONCE, type Changing, createChanging, type Preparing } from "./changing.ts";
import { type DataActions, dataActions } from "./data-actions.ts";
import { type SceneActions, sceneActions } from "./scene-actions.ts";
import { type Ask, INITIAL_STATE, type Lane, type Readable, type State } from "./state.ts";
import { withUnmade } from "./unmade.ts";
import { type WorkspaceActions, workspaceActions } from "./workspace-actions.ts";

/** The only ways to change the state. Views call these and nothing else. */
export type Actions = SceneActions & WorkspaceActions & BriefingActions & DataActions;

export type AppStore = Readable & Changing & { readonly actions: Actions };

export function createAppStore(lane: Lane = "main", preparing: Preparing = AT_ONCE): AppStore {
  const store = createStore<State>(() => ({ ...INITIAL_STATE, lane }));
  let isReporting = false;
  /** What somebody throws who hears of a report is not reported in turn. */
  const onFault = (error: unknown) => {
    if (isReporting) return;
    isReporting = true;
    actions.reportUnmade({ what: "follow" }, reasonOf(error));
    isReporting = false;
  };
  const changing = createChanging(store, preparing, onFault);
  const { changeAtOnce } = changing;
  const ask: Ask = (deed, update) =>
    void changing
      .change(update)
      .catch((error: unknown) => changeAtOnce(withUnmade(deed, reasonOf(error))));
  const actions: Actions = {
    ...sceneActions(ask, changeAtOnce),
    ...workspaceActions(changeAtOnce),
    ...briefingActions(changeAtOnce),
    ...dataActions(ask, changeAtOnce),
  };
  return Object.assign(store, changing, { actions });
}

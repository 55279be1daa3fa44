import type { State, Update } from "../../store/state.ts";
import type { AppStore } from "../../store/store.ts";
import type { KeptSlice } from "./kept-slice.ts";

type Put<T> = KeptSlice<T>["put"];

/** What is quickly shown. */
export const putAtOnce =
  <T>(take: (store: AppStore, list: readonly T[]) => void): Put<T> =>
  (store, listOf, onPut) => {
    const before = store.getState();
    const list = listOf(before);
    onPut?.(before);
    if (list !== null) take(store, list);
    return Promise.resolve();
  };

/** What the views have to be ready for, which takes a while: the list may change meanwhile. */
export const putWhenReady =
  <T>(taken: (state: State, list: readonly T[]) => ReturnType<Update>): Put<T> =>
  (store, listOf, onPut) =>
    store.change(
      (state) => {
        const list = listOf(state);
        return list === null ? {} : taken(state, list);
      },
      { ...(onPut && { onPut }) },
    );

import type { State, Update } from "../../store/state.ts";
import type { KeptSlice } from "./kept-slice.ts";

type Put<T> = KeptSlice<T>["put"];

/** What follows from a list in the place of the one that stands. */
type Taken<T> = (state: State, list: readonly T[]) => ReturnType<Update>;

const updateOf =
  <T>(taken: Taken<T>, listOf: (state: State) => readonly T[] | null): Update =>
  (state) => {
    const list = listOf(state);
    return list === null ? {} : taken(state, list);
  };

/** What is quickly shown. */
export const putAtOnce =
  <T>(taken: Taken<T>): Put<T> =>
  (store, listOf, onPut) => {
    onPut?.(store.getState());
    store.changeAtOnce(updateOf(taken, listOf));
    return Promise.resolve();
  };

/** What the views have to be ready for, which takes a while: the list may change meanwhile. */
export const putWhenReady =
  <T>(taken: Taken<T>): Put<T> =>
  (store, listOf, onPut) =>
    store.change(updateOf(taken, listOf), { ...(onPut && { onPut }) });

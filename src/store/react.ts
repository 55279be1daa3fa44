import { createContext, useContext, useEffect } from "react";
import { useStore } from "zustand";
import type { State } from "./state.ts";
import type { Actions, AppStore } from "./store.ts";
import { watch } from "./watched.ts";

const StoreContext = createContext<AppStore | null>(null);

export const StoreProvider = StoreContext.Provider;

/** The store itself, for wiring; throws outside of a StoreProvider. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useAppStore needs a StoreProvider above it");
  return store;
}

/**
 * The selected part of the state. `selector` must give the same reference for unchanged input. One
 * that remembers its answers is noted as watched, so that they can be there before they are shown.
 */
export function useSelector<T>(selector: (state: State) => T): T {
  const store = useAppStore();
  const remembering = "recomputations" in selector ? selector : null;
  useEffect(
    () => (remembering === null ? undefined : watch(store, remembering)),
    [store, remembering],
  );
  return useStore(store, selector);
}

/**
 * As `useSelector`, of the state as it was asked for: what is chosen shows at once, and what is
 * counted of it when it is there.
 */
export function useAsked<T>(selector: (state: State) => T): T {
  return useStore(useAppStore().asked, selector);
}

export function useActions(): Actions {
  return useAppStore().actions;
}

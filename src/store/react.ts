import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { State } from "./state.ts";
import type { Actions, AppStore } from "./store.ts";

const StoreContext = createContext<AppStore | null>(null);

export const StoreProvider = StoreContext.Provider;

/** The store itself, for wiring; throws outside of a StoreProvider. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useAppStore needs a StoreProvider above it");
  return store;
}

/** The selected part of the state. `selector` must give the same reference for unchanged input. */
export function useSelector<T>(selector: (state: State) => T): T {
  return useStore(useAppStore(), selector);
}

export function useActions(): Actions {
  return useAppStore().actions;
}

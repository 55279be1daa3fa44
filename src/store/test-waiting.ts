import type { Preparing } from "./changing.ts";
import { createAppStore } from "./store.ts";

/** A store whose views have to be made ready for another unit, which they are when told so. */
export function waitingStore() {
  let getReady: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (getReady = resolve));
  const preparing: Preparing = {
    isReady: (one, other) => one.view.unit === other.view.unit,
    prepare: async (_store, next) => {
      await isReady;
      return next();
    },
  };
  return { store: createAppStore("main", preparing), getReady };
}

import type { AppStore } from "../store/store.ts";
import { dropUnknown } from "./load.ts";

/**
 * Filters and selections that name units which no longer stand are taken out, and that is said,
 * whenever other units take the place of those that stood. Returns a function that lets go.
 */
export function bindUnits(store: AppStore): () => void {
  return store.subscribe(({ boundaries }, before) => {
    if (before.boundaries === null || boundaries?.admin1 === before.boundaries.admin1) return;
    const { features } = before.boundaries.admin1;
    dropUnknown(store, new Set(features.map(({ properties }) => properties.id)));
  });
}

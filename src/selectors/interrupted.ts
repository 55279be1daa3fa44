import { createSelector } from "reselect";
import type { InterruptedImport } from "../domain/workspace.ts";
import type { State } from "../store/state.ts";

/**
 * The files that may have to be read again. One whose data set stands by now does not: another page
 * had just read it when this one looked.
 */
export const selectInterrupted = createSelector(
  [({ keeping }: State) => keeping.interrupted, ({ dataSets }: State) => dataSets],
  (interrupted, dataSets): readonly InterruptedImport[] => {
    const open = new Set(dataSets.map(({ id }) => id));
    return interrupted.some(({ id }) => open.has(id))
      ? interrupted.filter(({ id }) => !open.has(id))
      : interrupted;
  },
);

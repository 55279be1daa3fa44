import { createSelector } from "reselect";
import type { KeptBoundaries } from "../domain/own-boundaries.ts";
import type { State } from "../store/state.ts";

/** Own boundaries, and which of them is in use. */
export const selectKeptBoundaries = createSelector(
  [(state: State) => state.ownBoundaries, (state: State) => state.ownUnits],
  (all, inUse): readonly KeptBoundaries[] => all.map((own) => ({ own, isInUse: own.id === inUse })),
);

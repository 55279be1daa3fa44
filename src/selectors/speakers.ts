import { createSelector } from "reselect";
import type { Speakers } from "../analysis/voices.ts";
import type { State } from "../store/state.ts";

/** Who can speak in a claim; empty until the record is read. */
export const selectSpeakers = createSelector(
  [(state: State) => state.record],
  (record): Speakers => ({
    claimants: record?.claimants ?? new Map(),
    documents: record?.documents ?? new Map(),
  }),
);

import { createSelector } from "reselect";
import type { Speakers } from "../analysis/voices.ts";
import { selectCountedRecord } from "./counted-record.ts";

/** Who can speak in a claim; empty until the record is read. */
export const selectSpeakers = createSelector([selectCountedRecord], (record): Speakers => ({
  claimants: record?.claimants ?? new Map(),
  documents: record?.documents ?? new Map(),
}));

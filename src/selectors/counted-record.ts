import { asCounted } from "../records/rename-data-sets.ts";
import type { State } from "../store/state.ts";

/** The record for what counts its rows: it stays when a data set is renamed or recoloured. */
export const selectCountedRecord = ({ record }: State) =>
  record === null ? null : asCounted(record);

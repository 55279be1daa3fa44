import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSet, DataSetSettings } from "../domain/data-set.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type {
  BoundaryDraft,
  OwnBoundaries,
  OwnBoundariesSettings,
} from "../domain/own-boundaries.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { beside, putDataSets, withBoundaries, withChoices } from "./joined.ts";
import type { Change } from "./state.ts";

/** The record, and the data sets and boundaries that stand beside it. */
export interface DataActions {
  readonly changeDataSet: (id: string, change: Partial<DataSetSettings>) => void;
  readonly removeDataSet: (id: string) => void;
  /** Puts these in the place of all data sets. Not a step. */
  readonly loadDataSets: (dataSets: readonly DataSet[]) => void;
  /** Decides about files of events; actors named anew count as such at once. Not a step. */
  readonly choose: (choices: Partial<ImportChoices>) => void;
  /** `dataHash`: SHA-256 of the files that the record was read from, in hex. */
  readonly loadRecord: (record: CodedRecord, dataHash?: string) => void;
  readonly loadBoundaries: (boundaries: Boundaries) => void;
  readonly failBoundaries: (reason: string) => void;
  /** A file of boundaries that waits for choices; null: it has them, or nobody wants it. */
  readonly draftBoundaries: (draft: BoundaryDraft | null) => void;
  /** Puts own boundaries in the place of those with their id, or behind the others. Not a step. */
  readonly putOwnBoundaries: (own: OwnBoundaries) => void;
  readonly changeOwnBoundaries: (id: string, change: Partial<OwnBoundariesSettings>) => void;
  /** The provinces stand again where these stood in their place. */
  readonly removeOwnBoundaries: (id: string) => void;
  /** Puts these in the place of all, as they were kept, and the units of one in use. Not a step. */
  readonly loadOwnBoundaries: (
    ownBoundaries: readonly OwnBoundaries[],
    ownUnits: string | null,
  ) => void;
  /** Whose units everything is joined to: an id of own boundaries, or null for the provinces. */
  readonly useUnits: (id: string | null) => void;
}

/**
 * @param change for what an analyst asks for on the page
 * @param load for what comes from elsewhere, and is made ready there
 */
export const dataActions = (change: Change, load: Change): DataActions => ({
  changeDataSet: (id, settings) =>
    change((state) =>
      beside(
        state,
        state.dataSets.map((each) => (each.id === id ? { ...each, ...settings } : each)),
      ),
    ),
  removeDataSet: (id) =>
    change((state) =>
      beside(
        state,
        state.dataSets.filter((each) => each.id !== id),
      ),
    ),
  loadDataSets: (dataSets) => load((state) => putDataSets(state, dataSets)),
  choose: (choices) => change((state) => withChoices(state, choices)),
  loadRecord: (coded, dataHash = "") =>
    load((state) => ({ coded, dataHash, ...beside({ ...state, coded }, state.dataSets) })),
  loadBoundaries: (shippedBoundaries) =>
    load((state) => ({
      boundaryFault: null,
      ...withBoundaries(state, { shippedBoundaries }),
    })),
  failBoundaries: (boundaryFault) => load(() => ({ boundaryFault })),
  draftBoundaries: (boundaryDraft) => change(() => ({ boundaryDraft })),
  putOwnBoundaries: (own) =>
    change((state) => {
      const others = state.ownBoundaries.filter(({ id }) => id !== own.id);
      return withBoundaries(state, { ownBoundaries: [...others, own] });
    }),
  changeOwnBoundaries: (id, settings) =>
    change((state) =>
      withBoundaries(state, {
        ownBoundaries: state.ownBoundaries.map((each) =>
          each.id === id ? { ...each, ...settings } : each,
        ),
      }),
    ),
  removeOwnBoundaries: (id) =>
    change((state) =>
      withBoundaries(state, {
        ownBoundaries: state.ownBoundaries.filter((each) => each.id !== id),
      }),
    ),
  loadOwnBoundaries: (ownBoundaries, ownUnits) =>
    load((state) => withBoundaries(state, { ownBoundaries, ownUnits })),
  useUnits: (ownUnits) => change((state) => withBoundaries(state, { ownUnits })),
});

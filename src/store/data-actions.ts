import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSetSettings } from "../domain/data-set.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type {
  BoundaryDraft,
  OwnBoundaries,
  OwnBoundariesSettings,
} from "../domain/own-boundaries.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { beside, withBoundaries, withChoices } from "./joined.ts";
import type { Ask, Change } from "./state.ts";

/** The record, and the data sets and boundaries that stand beside it. */
export interface DataActions {
  readonly changeDataSet: (id: string, change: Partial<DataSetSettings>) => void;
  readonly removeDataSet: (id: string) => void;
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
  /** Whose units everything is joined to: an id of own boundaries, or null for the provinces. */
  readonly useUnits: (id: string | null) => void;
}

/**
 * @param ask for what an analyst asks for on the page
 * @param load for what comes from elsewhere, and is made ready there
 */
export const dataActions = (ask: Ask, load: Change): DataActions => ({
  changeDataSet: (id, settings) =>
    ask({ what: "data-set", id }, (state) =>
      beside(
        state,
        state.dataSets.map((each) => (each.id === id ? { ...each, ...settings } : each)),
      ),
    ),
  removeDataSet: (id) =>
    ask({ what: "data-set-removal", id }, (state) =>
      beside(
        state,
        state.dataSets.filter((each) => each.id !== id),
      ),
    ),
  choose: (choices) => ask({ what: "choices" }, (state) => withChoices(state, choices)),
  loadRecord: (coded, dataHash = "") =>
    load((state) => ({ coded, dataHash, ...beside({ ...state, coded }, state.dataSets) })),
  loadBoundaries: (shippedBoundaries) =>
    load((state) => ({
      boundaryFault: null,
      ...withBoundaries(state, { shippedBoundaries }),
    })),
  failBoundaries: (boundaryFault) => load(() => ({ boundaryFault })),
  draftBoundaries: (boundaryDraft) => load(() => ({ boundaryDraft })),
  putOwnBoundaries: (own) =>
    ask({ what: "boundaries" }, (state) => {
      const others = state.ownBoundaries.filter(({ id }) => id !== own.id);
      return withBoundaries(state, { ownBoundaries: [...others, own] });
    }),
  changeOwnBoundaries: (id, settings) =>
    ask({ what: "boundaries" }, (state) =>
      withBoundaries(state, {
        ownBoundaries: state.ownBoundaries.map((each) =>
          each.id === id ? { ...each, ...settings } : each,
        ),
      }),
    ),
  removeOwnBoundaries: (id) =>
    ask({ what: "boundaries" }, (state) =>
      withBoundaries(state, {
        ownBoundaries: state.ownBoundaries.filter((each) => each.id !== id),
      }),
    ),
  useUnits: (ownUnits) =>
    ask({ what: "units-in-use" }, (state) => withBoundaries(state, { ownUnits })),
});

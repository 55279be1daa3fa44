import type { AttachedDocument, Intake } from "../domain/attached.ts";
import { type OwnRating, putRating, type RatedSubject, withoutRating } from "../domain/rating.ts";
import type { Deed } from "../domain/unmade.ts";
import type { Keeping, KeepingFault } from "../domain/workspace.ts";
import { commit, takeOverRatings } from "./history.ts";
import { type Change, INITIAL_STATE } from "./state.ts";
import { withUnmade } from "./unmade.ts";

/** What the analyst adds: ratings, documents, files on offer, and whether the browser keeps it. */
export interface WorkspaceActions {
  /** Judges a claim or a source by the analyst's own lights; can be undone. */
  readonly rate: (rating: OwnRating) => void;
  readonly liftRating: (subject: RatedSubject, id: string) => void;
  /** Takes over ratings from a file in place of all others; can be undone. */
  readonly setRatings: (ratings: readonly OwnRating[]) => void;
  /**
   * Ratings that this browser kept or another tab gave. Not a step, and steps that are undone later
   * do not take it back: it is done to the past and the future as well.
   */
  readonly loadRatings: (ratings: readonly OwnRating[]) => void;
  readonly reportKeeping: (fault: KeepingFault | null) => void;
  readonly noteKeeping: (change: Partial<Keeping>) => void;
  readonly reportUnmade: (deed: Deed, reason: string) => void;
  /** What could not be done has been read. */
  readonly dismissUnmade: () => void;
  readonly attach: (attached: AttachedDocument) => void;
  readonly forget: (document: string) => void;
  /** The files that are offered now, in the place of those offered before. */
  readonly setIntakes: (intakes: readonly Intake[]) => void;
}

export const workspaceActions = (change: Change): WorkspaceActions => ({
  rate: (rating) => change((state) => commit(state, { ratings: putRating(state.ratings, rating) })),
  liftRating: (subject, id) =>
    change((state) => commit(state, { ratings: withoutRating(state.ratings, subject, id) })),
  setRatings: (ratings) => change((state) => commit(state, { ratings })),
  loadRatings: (ratings) => change((state) => takeOverRatings(state, ratings)),
  reportKeeping: (keepingFault) => change(() => ({ keepingFault })),
  noteKeeping: (keeping) => change((state) => ({ keeping: { ...state.keeping, ...keeping } })),
  reportUnmade: (deed, reason) => change(withUnmade(deed, reason)),
  dismissUnmade: () => change(() => ({ unmade: INITIAL_STATE.unmade })),
  attach: (attached) =>
    change((state) => ({ attached: new Map(state.attached).set(attached.document, attached) })),
  forget: (document) =>
    change((state) => {
      const attached = new Map(state.attached);
      attached.delete(document);
      return { attached };
    }),
  setIntakes: (intakes) => change(() => ({ intakes })),
});

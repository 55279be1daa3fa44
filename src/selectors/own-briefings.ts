import { createSelector } from "reselect";
import type { State } from "../store/state.ts";

/** The author's own briefings: not those that the product brings, until they are changed. */
export const selectOwnBriefings = createSelector(
  [(state: State) => state.briefings, (state: State) => state.shippedBriefings],
  (briefings, shipped) => briefings.filter((each) => !shipped.includes(each)),
);

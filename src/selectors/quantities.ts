import { createSelector } from "reselect";
import { groupQuantities } from "../analysis/quantities.ts";
import { selectPassingPositions } from "./passing-positions.ts";
import { selectPropositions } from "./rule-inputs.ts";

/** The figures that pass the filter, by quantity and document, with what they look like. */
export const selectQuantities = createSelector(
  [selectPassingPositions, selectPropositions],
  groupQuantities,
);

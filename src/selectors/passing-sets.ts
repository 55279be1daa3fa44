import { createSelector } from "reselect";
import { isDataSetId } from "../domain/data-set.ts";
import { countBy, selectEvaluation } from "./evaluation.ts";

const NONE: readonly string[] = Object.freeze([]);

/** The data sets of which at least one row passes the filter, by id. */
export const selectPassingSets = createSelector([selectEvaluation], (evaluation) => {
  if (evaluation === null) return NONE;
  const counts = countBy(evaluation, "document", "claims");
  return evaluation.table.orders.document.filter(
    (id, code) => isDataSetId(id) && (counts[code] ?? 0) > 0,
  );
});

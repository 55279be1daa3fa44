import { createSelector } from "reselect";
import { type Silence, silentDocuments, type Subject } from "../analysis/silence.ts";
import type { Selection } from "../domain/selection.ts";
import type { State } from "../store/state.ts";
import { selectAllClaims, selectTerritory } from "./rule-inputs.ts";

const NOBODY: readonly Silence[] = Object.freeze([]);

/** What a selection asks documents about; null where it is not a question that one can be silent on. */
function subjectOf(selection: Selection): Subject | null {
  if (selection.type === "places" || selection.type === "actor") return selection;
  if (selection.type !== "list") return null;
  // A list behind a proposition's number.
  const asked = selection.where.flatMap((clause) =>
    clause.dimension === "proposition" ? clause.value.include : [],
  );
  const [id] = asked;
  return id !== undefined && asked.length === 1 ? { type: "proposition", id } : null;
}

/**
 * The documents of the record that say nothing about the selected places, actor or proposition. The filter has
 * no say: what it hides is not unsaid.
 */
export const selectSilentDocuments = createSelector(
  [
    (state: State) => state.selection,
    (state: State) => state.record,
    selectAllClaims,
    selectTerritory,
  ],
  (selection, record, claims, territory): readonly Silence[] => {
    const subject = subjectOf(selection);
    if (subject === null || record === null) return NOBODY;
    return silentDocuments(record.documents.keys(), claims, subject, {
      territory,
      actors: record.actors,
    });
  },
);

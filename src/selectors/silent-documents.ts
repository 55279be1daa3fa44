import { createSelector } from "reselect";
import { type Silence, silentDocuments, type Subject } from "../analysis/silence.ts";
import { isDataSetId } from "../domain/data-set.ts";
import type { Selection } from "../domain/selection.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { selectAllClaims, selectTerritory } from "./rule-inputs.ts";

const NOBODY: readonly Silence[] = Object.freeze([]);

/** What a selection asks documents about; null where it is not a question that one can be silent on. */
function subjectOf(selection: Selection, record: CodedRecord): Subject | null {
  if (selection.type === "places" || selection.type === "actor") return selection;
  if (selection.type !== "proposition") return null;
  const { id } = selection;
  const proposition = record.propositions.get(id);
  const quantity = proposition?.kind === "value" ? proposition.quantity : null;
  return { type: "proposition", id, quantity };
}

/**
 * The documents of the record that say nothing about the selected places, actor or proposition. The
 * filter has no say: what it hides is not unsaid. A data set is never silent: its rows are no text
 * that could have said it, and what they have stands beside the documents' claims.
 */
export const selectSilentDocuments = createSelector(
  [
    (state: State) => state.selection,
    (state: State) => state.record,
    selectAllClaims,
    selectTerritory,
  ],
  (selection, record, claims, territory): readonly Silence[] => {
    if (record === null) return NOBODY;
    const subject = subjectOf(selection, record);
    if (subject === null) return NOBODY;
    const documents = [...record.documents.keys()].filter((id) => !isDataSetId(id));
    return silentDocuments(documents, claims, subject, {
      territory,
      actors: record.actors,
    });
  },
);

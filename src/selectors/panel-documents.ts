import { createSelector } from "reselect";
import type { State } from "../store/state.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { selectSelected } from "./evaluation.ts";
import { tallyBy } from "./panel-tally.ts";

const selectUnit = (state: State) => state.view.unit;

/** By which documents and data sets the selection's claims are made. */
export const selectSelectedDocuments = createSelector([selectSelected], (selected) =>
  tallyBy(selected, "document", "claims"),
);

/** In whose voice. */
export const selectSelectedVoices = createSelector([selectSelected, selectUnit], (selected, unit) =>
  tallyBy(selected, "claimant", unit),
);

/**
 * At which places. A claim about a district counts for the province around it as well; places that
 * are only mentioned are left out.
 */
export const selectSelectedPlaces = createSelector([selectSelected, selectUnit], (selected, unit) =>
  tallyBy(selected, "place", unit),
);

export const selectSelectedKinds = createSelector([selectSelected, selectUnit], (selected, unit) =>
  tallyBy(selected, "kind", unit),
);

/** Claims per paragraph of one document: element n - 1 is paragraph n. */
export const selectParagraphCoverage = createSelector(
  [selectSelectedClaims, (state: State) => state.selection, (state: State) => state.record],
  (claims, selection, record): readonly number[] => {
    const document =
      selection.type === "document" ? record?.documents.get(selection.id) : undefined;
    const counts = new Array<number>(document?.paragraphs ?? 0).fill(0);
    for (const { locator } of claims) {
      const at = locator.paragraph - 1;
      if (at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  },
);

import { createSelector } from "reselect";
import { unitOf } from "../analysis/territory.ts";
import type { State } from "../store/state.ts";
import { selectSelectedClaims, voicesOf } from "./claim-cards.ts";
import { selectCountedAs, tallyBy } from "./panel-tally.ts";

/** By which documents the selection's claims are made. */
export const selectSelectedDocuments = createSelector([selectSelectedClaims], (claims) =>
  tallyBy(
    claims,
    ({ id }) => [id],
    ({ document }) => [document],
  ),
);

/** In whose voice. */
export const selectSelectedVoices = createSelector(
  [selectSelectedClaims, selectCountedAs],
  (claims, countedAs) => tallyBy(claims, countedAs, voicesOf),
);

/**
 * At which places. As in the `place` dimension, a claim about a district counts for the province
 * around it as well; places that are only mentioned are left out.
 */
export const selectSelectedPlaces = createSelector(
  [selectSelectedClaims, selectCountedAs, (state: State) => state.record],
  (claims, countedAs, record) =>
    tallyBy(claims, countedAs, ({ places }) =>
      places
        .filter(({ role }) => role !== "mentioned")
        .flatMap(({ place }) => record?.places.get(place) ?? [])
        .flatMap((place) => [place.id, unitOf(place) ?? place.id]),
    ),
);

export const selectSelectedKinds = createSelector(
  [selectSelectedClaims, selectCountedAs],
  (claims, countedAs) => tallyBy(claims, countedAs, ({ kind }) => [kind]),
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

import { createSelector } from "reselect";
import { type Profile, profileOf } from "../analysis/profile.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { selectPassingClaims } from "./claim-cards.ts";

/** Profiles of all documents with claims that pass the filter, by id. */
export const selectDocumentProfiles = createSelector(
  [selectPassingClaims],
  (claims): ReadonlyMap<string, Profile> => {
    const byDocument = new Map<string, Claim[]>();
    for (const claim of claims) {
      const own = byDocument.get(claim.document);
      if (own === undefined) byDocument.set(claim.document, [claim]);
      else own.push(claim);
    }
    return new Map([...byDocument].map(([id, own]) => [id, profileOf(own)]));
  },
);

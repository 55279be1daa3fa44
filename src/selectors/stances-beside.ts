import { createSelector } from "reselect";
import { selectDocumentProfiles } from "./document-profile.ts";

interface Sides {
  readonly supports: number;
  readonly denies: number;
}

/** What one document's claims say on a proposition beside all other documents'. In claims. */
export interface StancesBeside {
  readonly proposition: string;
  readonly own: Sides;
  readonly others: Sides;
  /** The document leans to one side and the others to the other. */
  readonly isOpposed: boolean;
}

const lean = ({ supports, denies }: Sides) => Math.sign(supports - denies);

/** By document; where it stands against the others comes first. */
export const selectStancesBeside = createSelector(
  [selectDocumentProfiles],
  (profiles): ReadonlyMap<string, readonly StancesBeside[]> => {
    const total = new Map<string, Sides>();
    for (const { stances } of profiles.values())
      for (const { proposition, supports, denies } of stances) {
        const sum = total.get(proposition) ?? { supports: 0, denies: 0 };
        total.set(proposition, {
          supports: sum.supports + supports,
          denies: sum.denies + denies,
        });
      }
    return new Map(
      [...profiles].map(([document, { stances }]) => {
        const rows = stances
          .filter(({ supports, denies }) => supports + denies > 0)
          .map(({ proposition, supports, denies }) => {
            const own = { supports, denies };
            const all = total.get(proposition) ?? own;
            const others = {
              supports: all.supports - supports,
              denies: all.denies - denies,
            };
            return { proposition, own, others, isOpposed: lean(own) * lean(others) < 0 };
          });
        return [document, rows.sort((a, b) => Number(b.isOpposed) - Number(a.isOpposed))];
      }),
    );
  },
);

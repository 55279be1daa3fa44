import { createSelector } from "reselect";
import type { FigureEntry } from "../analysis/positions.ts";
import { selectSelectedClaims } from "./claim-cards.ts";

export interface FigureGroup {
  readonly quantity: string;
  readonly entries: readonly FigureEntry[];
}

/** Each quantity with what each claim says of it; a quantity is never added up over claims. */
export const selectSelectedFigures = createSelector(
  [selectSelectedClaims],
  (claims): readonly FigureGroup[] => {
    const groups = new Map<string, FigureEntry[]>();
    for (const claim of claims)
      for (const figure of claim.figures) {
        const entries = groups.get(figure.quantity) ?? [];
        entries.push({ claim, figure });
        groups.set(figure.quantity, entries);
      }
    return [...groups]
      .map(([quantity, entries]) => ({ quantity, entries }))
      .sort((a, b) => b.entries.length - a.entries.length);
  },
);

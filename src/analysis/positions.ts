import type { Claim, Figure } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";

/** The claims that take each side of a proposition, or give it a value. A claim may take both. */
export interface Positions {
  readonly supports: readonly Claim[];
  readonly denies: readonly Claim[];
  readonly value: readonly Claim[];
}

/** What one claim says of a quantity. */
export interface FigureEntry {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** Claims by what they take sides on and by what they count, in the order given. */
export interface PositionIndex {
  readonly byProposition: ReadonlyMap<string, Positions>;
  readonly byQuantity: ReadonlyMap<string, readonly FigureEntry[]>;
}

export const NO_POSITIONS: Positions = Object.freeze({ supports: [], denies: [], value: [] });

const emptyPositions = () => ({
  supports: [] as Claim[],
  denies: [] as Claim[],
  value: [] as Claim[],
});

/** Quantity → the proposition that asks for it. */
export function quantitiesAskedFor(
  propositions: Iterable<Proposition>,
): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const proposition of propositions)
    if (proposition.kind === "value") asked.set(proposition.quantity, proposition.id);
  return asked;
}

/**
 * One pass over the claims; everything that compares them starts from here. A claim
 * with a figure of the quantity that a proposition asks for gives it a value, coded so or not.
 */
export function indexPositions(
  claims: Iterable<Claim>,
  propositions: Iterable<Proposition>,
): PositionIndex {
  const asked = quantitiesAskedFor(propositions);
  const byProposition = new Map<string, ReturnType<typeof emptyPositions>>();
  const byQuantity = new Map<string, FigureEntry[]>();
  const take = (proposition: string, stance: keyof Positions, claim: Claim) => {
    let positions = byProposition.get(proposition);
    if (positions === undefined) byProposition.set(proposition, (positions = emptyPositions()));
    // The same side named twice in one claim is one side.
    if (positions[stance].at(-1) !== claim) positions[stance].push(claim);
  };
  for (const claim of claims) {
    for (const { proposition, stance } of claim.propositions) take(proposition, stance, claim);
    for (const figure of claim.figures) {
      const proposition = asked.get(figure.quantity);
      if (proposition !== undefined) take(proposition, "value", claim);
      const entries = byQuantity.get(figure.quantity);
      if (entries === undefined) byQuantity.set(figure.quantity, [{ claim, figure }]);
      else entries.push({ claim, figure });
    }
  }
  return { byProposition, byQuantity };
}

import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { type Disagreement, stanceDisagreements, valueDisagreements } from "./disagreement.ts";
import { indexPositions, NO_POSITIONS, quantitiesAskedFor } from "./positions.ts";
import type { Territory } from "./territory.ts";

export const COMPARED = ["actors", "units", "events", "propositions"] as const;
export type ComparedDimension = (typeof COMPARED)[number];

/** Values by whose claims have them, in the order of first appearance. */
export interface Shared {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly both: readonly string[];
}

export interface Comparison {
  readonly values: Readonly<Record<ComparedDimension, Shared>>;
  /** Where a claim of the one set opposes a claim of the other, not where a set opposes itself. */
  readonly disagreements: readonly Disagreement[];
}

export interface ComparisonContext {
  readonly propositions: readonly Proposition[];
  readonly territory: Territory;
  readonly unitsOf: (claim: Claim) => readonly string[];
}

function share(a: readonly string[], b: readonly string[]): Shared {
  const inA = new Set(a);
  const inB = new Set(b);
  return {
    onlyA: [...inA].filter((value) => !inB.has(value)),
    onlyB: [...inB].filter((value) => !inA.has(value)),
    both: [...inA].filter((value) => inB.has(value)),
  };
}

/** Disagreements with one claim in `a` and the other in `b`; lists hold only claims of such pairs. */
export function disagreementsBetween(
  a: readonly Claim[],
  b: readonly Claim[],
  { propositions, territory }: Pick<ComparisonContext, "propositions" | "territory">,
): readonly Disagreement[] {
  const [inA, inB] = [indexPositions(a, propositions), indexPositions(b, propositions)];
  const asked = quantitiesAskedFor(propositions);
  const between = propositions.flatMap(({ id }) => {
    const ours = inA.byProposition.get(id) ?? NO_POSITIONS;
    const theirs = inB.byProposition.get(id) ?? NO_POSITIONS;
    return mergeKinds([
      ...stanceDisagreements(id, ours.supports, theirs.denies, territory),
      ...stanceDisagreements(id, theirs.supports, ours.denies, territory),
    ]);
  });
  const figures = [...inA.byQuantity].flatMap(([quantity, entries]) =>
    valueDisagreements(
      { quantity, proposition: asked.get(quantity) ?? null },
      entries,
      territory,
      inB.byQuantity.get(quantity) ?? [],
    ),
  );
  return [...between, ...figures];
}

type StanceDisagreements = ReturnType<typeof stanceDisagreements>;

/** A supports what B denies, and the other way round: one disagreement of each kind. */
function mergeKinds(found: StanceDisagreements): StanceDisagreements {
  return (["conflict", "tension"] as const).flatMap((kind) => {
    const [first, ...rest] = found.filter((each) => each.kind === kind);
    if (first === undefined) return [];
    const all = [first, ...rest];
    return [
      {
        ...first,
        supporting: [...new Set(all.flatMap(({ supporting }) => supporting))],
        denying: [...new Set(all.flatMap(({ denying }) => denying))],
      },
    ];
  });
}

/** Sets two lists of claims side by side. They may overlap: a claim in both is never its own peer. */
export function compareClaims(
  a: readonly Claim[],
  b: readonly Claim[],
  context: ComparisonContext,
): Comparison {
  const shareOf = (valuesOf: (claim: Claim) => readonly string[]) =>
    share(a.flatMap(valuesOf), b.flatMap(valuesOf));
  return {
    values: {
      actors: shareOf(({ actors }) => actors.map(({ actor }) => actor)),
      units: shareOf(context.unitsOf),
      events: shareOf(({ about }) => (about === null ? [] : [about])),
      propositions: shareOf(({ propositions }) =>
        propositions.map(({ proposition }) => proposition),
      ),
    },
    disagreements: disagreementsBetween(a, b, context),
  };
}

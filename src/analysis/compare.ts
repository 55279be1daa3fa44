import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { type Disagreement, stanceDisagreements, valueDisagreements } from "./disagreement.ts";
import { indexPositions, NO_POSITIONS, quantitiesAskedFor } from "./positions.ts";
import type { Territory } from "./territory.ts";

/**
 * Where a claim of the one set opposes a claim of the other, not where a set opposes itself; lists hold
 * only claims of such pairs. The sets may overlap: a claim in both is never its own peer.
 */
export function disagreementsBetween(
  a: readonly Claim[],
  b: readonly Claim[],
  {
    propositions,
    territory,
  }: { readonly propositions: readonly Proposition[]; readonly territory: Territory },
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

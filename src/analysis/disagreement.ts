import type { Claim, Figure } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { type DisagreementKind, kindOfOpposition, scopeOf } from "./claim-scope.ts";
import { anyConflict, opposed, type Opposing } from "./opposition.ts";
import {
  type FigureEntry,
  NO_POSITIONS,
  type PositionIndex,
  quantitiesAskedFor,
} from "./positions.ts";
import type { Territory } from "./territory.ts";

/** Claims that take opposite sides of a proposition: each opposes at least one of the other side. */
export interface StanceDisagreement {
  readonly type: "stance";
  readonly proposition: string;
  readonly kind: DisagreementKind;
  readonly supporting: readonly Claim[];
  readonly denying: readonly Claim[];
}

/** Figures of one quantity whose ranges do not meet: each misses at least one other. */
export interface ValueDisagreement {
  readonly type: "value";
  /** The proposition that asks for the quantity; null where none does. */
  readonly proposition: string | null;
  readonly quantity: string;
  readonly kind: DisagreementKind;
  readonly entries: readonly FigureEntry[];
}

export type Disagreement = StanceDisagreement | ValueDisagreement;

/** The claims that stand in a disagreement, each once. */
export const claimsIn = (disagreement: Disagreement): readonly Claim[] => [
  ...new Set(
    disagreement.type === "stance"
      ? [...disagreement.supporting, ...disagreement.denying]
      : disagreement.entries.map(({ claim }) => claim),
  ),
];

/** Lowest and highest value that a figure allows. `best` alone is a point; null is an open end. */
export const rangeOf = ({ low, best, high }: Figure): readonly [number, number] =>
  low === null && high === null && best !== null
    ? [best, best]
    : [low ?? -Infinity, high ?? Infinity];

const rangesMeet = (a: Figure, b: Figure): boolean => {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
};

const opposingSides = (territory: Territory): Opposing<Claim> => ({
  classOf: (claim) => scopeOf(claim).key,
  relate: (a, b) => kindOfOpposition(scopeOf(a), scopeOf(b), territory),
  isSame: (a, b) => a.id === b.id,
});

const opposingFigures = (territory: Territory): Opposing<FigureEntry> => ({
  classOf: ({ claim, figure }) => `${rangeOf(figure).join(" ")} ${scopeOf(claim).key}`,
  relate: (a, b) =>
    rangesMeet(a.figure, b.figure)
      ? null
      : kindOfOpposition(scopeOf(a.claim), scopeOf(b.claim), territory),
  isSame: (a, b) => a.claim.id === b.claim.id,
});

const KINDS: readonly DisagreementKind[] = ["conflict", "tension"];

/** The disagreements on one proposition's sides: at most one conflict, then at most one tension. */
export function stanceDisagreements(
  proposition: string,
  supporting: readonly Claim[],
  denying: readonly Claim[],
  territory: Territory,
): readonly StanceDisagreement[] {
  const found = opposed(supporting, denying, opposingSides(territory));
  return KINDS.filter((kind) => found[kind].left.length > 0).map((kind) => ({
    type: "stance",
    proposition,
    kind,
    supporting: found[kind].left,
    denying: found[kind].right,
  }));
}

/** The same for figures of one quantity; with `others`, only between the two lists. */
export function valueDisagreements(
  about: Pick<ValueDisagreement, "quantity" | "proposition">,
  entries: readonly FigureEntry[],
  territory: Territory,
  others: readonly FigureEntry[] = entries,
): readonly ValueDisagreement[] {
  const found = opposed(entries, others, opposingFigures(territory));
  return KINDS.filter((kind) => found[kind].left.length > 0).map((kind) => ({
    type: "value",
    ...about,
    kind,
    entries: [...new Set([...found[kind].left, ...found[kind].right])],
  }));
}

/** All disagreements among indexed claims: sides in the order of the propositions, then figures. */
export function findDisagreements(
  { byProposition, byQuantity }: PositionIndex,
  propositions: readonly Proposition[],
  territory: Territory,
): readonly Disagreement[] {
  const asked = quantitiesAskedFor(propositions);
  return [
    ...propositions.flatMap(({ id }) => {
      const { supports, denies } = byProposition.get(id) ?? NO_POSITIONS;
      return stanceDisagreements(id, supports, denies, territory);
    }),
    ...[...byQuantity].flatMap(([quantity, entries]) =>
      valueDisagreements(
        { quantity, proposition: asked.get(quantity) ?? null },
        entries,
        territory,
      ),
    ),
  ];
}

/** Whether anything conflicts on a proposition; cheaper than listing what does. */
export function hasConflict(
  proposition: Proposition,
  { byProposition, byQuantity }: PositionIndex,
  territory: Territory,
): boolean {
  if (proposition.kind === "value") {
    const entries = byQuantity.get(proposition.quantity) ?? [];
    return anyConflict(entries, entries, opposingFigures(territory));
  }
  const { supports, denies } = byProposition.get(proposition.id) ?? NO_POSITIONS;
  return anyConflict(supports, denies, opposingSides(territory));
}

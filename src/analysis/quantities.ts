import type { Proposition } from "../domain/schema/reference.ts";
import { type FigureEntry, type PositionIndex, quantitiesAskedFor } from "./positions.ts";

/** A quantity that looks like another and counts something else; both have figures. */
export interface LookAlike {
  readonly quantity: string;
  readonly why: string;
}

export interface QuantityGroup {
  readonly quantity: string;
  /** The proposition that asks for it; null where none does. */
  readonly proposition: string | null;
  /** By document, in the order of first appearance. Figures are never added up over claims. */
  readonly byDocument: ReadonlyMap<string, readonly FigureEntry[]>;
  readonly lookAlikes: readonly LookAlike[];
}

/**
 * Quantities that must not be read as one another. A warning given on one of the two propositions
 * holds for both quantities.
 */
export function lookAlikesOf(
  propositions: Iterable<Proposition>,
): ReadonlyMap<string, readonly LookAlike[]> {
  const warnings = new Map<string, LookAlike[]>();
  const warn = (of: string, quantity: string, why: string) => {
    const list = warnings.get(of) ?? [];
    if (of !== quantity && !list.some((each) => each.quantity === quantity))
      list.push({ quantity, why });
    warnings.set(of, list);
  };
  for (const proposition of propositions) {
    if (proposition.kind !== "value") continue;
    for (const { quantity, why } of proposition.notSameAs) {
      warn(proposition.quantity, quantity, why);
      warn(quantity, proposition.quantity, why);
    }
  }
  return warnings;
}

function groupByDocument(entries: readonly FigureEntry[]): QuantityGroup["byDocument"] {
  const groups = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.claim.document);
    if (group === undefined) groups.set(entry.claim.document, [entry]);
    else group.push(entry);
  }
  return groups;
}

/**
 * Figures by quantity, in the order of first appearance. Warned of are only look-alikes that have
 * figures among the same claims: there is nothing to mix up with what nobody sees.
 */
export function groupQuantities(
  { byQuantity }: PositionIndex,
  propositions: readonly Proposition[],
): readonly QuantityGroup[] {
  const warnings = lookAlikesOf(propositions);
  const asked = quantitiesAskedFor(propositions);
  return [...byQuantity].map(([quantity, entries]) => ({
    quantity,
    proposition: asked.get(quantity) ?? null,
    byDocument: groupByDocument(entries),
    lookAlikes: (warnings.get(quantity) ?? []).filter((each) => byQuantity.has(each.quantity)),
  }));
}

import type { Claim } from "../domain/schema/claim.ts";
import type { Actor } from "../domain/schema/reference.ts";
import type { Territory } from "./territory.ts";

/** What documents are asked about. Several places are one question: any of them. */
export type Subject =
  | { readonly type: "places"; readonly ids: readonly string[] }
  | { readonly type: "actor"; readonly id: string }
  | {
      readonly type: "proposition";
      readonly id: string;
      /** What a value proposition asks for; null for one of sides. */
      readonly quantity: string | null;
    };

/** A document with no coded claim on the subject. */
export interface Silence {
  readonly document: string;
  /**
   * Its claims that come near without being on it: about a wider area that holds the place, about
   * what the actor is part of, or about one of its parts. Empty: not a word.
   */
  readonly near: readonly Claim[];
}

export interface Surroundings {
  readonly territory: Territory;
  readonly actors: ReadonlyMap<string, Actor>;
}

type Nearness = "on" | "near" | "off";

/** Whether `ancestor` is above `id` in the chain of parents; a circle ends it. */
function isPartOf(id: string, ancestor: string, actors: Surroundings["actors"]): boolean {
  const seen = new Set<string>();
  let at = actors.get(id)?.parent ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === ancestor) return true;
    seen.add(at);
    at = actors.get(at)?.parent ?? null;
  }
  return false;
}

function nearnessOf(claim: Claim, subject: Subject, around: Surroundings): Nearness {
  switch (subject.type) {
    case "places": {
      const { contains } = around.territory;
      const { places } = claim;
      const some = (test: (place: string, asked: string) => boolean) =>
        places.some(({ place }) => subject.ids.some((asked) => test(place, asked)));
      // What lies inside a place is on it; a mention is a word about it as well.
      if (some((place, asked) => contains(asked, place))) return "on";
      return some(contains) ? "near" : "off";
    }
    case "actor": {
      const { id } = subject;
      if (claim.actors.some(({ actor }) => actor === id)) return "on";
      const isNear = claim.actors.some(
        ({ actor }) => isPartOf(id, actor, around.actors) || isPartOf(actor, id, around.actors),
      );
      return isNear ? "near" : "off";
    }
    case "proposition": {
      const { id, quantity } = subject;
      const speaks =
        claim.propositions.some(({ proposition }) => proposition === id) ||
        claim.figures.some((figure) => figure.quantity === quantity);
      return speaks ? "on" : "off";
    }
  }
}

/**
 * The documents that say nothing about a subject, in the order given. `claims` are all claims of
 * these documents: under a filter, a document would look silent on what the filter hides.
 */
export function silentDocuments(
  documents: Iterable<string>,
  claims: Iterable<Claim>,
  subject: Subject,
  around: Surroundings,
): readonly Silence[] {
  const near = new Map<string, Claim[]>([...documents].map((id) => [id, []]));
  for (const claim of claims) {
    const list = near.get(claim.document);
    if (list === undefined) continue;
    const nearness = nearnessOf(claim, subject, around);
    if (nearness === "on") near.delete(claim.document);
    else if (nearness === "near") list.push(claim);
  }
  return [...near].map(([document, list]) => ({ document, near: list }));
}

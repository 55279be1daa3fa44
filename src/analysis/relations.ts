import type { Claim } from "../domain/schema/claim.ts";
import type { Relation } from "../domain/vocabularies.ts";

/** One relation between two actors and all claims that state it. */
export interface RelationEdge {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly claims: readonly Claim[];
}

export interface RelationNode {
  readonly actor: string;
  /** Edges at the actor; a relation to itself is one. */
  readonly degree: number;
}

/** Edges by number of claims, nodes by degree, the largest first; ties in order of appearance. */
export interface RelationNetwork {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
}

/** Relations that mean the same in both directions; all others say who does it to whom. */
const MUTUAL: ReadonlySet<Relation> = new Set(["allied-with"]);
export const isMutual = (relation: Relation) => MUTUAL.has(relation);

/** A relation in its one way of writing: the ends of a mutual one stand in the order of their ids. */
export const asWritten = ({ from, relation, to }: Claim["relations"][number]) =>
  MUTUAL.has(relation) && to < from ? { from: to, relation, to: from } : { from, relation, to };

/** Joins equal relations of all claims. A claim that states one twice counts once for it. */
export function relationNetwork(claims: Iterable<Claim>): RelationNetwork {
  const edges = new Map<string, Omit<RelationEdge, "claims"> & { readonly claims: Claim[] }>();
  for (const claim of claims)
    for (const { from, relation, to } of claim.relations.map(asWritten)) {
      const key = `${from} ${relation} ${to}`;
      const edge = edges.get(key);
      if (edge === undefined) edges.set(key, { from, relation, to, claims: [claim] });
      else if (edge.claims.at(-1) !== claim) edge.claims.push(claim);
    }
  const degrees = new Map<string, number>();
  for (const { from, to } of edges.values())
    for (const actor of new Set([from, to])) degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
  return {
    nodes: [...degrees]
      .map(([actor, degree]) => ({ actor, degree }))
      .sort((a, b) => b.degree - a.degree),
    edges: [...edges.values()].sort((a, b) => b.claims.length - a.claims.length),
  };
}

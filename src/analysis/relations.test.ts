import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELATIONS } from "../domain/vocabularies.ts";
import { makeClaim } from "../testing/claims.ts";
import { layoutNetwork } from "./network-layout.ts";
import { relationNetwork } from "./relations.ts";

type Triple = readonly [from: string, relation: string, to: string];
const ACTORS = ["reds", "blues", "land", "greens"];
const stating = (id: string, ...triples: readonly Triple[]) =>
  makeClaim(id, {
    actors: ACTORS.map((actor) => ({ actor, role: "subject" })),
    relations: triples.map(([from, relation, to]) => ({ from, relation, to })),
  });

describe("relations between actors", () => {
  it("are joined over claims, each claim once, the most stated first", () => {
    const { edges, nodes } = relationNetwork([
      stating("001-p1-01", ["land", "hosts", "reds"]),
      stating("001-p2-01", ["reds", "fights", "blues"], ["reds", "fights", "blues"]),
      stating("002-p1-01", ["reds", "fights", "blues"], ["blues", "fights", "reds"]),
    ]);
    expect(
      edges.map(({ from, relation, to, claims }) => [from, relation, to, claims.length]),
    ).toEqual([
      ["reds", "fights", "blues", 2],
      ["land", "hosts", "reds", 1],
      ["blues", "fights", "reds", 1],
    ]);
    expect(nodes).toEqual([
      { actor: "reds", degree: 3 },
      { actor: "blues", degree: 2 },
      { actor: "land", degree: 1 },
    ]);
  });

  it("of allies have no direction; one to itself is one edge", () => {
    const { edges, nodes } = relationNetwork([
      stating("001-p1-01", ["reds", "allied-with", "blues"], ["blues", "allied-with", "reds"]),
      stating("001-p2-01", ["land", "splits-from", "land"]),
    ]);
    expect(edges.map(({ from, to, claims }) => [from, to, claims.length])).toEqual([
      ["blues", "reds", 1],
      ["land", "land", 1],
    ]);
    expect(nodes.find(({ actor }) => actor === "land")?.degree).toBe(1);
  });
});

const someTriples = fc.array(
  fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...RELATIONS), fc.constantFrom(...ACTORS)),
  { maxLength: 8 },
);

describe("the layout of a network", () => {
  it("does not depend on the order of claims, and stays in its square", () => {
    fc.assert(
      fc.property(someTriples, (triples) => {
        const claims = triples.map((triple, at) => stating(`001-p${at + 1}-01`, triple));
        const layout = layoutNetwork(relationNetwork(claims));
        const again = layoutNetwork(relationNetwork(claims.toReversed()));
        expect(new Map([...again].sort())).toEqual(new Map([...layout].sort()));
        for (const { x, y } of layout.values())
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps actors apart", () => {
    const chain = stating("001-p1-01", ["reds", "fights", "blues"], ["land", "hosts", "greens"]);
    const spots = [...layoutNetwork(relationNetwork([chain])).values()];
    expect(spots).toHaveLength(4);
    for (const [at, a] of spots.entries())
      for (const b of spots.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.2);
  });

  it("puts those with a relation nearer than those without", () => {
    const pairs = stating("001-p1-01", ["reds", "fights", "land"], ["blues", "hosts", "greens"]);
    const layout = layoutNetwork(relationNetwork([pairs]));
    const distance = (a: string, b: string) => {
      const [from, to] = [layout.get(a), layout.get(b)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : NaN;
    };
    const linked = Math.max(distance("reds", "land"), distance("blues", "greens"));
    for (const a of ["reds", "land"])
      for (const b of ["blues", "greens"]) expect(distance(a, b)).toBeGreaterThan(linked);
  });

  it("of one actor is the middle, of none is empty", () => {
    const alone = relationNetwork([stating("001-p1-01", ["reds", "leads", "reds"])]);
    expect([...layoutNetwork(alone).values()]).toEqual([{ x: 0, y: 0 }]);
    expect(layoutNetwork({ nodes: [], edges: [] }).size).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeClaim, makeClaimants, makeDocuments, someClaims } from "../testing/claims.ts";
import { independentVoices, rootOf, type Speakers, voicesOf } from "./voices.ts";

const speakers: Speakers = {
  claimants: makeClaimants(
    ["un", null],
    ["envoy", "un"],
    ["aide", "envoy"],
    ["sources", null, "unnamed"],
    ["spokesman", "un", "unnamed"],
    ["echo", "sources"],
  ),
  documents: makeDocuments(["001", null], ["002", "The Paper"], ["003", "The Paper"]),
};
const voices = (id: string, ...claimants: readonly string[]) =>
  voicesOf(makeClaim(id, { claimants }), speakers);

describe("the voices of a claim", () => {
  it("are its document's where nobody else is named", () => {
    expect(voices("001-p1-01")).toEqual(["document:001"]);
    expect(voices("002-p1-01")).toEqual(["publisher:The Paper"]);
  });

  it("are whom its claimants speak for", () => {
    expect(voices("001-p1-01", "aide", "un")).toEqual(["claimant:un"]);
    expect(voices("001-p1-01", "spokesman")).toEqual(["claimant:un"]);
  });

  it("are the document's own where the last in the chain is unnamed", () => {
    expect(voices("002-p1-01", "sources")).toEqual(["publisher:The Paper"]);
    expect(voices("001-p1-01", "echo", "aide")).toEqual(["document:001", "claimant:un"]);
  });
});

describe("whom a claimant speaks for", () => {
  it("is one for all in a circle, from wherever one enters", () => {
    const circle = makeClaimants(["into", "c"], ["c", "a"], ["a", "b"], ["b", "c"]);
    expect(["into", "a", "b", "c"].map((id) => rootOf(id, circle))).toEqual(["a", "a", "a", "a"]);
  });

  it("may be somebody whom the record does not hold", () => {
    expect(rootOf("a", makeClaimants(["a", "gone"]))).toBe("gone");
  });

  it("is found in any graph, and is its own root", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const graph = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids))));
    fc.assert(
      fc.property(graph, (upstreams) => {
        const claimants = makeClaimants(
          ...ids.map((id, at) => [id, upstreams[at] ?? null] as const),
        );
        for (const id of ids) {
          const root = rootOf(id, claimants);
          expect(rootOf(root, claimants)).toBe(root);
          expect(rootOf(claimants.get(id)?.upstream ?? id, claimants)).toBe(root);
        }
      }),
    );
  });
});

describe("independent voices", () => {
  const named: Speakers = {
    claimants: makeClaimants(["alba", "brook"], ["brook", null], ["cedar", null, "unnamed"]),
    documents: speakers.documents,
  };
  const all = (claims: Parameters<typeof independentVoices>[0]) => independentVoices(claims, named);

  it("are every voice of every claim, once", () => {
    const claims = [
      makeClaim("001-p1-01", { claimants: ["alba", "cedar"] }),
      makeClaim("002-p1-01", { claimants: ["cedar", "brook"] }),
      makeClaim("003-p1-01"),
    ];
    expect([...all(claims)]).toEqual(["claimant:brook", "document:001", "publisher:The Paper"]);
  });

  it("do not depend on the order of claims", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        expect(all(claims.toReversed())).toEqual(all(claims));
      }),
    );
  });

  it("of a union are all of both: at most the sum, at least the larger", () => {
    fc.assert(
      fc.property(someClaims, someClaims, (a, b) => {
        const both = all([...a, ...b]);
        expect(both).toEqual(new Set([...all(a), ...all(b)]));
        expect(both.size).toBeLessThanOrEqual(all(a).size + all(b).size);
        expect(both.size).toBeGreaterThanOrEqual(Math.max(all(a).size, all(b).size));
      }),
    );
  });
});

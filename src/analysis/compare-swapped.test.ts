import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { PLACES, someClaims } from "../testing/claims.ts";
import { compareClaims, type Comparison, COMPARED } from "./compare.ts";
import { createTerritory, locatedUnits } from "./territory.ts";

const territory = createTerritory(PLACES);
const propositions = [
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
  { id: "n-camps", question: "?", kind: "value", quantity: "camps", notSameAs: [] },
] as unknown as readonly Proposition[];
const compare = (a: readonly Claim[], b: readonly Claim[]) =>
  compareClaims(a, b, {
    propositions,
    territory,
    unitsOf: (claim) => locatedUnits(claim, territory),
  });

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id).toSorted();

/** What is said of each disagreement, in no order. A claim with two figures stands there twice. */
const told = ({ disagreements }: Comparison) =>
  new Set(
    disagreements.map((each) =>
      JSON.stringify(
        each.type === "stance"
          ? [each.proposition, each.kind, idsOf(each.supporting), idsOf(each.denying)]
          : [
              [each.quantity, each.proposition, each.kind],
              each.entries
                .map(({ claim, figure }) => JSON.stringify([claim.id, figure]))
                .toSorted(),
            ],
      ),
    ),
  );

/** Parts of one record that may overlap, as the sides of a comparison do. */
const twoSets = fc
  .tuple(someClaims, fc.array(fc.constantFrom("a", "b", "ab", ""), { minLength: 12 }))
  .map(([claims, sides]) => ({
    a: claims.filter((_, row) => sides[row]?.includes("a")),
    b: claims.filter((_, row) => sides[row]?.includes("b")),
  }));

describe("two sets of claims that change places", () => {
  it("mirror what only one has, and keep what both have", () => {
    fc.assert(
      fc.property(twoSets, ({ a, b }) => {
        const [there, back] = [compare(a, b).values, compare(b, a).values];
        for (const dimension of COMPARED) {
          const { onlyA, onlyB, both } = there[dimension];
          expect(back[dimension]).toMatchObject({ onlyA: onlyB, onlyB: onlyA });
          expect(back[dimension].both.toSorted()).toEqual(both.toSorted());
        }
      }),
    );
  });

  it("keep every disagreement, with the same claims on the same side of it", () => {
    fc.assert(
      fc.property(twoSets, ({ a, b }) => {
        expect(told(compare(b, a))).toEqual(told(compare(a, b)));
      }),
      { numRuns: 300 },
    );
  });
});

it("each value is on one of the three lists, once", () => {
  fc.assert(
    fc.property(twoSets, ({ a, b }) => {
      const { onlyA, onlyB, both } = compare(a, b).values.units;
      const units = (claims: readonly Claim[]) =>
        new Set(claims.flatMap((claim) => locatedUnits(claim, territory)));
      expect([...onlyA, ...both].toSorted()).toEqual([...units(a)].toSorted());
      expect([...onlyB, ...both].toSorted()).toEqual([...units(b)].toSorted());
    }),
  );
});

it("a set beside itself has nothing of its own, and beside nothing everything", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const [itself, nothing] = [compare(claims, claims).values, compare(claims, []).values];
      for (const dimension of COMPARED) {
        const { both } = itself[dimension];
        expect(itself[dimension]).toEqual({ onlyA: [], onlyB: [], both });
        expect(nothing[dimension]).toEqual({ onlyA: both, onlyB: [], both: [] });
      }
    }),
  );
});

it("a disagreement holds only claims of the two sets that take its side", () => {
  fc.assert(
    fc.property(twoSets, ({ a, b }) => {
      const takers = (stance: string) =>
        [...a, ...b].filter((claim) => claim.propositions.some((each) => each.stance === stance));
      for (const each of compare(a, b).disagreements) {
        if (each.type !== "stance") continue;
        expect(idsOf(takers("supports"))).toEqual(expect.arrayContaining(idsOf(each.supporting)));
        expect(idsOf(takers("denies"))).toEqual(expect.arrayContaining(idsOf(each.denying)));
        expect(new Set(each.supporting).size).toBe(each.supporting.length);
        expect(new Set(each.denying).size).toBe(each.denying.length);
      }
    }),
  );
});

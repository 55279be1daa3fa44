import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { at, counts, makeClaim, PLACES, someClaims, takes } from "../testing/claims.ts";
import { compareClaims, type Comparison, COMPARED } from "./compare.ts";
import { claimsIn, findDisagreements } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { createTerritory, locatedUnits } from "./territory.ts";

const territory = createTerritory(PLACES);
const propositions = [
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
] as unknown as readonly Proposition[];
const ofCamps = {
  id: "n-camps",
  question: "?",
  kind: "value",
  quantity: "camps",
  notSameAs: [],
} as unknown as Proposition;
const comparing = (asked: readonly Proposition[]) => (a: readonly Claim[], b: readonly Claim[]) =>
  compareClaims(a, b, {
    propositions: asked,
    territory,
    unitsOf: (claim) => locatedUnits(claim, territory),
  });
const compare = comparing(propositions);
/** With a question for the figures as well. */
const compareAll = comparing([...propositions, ofCamps]);
const told = ({ disagreements }: ReturnType<typeof compare>) =>
  disagreements.map((each) => `${each.type} ${each.kind} ${claimsIn(each).length}`);

describe("two sets of claims", () => {
  it("have values of one, of the other and of both", () => {
    const { values } = compare(
      [makeClaim("001-p1-01", at("AF-BDS-town")), makeClaim("001-p2-01", at("AF-TAK"))],
      [makeClaim("002-p1-01", at("AF-KAN")), makeClaim("002-p2-01", at("AF-BDS"))],
    );
    expect(values.units).toEqual({ onlyA: ["AF-TAK"], onlyB: ["AF-KAN"], both: ["AF-BDS"] });
  });

  it("disagree with each other, in both directions, and not with themselves", () => {
    const [yes, no] = [takes("supports"), takes("denies")];
    const a = [makeClaim("001-p1-01", yes), makeClaim("001-p2-01", no)];
    expect(told(compare(a, []))).toEqual([]);
    expect(told(compare(a, [makeClaim("002-p1-01", yes)]))).toEqual(["stance conflict 2"]);
    const b = [makeClaim("002-p1-01", yes), makeClaim("002-p2-01", no)];
    expect(told(compare(a, b))).toEqual(["stance conflict 4"]);
  });

  it("disagree over figures", () => {
    const [a, b] = [makeClaim("001-p1-01", counts(1, 2)), makeClaim("002-p1-01", counts(8, 9))];
    expect(told(compare([a], [b]))).toEqual(["value conflict 2"]);
    expect(told(compare([a, b], []))).toEqual([]);
  });

  it("change places without a change of the result", () => {
    fc.assert(
      fc.property(someClaims, someClaims, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        for (const dimension of COMPARED) {
          expect(back.values[dimension].onlyA).toEqual(there.values[dimension].onlyB);
          expect(new Set(back.values[dimension].both)).toEqual(
            new Set(there.values[dimension].both),
          );
        }
        expect(told(back)).toEqual(told(there));
      }),
    );
  });

  it("that are one set disagree as it does with itself", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const within = findDisagreements(
          indexPositions(claims, propositions),
          propositions,
          territory,
        );
        expect(told(compare(claims, claims))).toEqual(told({ disagreements: within } as never));
        for (const dimension of COMPARED) {
          const { onlyA, onlyB } = compare(claims, claims).values[dimension];
          expect([...onlyA, ...onlyB]).toEqual([]);
        }
      }),
    );
  });
});

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id).toSorted();

/** What is said of each disagreement, in no order. A claim with two figures stands there twice. */
const toldInFull = ({ disagreements }: Comparison) =>
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
        const [there, back] = [compareAll(a, b).values, compareAll(b, a).values];
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
        expect(toldInFull(compareAll(b, a))).toEqual(toldInFull(compareAll(a, b)));
      }),
      { numRuns: 300 },
    );
  });
});

it("each value is on one of the three lists, once", () => {
  fc.assert(
    fc.property(twoSets, ({ a, b }) => {
      const { onlyA, onlyB, both } = compareAll(a, b).values.units;
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
      const [itself, nothing] = [compareAll(claims, claims).values, compareAll(claims, []).values];
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
      for (const each of compareAll(a, b).disagreements) {
        if (each.type !== "stance") continue;
        expect(idsOf(takers("supports"))).toEqual(expect.arrayContaining(idsOf(each.supporting)));
        expect(idsOf(takers("denies"))).toEqual(expect.arrayContaining(idsOf(each.denying)));
        expect(new Set(each.supporting).size).toBe(each.supporting.length);
        expect(new Set(each.denying).size).toBe(each.denying.length);
      }
    }),
  );
});

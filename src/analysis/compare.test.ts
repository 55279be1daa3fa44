import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { counts, makeClaim, PLACES, someClaims, takes } from "../testing/claims.ts";
import { disagreementsBetween } from "./compare.ts";
import { claimsIn, type Disagreement, findDisagreements } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { createTerritory } from "./territory.ts";

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
  disagreementsBetween(a, b, { propositions: asked, territory });
const compare = comparing(propositions);
/** With a question for the figures as well. */
const compareAll = comparing([...propositions, ofCamps]);
const told = (disagreements: readonly Disagreement[]) =>
  disagreements.map((each) => `${each.type} ${each.kind} ${claimsIn(each).length}`);

describe("two sets of claims", () => {
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
        expect(told(compare(claims, claims))).toEqual(told(within));
      }),
    );
  });
});

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id).toSorted();

/** What is said of each disagreement, in no order. A claim with two figures stands there twice. */
const toldInFull = (disagreements: readonly Disagreement[]) =>
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
  it("keep every disagreement, with the same claims on the same side of it", () => {
    fc.assert(
      fc.property(twoSets, ({ a, b }) => {
        expect(toldInFull(compareAll(b, a))).toEqual(toldInFull(compareAll(a, b)));
      }),
      { numRuns: 300 },
    );
  });
});

it("a disagreement holds only claims of the two sets that take its side", () => {
  fc.assert(
    fc.property(twoSets, ({ a, b }) => {
      const takers = (stance: string) =>
        [...a, ...b].filter((claim) => claim.propositions.some((each) => each.stance === stance));
      for (const each of compareAll(a, b)) {
        if (each.type !== "stance") continue;
        expect(idsOf(takers("supports"))).toEqual(expect.arrayContaining(idsOf(each.supporting)));
        expect(idsOf(takers("denies"))).toEqual(expect.arrayContaining(idsOf(each.denying)));
        expect(new Set(each.supporting).size).toBe(each.supporting.length);
        expect(new Set(each.denying).size).toBe(each.denying.length);
      }
    }),
  );
});

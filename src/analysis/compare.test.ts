import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { at, counts, makeClaim, PLACES, someClaims, takes } from "../testing/claims.ts";
import { compareClaims, COMPARED } from "./compare.ts";
import { claimsIn, findDisagreements } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { createTerritory, locatedUnits } from "./territory.ts";

const territory = createTerritory(PLACES);
const propositions = [
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
] as unknown as readonly Proposition[];
const compare = (a: readonly Claim[], b: readonly Claim[]) =>
  compareClaims(a, b, {
    propositions,
    territory,
    unitsOf: (claim) => locatedUnits(claim, territory),
  });
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposition } from "../domain/schema/reference.ts";
import { at, counts, makeClaim, PLACES, someClaims, takes } from "../testing/claims.ts";
import { conflictsByUnit, divisionOf, rankByContestedness, spreadOf } from "./contestedness.ts";
import { findDisagreements, rangeOf } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { createTerritory, locatedUnits } from "./territory.ts";

const territory = createTerritory(PLACES);
const byDocument = ({ document }: { document: string }) => [document];
const PROPOSITIONS = [
  { id: "quiet", question: "?", kind: "stance", supports: "yes", denies: "no" },
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
  { id: "n-camps", question: "?", kind: "value", quantity: "camps", notSameAs: [] },
] as unknown as readonly Proposition[];

describe("how divided documents are", () => {
  const claims = (...documents: readonly string[]) =>
    documents.map((document, at) => makeClaim(`${document}-p${at + 1}-01`));

  it("is 0 on one side, 1 where sides are equal, whatever a document repeats", () => {
    expect(divisionOf([], [], byDocument)).toBe(0);
    expect(divisionOf(claims("001", "002"), [], byDocument)).toBe(0);
    expect(divisionOf(claims("001", "001", "001"), claims("002"), byDocument)).toBe(1);
    expect(divisionOf(claims("001", "002", "003"), claims("004"), byDocument)).toBe(0.5);
  });

  it("lies between 0 and 1 and does not know which side is which", () => {
    fc.assert(
      fc.property(someClaims, someClaims, (a, b) => {
        const division = divisionOf(a, b, byDocument);
        expect(division).toBeGreaterThanOrEqual(0);
        expect(division).toBeLessThanOrEqual(1);
        expect(divisionOf(b, a, byDocument)).toBe(division);
      }),
    );
  });
});

it("the spread of figures is the share of pairs that do not meet", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const entries = indexPositions(claims, PROPOSITIONS).byQuantity.get("camps") ?? [];
      const ranges = entries.map(({ figure }) => rangeOf(figure));
      const pairs = ranges.flatMap((a, at) => ranges.slice(at + 1).map((b) => [a, b] as const));
      const apart = pairs.filter(([a, b]) => a[1] < b[0] || b[1] < a[0]).length;
      expect(spreadOf(entries)).toBe(pairs.length === 0 ? 0 : apart / pairs.length);
    }),
  );
});

it("propositions are ranked, ties in their own order", () => {
  const claims = [
    makeClaim("001-p1-01", takes("supports")),
    makeClaim("002-p1-01", takes("denies")),
    makeClaim("002-p2-01", counts(1, 2)),
  ];
  expect(
    rankByContestedness(PROPOSITIONS, indexPositions(claims, PROPOSITIONS), byDocument),
  ).toEqual([
    { proposition: "calm", measure: 1 },
    { proposition: "quiet", measure: 0 },
    { proposition: "n-camps", measure: 0 },
  ]);
});

describe("conflicts at a unit", () => {
  const here = (...claims: readonly ReturnType<typeof makeClaim>[]) =>
    Object.fromEntries(
      conflictsByUnit(
        findDisagreements(indexPositions(claims, PROPOSITIONS), PROPOSITIONS, territory),
        (claim) => locatedUnits(claim, territory),
      ),
    );

  it("are there when one of the two is located there", () => {
    expect(
      here(
        makeClaim("001-p1-01", { ...takes("supports"), ...at("AF-BDS-town") }),
        makeClaim("002-p1-01", { ...takes("denies"), ...at("AF") }),
        makeClaim("002-p2-01", { ...takes("denies"), ...at("AF") }),
      ),
    ).toEqual({ "AF-BDS": ["calm"] });
  });

  it("are none in tension, and none over what no proposition asks for", () => {
    expect(
      here(
        makeClaim("001-p1-01", { ...takes("supports"), ...at("AF-BDS") }),
        makeClaim("002-p1-01", { ...takes("denies"), ...at("AF-KAN") }),
        makeClaim("001-p2-01", { ...counts(1, 2, "goats"), ...at("AF-BDS") }),
        makeClaim("002-p2-01", { ...counts(8, 9, "goats"), ...at("AF-BDS") }),
      ),
    ).toEqual({});
  });

  it("over figures and over sides add up", () => {
    expect(
      here(
        makeClaim("001-p1-01", { ...takes("supports"), ...counts(1, 2), ...at("AF-BDS") }),
        makeClaim("002-p1-01", { ...takes("denies"), ...counts(8, 9) }),
      ),
    ).toEqual({ "AF-BDS": ["calm", "n-camps"] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import { at, counts, makeClaim, on, PLACES, someClaims, takes } from "../testing/claims.ts";
import { kindOfOpposition, scopeOf } from "./claim-scope.ts";
import { findDisagreements, hasConflict, rangeOf } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { createTerritory } from "./territory.ts";

const territory = createTerritory(PLACES);
const PROPOSITIONS = [
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
  { id: "n-camps", question: "?", kind: "value", quantity: "camps", notSameAs: [] },
] as unknown as readonly Proposition[];

const find = (claims: readonly Claim[]) =>
  findDisagreements(indexPositions(claims, PROPOSITIONS), PROPOSITIONS, territory);
const kindsBetween = (yes: object, no: object) =>
  find([
    makeClaim("001-p1-01", { ...takes("supports"), ...yes }),
    makeClaim("002-p1-01", { ...takes("denies"), ...no }),
  ]).map(({ kind }) => kind);

describe("opposite sides", () => {
  it("conflict when both are about what is", () => {
    expect(kindsBetween({}, { modality: "alleged" })).toEqual(["conflict"]);
  });

  it("are in tension when one is predicted or proposed", () => {
    expect(kindsBetween({ modality: "predicted" }, {})).toEqual(["tension"]);
    expect(kindsBetween({}, { modality: "proposed" })).toEqual(["tension"]);
  });

  it("are in tension when both dates are known and apart", () => {
    expect(kindsBetween(on("2001"), on("2021-08"))).toEqual(["tension"]);
    expect(kindsBetween(on("2021-09"), on("2021-08"))).toEqual(["tension"]);
    expect(kindsBetween(on("2021-08-31"), on("2021-08-31/2021-09"))).toEqual(["conflict"]);
    expect(kindsBetween(on("2021"), on("2021-08"))).toEqual(["conflict"]);
    expect(kindsBetween(on("2020/.."), on("2021-08"))).toEqual(["conflict"]);
    expect(kindsBetween(on("2001"), {})).toEqual(["conflict"]);
  });

  it("are in tension when both locations are known and apart", () => {
    expect(kindsBetween(at("AF-BDS"), at("AF-KAN"))).toEqual(["tension"]);
    expect(kindsBetween(at("AF-BDS", "AF-KAN"), at("AF-KAN"))).toEqual(["conflict"]);
    expect(kindsBetween(at("AF-BDS-town"), at("region-north"))).toEqual(["conflict"]);
    expect(kindsBetween(at("AF-BDS"), {})).toEqual(["conflict"]);
    const mentioned = { places: [{ place: "AF-KAN", role: "mentioned" }] };
    expect(kindsBetween(at("AF-BDS"), mentioned)).toEqual(["conflict"]);
  });

  it("name only the claims that oppose one", () => {
    const claims = [
      makeClaim("001-p1-01", { ...takes("supports"), ...on("2001") }),
      makeClaim("001-p2-01", { ...takes("supports"), ...on("2021") }),
      makeClaim("002-p1-01", { ...takes("denies"), ...on("2021-08") }),
    ];
    const ids = find(claims).map((each) =>
      each.type === "stance"
        ? [each.kind, each.supporting.map(({ id }) => id), each.denying.map(({ id }) => id)]
        : [],
    );
    expect(ids).toEqual([
      ["conflict", ["001-p2-01"], ["002-p1-01"]],
      ["tension", ["001-p1-01"], ["002-p1-01"]],
    ]);
  });

  it("of one claim are no disagreement", () => {
    const both = {
      propositions: [...takes("supports").propositions, ...takes("denies").propositions],
    };
    expect(find([makeClaim("001-p1-01", both)])).toEqual([]);
  });
});

describe("figures of one quantity", () => {
  const kinds = (a: Record<string, unknown>, b: Record<string, unknown>) =>
    find([makeClaim("001-p1-01", a), makeClaim("002-p1-01", b)]).map(({ kind }) => kind);

  it("conflict when their ranges do not meet", () => {
    expect(kinds(counts(70, 80), counts(22, 30))).toEqual(["conflict"]);
    expect(kinds(counts(70, 80), counts(80, 90))).toEqual([]);
    expect(kinds(counts(70, null), counts(null, 60))).toEqual(["conflict"]);
    expect(kinds(counts(70, null), counts(9000, 9000))).toEqual([]);
    expect(kinds(counts(70, 80), counts(1, 2, "commanders"))).toEqual([]);
  });

  it("are in tension at different times", () => {
    const [old, now] = [
      { ...counts(1, 2), ...on("2001") },
      { ...counts(7, 8), ...on("2021") },
    ];
    expect(kinds(old, now)).toEqual(["tension"]);
  });

  it("a best value alone is a point, beside an end it leaves the other open", () => {
    const figure = { quantity: "camps", low: null, best: 5, high: null, stated: "five" };
    expect(rangeOf(figure)).toEqual([5, 5]);
    expect(rangeOf({ ...figure, low: 4 })).toEqual([4, Infinity]);
  });
});

/** The rule read out pair by pair. */
function pairsOf(claims: readonly Claim[], kind: string): ReadonlySet<string> {
  const found = new Set<string>();
  const sides = (claim: Claim) => claim.propositions.map(({ stance }) => stance);
  const meets = (a: Claim, b: Claim) =>
    kindOfOpposition(scopeOf(a), scopeOf(b), territory) === kind;
  for (const a of claims)
    for (const b of claims) {
      if (a === b || !meets(a, b)) continue;
      if (sides(a).includes("supports") && sides(b).includes("denies"))
        found.add(`supporting ${a.id}`).add(`denying ${b.id}`);
      for (const x of a.figures)
        for (const y of b.figures)
          if (rangeOf(x)[1] < rangeOf(y)[0]) found.add(`figure ${a.id}`).add(`figure ${b.id}`);
    }
  return found;
}

describe("comparing classes of claims", () => {
  it("finds what comparing every pair finds", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        for (const kind of ["conflict", "tension"]) {
          const found = find(claims)
            .filter((each) => each.kind === kind)
            .flatMap((each) =>
              each.type === "stance"
                ? [
                    ...each.supporting.map(({ id }) => `supporting ${id}`),
                    ...each.denying.map(({ id }) => `denying ${id}`),
                  ]
                : each.entries.map(({ claim }) => `figure ${claim.id}`),
            );
          expect(new Set(found)).toEqual(pairsOf(claims, kind));
        }
      }),
    );
  });

  it("knows without listing whether there is a conflict", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const conflicts = find(claims).filter(({ kind }) => kind === "conflict");
        for (const proposition of PROPOSITIONS)
          expect(hasConflict(proposition, indexPositions(claims, PROPOSITIONS), territory)).toBe(
            conflicts.some((each) => each.proposition === proposition.id),
          );
      }),
    );
  });

  it("does not depend on the order of claims", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const kinds = (list: readonly Claim[]) =>
          find(list).map(({ kind, proposition }) => `${kind} ${proposition}`);
        expect(kinds(claims.toReversed())).toEqual(kinds(claims));
      }),
    );
  });
});

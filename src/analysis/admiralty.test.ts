import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { Proposition } from "../domain/schema/reference.ts";
import {
  counts,
  makeClaim,
  makeClaimants,
  makeDocuments,
  PLACES,
  someClaims,
  takes,
} from "../testing/claims.ts";
import { computeCredibilities } from "./admiralty.ts";
import { findDisagreements } from "./disagreement.ts";
import { indexPositions } from "./positions.ts";
import { effectiveCredibility, effectiveReliability } from "./rating.ts";
import { createTerritory } from "./territory.ts";

const speakers = {
  claimants: makeClaimants(["alba", null], ["brook", "alba"], ["cedar", null]),
  documents: makeDocuments(["001", null], ["002", "Paper"], ["003", "Paper"]),
};
const PROPOSITIONS = [
  { id: "calm", question: "?", kind: "stance", supports: "yes", denies: "no" },
] as unknown as readonly Proposition[];
const compute = (claims: readonly Claim[]) =>
  computeCredibilities(
    claims,
    findDisagreements(indexPositions(claims, PROPOSITIONS), PROPOSITIONS, createTerritory(PLACES)),
    speakers,
  );
const of = (...fields: readonly (readonly [id: string, fields: object])[]) =>
  [...compute(fields.map(([id, more]) => makeClaim(id, { ...more }))).values()].map(
    ({ credibility, rationale }) => [credibility, rationale.rule],
  );
const clash = { about: "evt-clash" };

describe("computed credibility", () => {
  it("counts voices, not claims or documents", () => {
    expect(of(["002-p1-01", clash], ["003-p1-01", clash])).toEqual([
      [6, "one-voice"],
      [6, "one-voice"],
    ]);
    expect(of(["001-p1-01", clash], ["002-p1-01", clash])[0]).toEqual([3, "two-voices"]);
    const quoting = { ...clash, claimants: ["brook", "alba"] };
    expect(of(["001-p1-01", clash], ["001-p2-01", quoting])[0]).toEqual([3, "two-voices"]);
    const three = of(["001-p1-01", clash], ["002-p1-01", clash], ["002-p2-01", quoting]);
    expect(three[2]).toEqual([2, "three-voices"]);
  });

  it("is none where a claim of the group is in conflict", () => {
    const yes = takes("supports");
    expect(
      of(
        ["001-p1-01", { ...clash, ...yes }],
        ["002-p1-01", { ...clash }],
        ["002-p2-01", takes("denies")],
      ),
    ).toEqual([
      [6, "in-conflict"],
      [6, "in-conflict"],
      [6, "in-conflict"],
    ]);
    expect(of(["001-p1-01", counts(1, 2)], ["002-p1-01", counts(8, 9)])).toEqual([
      [6, "in-conflict"],
      [6, "in-conflict"],
    ]);
  });

  it("is none for what is expected or wanted, and none for what stands alone", () => {
    const wanted = { ...takes("supports"), modality: "proposed" };
    expect(of(["001-p1-01", wanted], ["002-p1-01", wanted])[0]).toEqual([6, "not-about-what-is"]);
    expect(of(["001-p1-01", takes("supports")], ["002-p1-01", wanted])[0]).toEqual([
      6,
      "one-voice",
    ]);
    expect(of(["001-p1-01", {}])).toEqual([[6, "not-comparable"]]);
  });

  it("takes the best of a claim's groups", () => {
    const both = { ...clash, ...takes("supports") };
    const [first] = compute([
      makeClaim("001-p1-01", both),
      makeClaim("002-p1-01", takes("supports")),
    ]).values();
    expect(first).toEqual({
      credibility: 3,
      rationale: {
        rule: "two-voices",
        voices: ["document:001", "publisher:Paper"],
        group: { type: "side", proposition: "calm", stance: "supports" },
      },
    });
  });

  it("is 2 or 3 only with as many voices and no conflict, and never 1, 4 or 5", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const conflicting = new Set(
          findDisagreements(
            indexPositions(claims, PROPOSITIONS),
            PROPOSITIONS,
            createTerritory(PLACES),
          )
            .filter(({ kind }) => kind === "conflict")
            .flatMap((each) =>
              each.type === "stance" ? [...each.supporting, ...each.denying] : [],
            )
            .map(({ id }) => id as string),
        );
        for (const [id, { credibility, rationale }] of compute(claims)) {
          expect([2, 3, 6]).toContain(credibility);
          if (credibility === 6) continue;
          expect(Math.min(rationale.voices.length, 3)).toBe(credibility === 2 ? 3 : 2);
          expect(conflicting.has(id)).toBe(false);
        }
      }),
    );
  });
});

describe("the rating that counts", () => {
  const rationale = { rule: "two-voices", voices: [], group: null } as const;
  const computed = { credibility: 3, rationale } as const;
  const own = { value: 4, rationale: "seen it" } as const;

  it("is the analyst's, then the coders', then the computed one", () => {
    expect(effectiveCredibility(5, computed, own)).toEqual({ origin: "analyst", ...own });
    expect(effectiveCredibility(5, computed, null)).toMatchObject({ origin: "default", value: 5 });
    expect(effectiveCredibility(6, computed, null)).toEqual({
      origin: "computed",
      value: 3,
      rationale,
    });
    expect(effectiveCredibility(6, null, null)).toMatchObject({ origin: "default", value: 6 });
    const nothing = { ...computed, credibility: 6 } as const;
    expect(effectiveCredibility(6, nothing, null).origin).toBe("default");
  });

  it("of a source is never computed", () => {
    expect(effectiveReliability("F", null)).toMatchObject({ origin: "default", value: "F" });
    const judged = { value: "B", rationale: "known for years" } as const;
    expect(effectiveReliability("F", judged)).toEqual({ origin: "analyst", ...judged });
  });
});

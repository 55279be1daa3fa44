import fc from "fast-check";
import { expect, it } from "vitest";
import { makeClaim, someClaims, takes } from "../testing/claims.ts";
import { profileOf } from "./profile.ts";

it("says who speaks, how and on which side", () => {
  const profile = profileOf([
    makeClaim("001-p1-01", takes("supports")),
    makeClaim("001-p2-01", { claimants: ["un"], ...takes("denies") }),
    makeClaim("001-p3-01", { claimants: ["un", "police"], modality: "reported" }),
  ]);
  expect(profile).toEqual({
    claims: 3,
    ownVoice: 1,
    attributed: 2,
    modalities: [
      { value: "asserted", count: 2 },
      { value: "reported", count: 1 },
    ],
    kinds: [{ value: "state-of-affairs", count: 3 }],
    quoted: [
      { value: "un", count: 2 },
      { value: "police", count: 1 },
    ],
    stances: [{ proposition: "calm", supports: 1, denies: 1, value: 0 }],
  });
});

it("every claim has one kind and one modality, and none counts twice for a value", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const profile = profileOf(claims);
      const sum = (rows: readonly { readonly count: number }[]) =>
        rows.reduce((total, { count }) => total + count, 0);
      expect(sum(profile.kinds)).toBe(claims.length);
      expect(sum(profile.modalities)).toBe(claims.length);
      expect(profile.ownVoice + profile.attributed).toBe(claims.length);
      for (const { count } of profile.quoted) expect(count).toBeLessThanOrEqual(claims.length);
    }),
  );
});

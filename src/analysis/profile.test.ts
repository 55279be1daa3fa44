import fc from "fast-check";
import { expect, it } from "vitest";
import { makeClaim, someClaims, takes } from "../testing/claims.ts";
import { profileOf } from "./profile.ts";

const placesOf = ({ places }: ReturnType<typeof makeClaim>) => places.map(({ place }) => place);

it("says who speaks, of whom, where and on which side", () => {
  const reds = (role: string) => ({ actor: "reds", role });
  const profile = profileOf(
    [
      makeClaim("001-p1-01", { actors: [reds("target"), reds("present")], ...takes("supports") }),
      makeClaim("001-p2-01", { actors: [reds("target")], claimants: ["un"], ...takes("denies") }),
      makeClaim("001-p3-01", {
        actors: [{ actor: "blues", role: "leader" }],
        claimants: ["un", "police"],
        modality: "reported",
        places: ["origin", "location"].map((role) => ({ place: "AF-BDS", role })),
      }),
    ],
    placesOf,
  );
  expect(profile).toEqual({
    claims: 3,
    ownVoice: 1,
    attributed: 2,
    ownVoiceShare: 1 / 3,
    modalities: [
      { value: "asserted", count: 2 },
      { value: "reported", count: 1 },
    ],
    kinds: [{ value: "state-of-affairs", count: 3 }],
    quoted: [
      { value: "un", count: 2 },
      { value: "police", count: 1 },
    ],
    actors: [
      {
        actor: "reds",
        count: 2,
        roles: [
          { value: "target", count: 2 },
          { value: "present", count: 1 },
        ],
      },
      { actor: "blues", count: 1, roles: [{ value: "leader", count: 1 }] },
    ],
    units: [{ value: "AF-BDS", count: 1 }],
    stances: [{ proposition: "calm", supports: 1, denies: 1, value: 0 }],
  });
});

it("has no share of nothing", () => {
  expect(profileOf([], placesOf).ownVoiceShare).toBeNull();
});

it("every claim has one kind and one modality, and none counts twice for a value", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const profile = profileOf(claims, placesOf);
      const sum = (rows: readonly { readonly count: number }[]) =>
        rows.reduce((total, { count }) => total + count, 0);
      expect(sum(profile.kinds)).toBe(claims.length);
      expect(sum(profile.modalities)).toBe(claims.length);
      expect(profile.ownVoice + profile.attributed).toBe(claims.length);
      for (const { count } of [...profile.quoted, ...profile.units, ...profile.actors])
        expect(count).toBeLessThanOrEqual(claims.length);
    }),
  );
});

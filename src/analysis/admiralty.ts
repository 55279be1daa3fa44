import type { Claim } from "../domain/schema/claim.ts";
import type { Credibility } from "../domain/rating.ts";
import { scopeOf } from "./claim-scope.ts";
import { claimsIn, type Disagreement } from "./disagreement.ts";
import { independentVoices, type Speakers, type Voice } from "./voices.ts";

/** Claims that say the same: they report one event, or take one side of a proposition. */
export type ClaimGroup =
  | { readonly type: "event"; readonly event: string }
  | {
      readonly type: "side";
      readonly proposition: string;
      readonly stance: "supports" | "denies";
    };

/** Why a credibility was computed. `group` is null where the claim is in no group. */
export interface CredibilityRationale {
  readonly rule:
    | "three-voices"
    | "two-voices"
    | "one-voice"
    | "in-conflict"
    | "not-about-what-is"
    | "not-comparable";
  readonly voices: readonly Voice[];
  readonly group: ClaimGroup | null;
}

export interface ComputedCredibility {
  /** 1, 4 and 5 say that something is confirmed, doubtful or improbable: no count can say that. */
  readonly credibility: Extract<Credibility, 2 | 3 | 6>;
  readonly rationale: CredibilityRationale;
}

/**
 * Admiralty credibility of a group (AJP-2.1), by counting alone: three independent voices and no
 * conflict give 2 "probably true", two give 3 "possibly true", all else is 6 "cannot be judged".
 */
export function credibilityOfGroup(
  group: ClaimGroup,
  claims: readonly Claim[],
  isInConflict: (claim: Claim) => boolean,
  speakers: Speakers,
): ComputedCredibility {
  const voices = [...independentVoices(claims, speakers)];
  const result = (
    credibility: ComputedCredibility["credibility"],
    rule: CredibilityRationale["rule"],
  ): ComputedCredibility => ({ credibility, rationale: { rule, voices, group } });
  if (claims.some(isInConflict)) return result(6, "in-conflict");
  if (voices.length >= 3) return result(2, "three-voices");
  return voices.length === 2 ? result(3, "two-voices") : result(6, "one-voice");
}

const keyOf = (group: ClaimGroup): string =>
  group.type === "event" ? group.event : `${group.proposition} ${group.stance}`;

/** Events and sides that a claim belongs to. Values are no sides: figures agree by their ranges. */
export function groupsOf(claim: Claim): readonly ClaimGroup[] {
  const sides = claim.propositions.flatMap(({ proposition, stance }): readonly ClaimGroup[] =>
    stance === "value" ? [] : [{ type: "side", proposition, stance }],
  );
  return claim.about === null ? sides : [{ type: "event", event: claim.about }, ...sides];
}

/**
 * The computed credibility of every claim, by id. Predictions and proposals are in no group: that
 * many expect or want something does not make it credible. A claim in several groups takes the
 * best of them, unless one of them is in conflict: what is contradicted is not corroborated.
 */
export function computeCredibilities(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
  speakers: Speakers,
): ReadonlyMap<string, ComputedCredibility> {
  const conflicting = new Set(
    disagreements.filter(({ kind }) => kind === "conflict").flatMap(claimsIn),
  );
  const groups = new Map<string, { readonly group: ClaimGroup; readonly claims: Claim[] }>();
  for (const claim of claims)
    if (scopeOf(claim).isFactual)
      for (const group of groupsOf(claim)) {
        const members = groups.get(keyOf(group));
        if (members === undefined) groups.set(keyOf(group), { group, claims: [claim] });
        else members.claims.push(claim);
      }
  const isInConflict = (claim: Claim) => conflicting.has(claim);
  const computed = new Map(
    [...groups].map(([key, { group, claims: members }]) => [
      key,
      credibilityOfGroup(group, members, isInConflict, speakers),
    ]),
  );

  const alone = (claim: Claim): ComputedCredibility => {
    const { isFactual } = scopeOf(claim);
    const rule = !isFactual
      ? "not-about-what-is"
      : isInConflict(claim)
        ? "in-conflict"
        : "not-comparable";
    const voices = [...independentVoices([claim], speakers)];
    return { credibility: 6, rationale: { rule, voices, group: null } };
  };
  return new Map(
    claims.map((claim) => {
      const found = scopeOf(claim).isFactual
        ? groupsOf(claim).flatMap((group) => computed.get(keyOf(group)) ?? [])
        : [];
      if (found.length === 0) return [claim.id, alone(claim)];
      return [claim.id, found.find(hasConflict) ?? found.reduce(better)];
    }),
  );
}

const hasConflict = ({ rationale }: ComputedCredibility) => rationale.rule === "in-conflict";
const better = (a: ComputedCredibility, b: ComputedCredibility) =>
  b.credibility < a.credibility ? b : a;

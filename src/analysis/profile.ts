import type { Claim } from "../domain/schema/claim.ts";
import type { ActorRole } from "../domain/vocabularies.ts";
import { tally, type Tally } from "./tally.ts";

export interface ActorProfile {
  readonly actor: string;
  /** Claims that name it, whatever the roles. */
  readonly count: number;
  readonly roles: readonly Tally<ActorRole>[];
}

export interface StanceProfile {
  readonly proposition: string;
  readonly supports: number;
  readonly denies: number;
  readonly value: number;
}

/** What a set of claims consists of. All numbers are claims. */
export interface Profile {
  readonly claims: number;
  readonly ownVoice: number;
  readonly attributed: number;
  /** `ownVoice / claims`; null without claims, which is not the same as 0. */
  readonly ownVoiceShare: number | null;
  readonly modalities: readonly Tally<Claim["modality"]>[];
  readonly kinds: readonly Tally<Claim["kind"]>[];
  /** Claimants, as the documents name them. A claim with two counts for both. */
  readonly quoted: readonly Tally[];
  readonly actors: readonly ActorProfile[];
  readonly units: readonly Tally[];
  /** In the order of first appearance. */
  readonly stances: readonly StanceProfile[];
}

const distinct = <V extends string>(values: readonly V[]): readonly V[] => [...new Set(values)];

function actorsOf(claims: readonly Claim[]): readonly ActorProfile[] {
  const roles = new Map<string, ActorRole[]>();
  for (const { actors } of claims)
    for (const key of distinct(actors.map(({ actor, role }) => `${actor} ${role}`))) {
      const [actor = "", role] = key.split(" ");
      const list = roles.get(actor) ?? [];
      list.push(role as ActorRole);
      roles.set(actor, list);
    }
  return tally(claims.flatMap(({ actors }) => distinct(actors.map(({ actor }) => actor)))).map(
    ({ value, count }) => ({ actor: value, count, roles: tally(roles.get(value) ?? []) }),
  );
}

function stancesOf(claims: readonly Claim[]): readonly StanceProfile[] {
  const stances = new Map<string, { supports: number; denies: number; value: number }>();
  for (const { propositions } of claims)
    for (const { proposition, stance } of propositions) {
      const counts = stances.get(proposition) ?? { supports: 0, denies: 0, value: 0 };
      counts[stance]++;
      stances.set(proposition, counts);
    }
  return [...stances].map(([proposition, counts]) => ({ proposition, ...counts }));
}

/** Describes a document's claims, or any others. `unitsOf` gives the admin1 units of a claim. */
export function profileOf(
  claims: readonly Claim[],
  unitsOf: (claim: Claim) => readonly string[],
): Profile {
  const ownVoice = claims.filter(({ claimants }) => claimants.length === 0).length;
  return {
    claims: claims.length,
    ownVoice,
    attributed: claims.length - ownVoice,
    ownVoiceShare: claims.length === 0 ? null : ownVoice / claims.length,
    modalities: tally(claims.map(({ modality }) => modality)),
    kinds: tally(claims.map(({ kind }) => kind)),
    quoted: tally(claims.flatMap(({ claimants }) => distinct(claimants))),
    actors: actorsOf(claims),
    units: tally(claims.flatMap((claim) => distinct(unitsOf(claim)))),
    stances: stancesOf(claims),
  };
}

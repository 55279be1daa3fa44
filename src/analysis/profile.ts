import type { Claim } from "../domain/schema/claim.ts";
import { tally, type Tally } from "./tally.ts";

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
  readonly modalities: readonly Tally<Claim["modality"]>[];
  readonly kinds: readonly Tally<Claim["kind"]>[];
  /** Claimants, as the documents name them. A claim with two counts for both. */
  readonly quoted: readonly Tally[];
  /** In the order of first appearance. */
  readonly stances: readonly StanceProfile[];
}

const distinct = <V extends string>(values: readonly V[]): readonly V[] => [...new Set(values)];

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

/** Describes a document's claims, or any others. */
export function profileOf(claims: readonly Claim[]): Profile {
  const ownVoice = claims.filter(({ claimants }) => claimants.length === 0).length;
  return {
    claims: claims.length,
    ownVoice,
    attributed: claims.length - ownVoice,
    modalities: tally(claims.map(({ modality }) => modality)),
    kinds: tally(claims.map(({ kind }) => kind)),
    quoted: tally(claims.flatMap(({ claimants }) => distinct(claimants))),
    stances: stancesOf(claims),
  };
}

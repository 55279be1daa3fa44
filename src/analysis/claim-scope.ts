import { parseWhen, type When } from "../domain/edtf.ts";
import { memoised } from "../domain/memoised.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { Territory } from "./territory.ts";

/** What a claim is about in time, place and mode: two claims are compared by nothing else. */
export interface Scope {
  /** About what is or was, as against what is predicted or proposed. */
  readonly isFactual: boolean;
  readonly when: When | null;
  /** Places with the role "location", each once. */
  readonly locations: readonly string[];
  /** Equal for equal scopes, so that claims can be compared in classes. */
  readonly key: string;
}

/** Of claims that cannot both be right: `tension` where they may speak of different things. */
export type DisagreementKind = "conflict" | "tension";

function readScope(claim: Claim): Scope {
  const isFactual = claim.modality !== "predicted" && claim.modality !== "proposed";
  const edtf = claim.when?.edtf ?? null;
  const locations = [
    ...new Set(
      claim.places.filter(({ role }) => role === "location").map(({ place }) => place as string),
    ),
  ].sort();
  return {
    isFactual,
    when: edtf === null ? null : parseWhen(edtf),
    locations,
    key: `${isFactual} ${edtf} ${locations.join(" ")}`,
  };
}

// Parsing EDTF costs far more than all the rest; claims are frozen once the record is read.
export const scopeOf = memoised(readScope);

const isBefore = (a: When, b: When) => a.end !== null && b.start !== null && a.end < b.start;

/** Whether two intervals are both known and share no day. */
export const apartInTime = (a: When | null, b: When | null): boolean =>
  a !== null && b !== null && (isBefore(a, b) || isBefore(b, a));

/** Whether both name locations and none of the one meets any of the other. */
export const apartInPlace = (
  a: readonly string[],
  b: readonly string[],
  territory: Territory,
): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((place) => b.every((other) => territory.apart(place, other)));

/**
 * What it is when two claims of these scopes say opposite things: a conflict if both are about
 * what is and nothing shows that they mean different times or places, else a tension.
 */
export function kindOfOpposition(a: Scope, b: Scope, territory: Territory): DisagreementKind {
  const comparable =
    a.isFactual &&
    b.isFactual &&
    !apartInTime(a.when, b.when) &&
    !apartInPlace(a.locations, b.locations, territory);
  return comparable ? "conflict" : "tension";
}

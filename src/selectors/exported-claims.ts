import { createSelector } from "reselect";
import type { Boundaries } from "../domain/boundaries.ts";
import type { ExportedClaims, PlacePoint } from "../domain/exported-claims.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { selectPassingClaims } from "./claim-cards.ts";

/** Everything that can be reached from `ids`, in the order of `records`. */
function reached<R extends { readonly id: string }>(
  records: ReadonlyMap<string, R>,
  ids: Iterable<string>,
  next: (record: R) => readonly (string | null)[],
): readonly R[] {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const record = records.get(id);
    if (record === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...next(record).filter((each) => each !== null));
  }
  return [...records.values()].filter(({ id }) => found.has(id));
}

/** Points of towns, districts and areas that the record names, and the labels of provinces. */
function pointsOf(boundaries: Boundaries | null): readonly PlacePoint[] {
  if (boundaries === null) return [];
  const units = boundaries.admin1.features.map(({ properties: { id, label } }): PlacePoint => ({
    place: id,
    at: label,
    radiusKm: null,
  }));
  const coded = boundaries.places.features
    .filter(({ properties }) => properties.coded)
    .map(({ properties: { id, radius_km }, geometry: { coordinates } }): PlacePoint => {
      const [longitude = 0, latitude = 0] = coordinates;
      return { place: id, at: [longitude, latitude], radiusKm: radius_km };
    });
  return [...units, ...coded];
}

function exportedClaims(
  claims: readonly Claim[],
  record: CodedRecord,
  boundaries: Boundaries | null,
): ExportedClaims {
  const places = reached(
    record.places,
    claims.flatMap((claim) => claim.places.map(({ place }) => place)),
    ({ admin1, members = [], sides = [] }) => [admin1, ...members, ...sides],
  );
  const claimants = reached(
    record.claimants,
    claims.flatMap((claim) => claim.claimants),
    ({ upstream }) => [upstream],
  );
  const actors = reached(
    record.actors,
    [
      ...claims.flatMap((claim) => claim.actors.map(({ actor }) => actor)),
      ...claimants.flatMap(({ actor }) => actor ?? []),
    ],
    ({ parent }) => [parent],
  );
  const kept = new Set<string>(places.map(({ id }) => id));
  return {
    documents: reached(
      record.documents,
      claims.map(({ document }) => document),
      () => [],
    ),
    claimants,
    actors,
    places,
    propositions: reached(
      record.propositions,
      claims.flatMap((claim) => claim.propositions.map(({ proposition }) => proposition)),
      () => [],
    ),
    events: reached(
      record.events,
      claims.flatMap(({ about }) => about ?? []),
      () => [],
    ),
    claims,
    points: pointsOf(boundaries).filter(({ place }) => kept.has(place)),
  };
}

/**
 * The claims that pass the filter, in the order of the record, with every document, voice, group,
 * place, proposition and event that they lead to; null until the record has been read.
 */
export const selectExportedClaims = createSelector(
  [selectPassingClaims, (state: State) => state.record, (state: State) => state.boundaries],
  (claims, record, boundaries): ExportedClaims | null =>
    record === null ? null : exportedClaims(claims, record, boundaries),
);

import { createSelector } from "reselect";
import type { Boundaries } from "../domain/boundaries.ts";
import type { ExportedClaims, PlacePoint } from "../domain/exported-claims.ts";
import { OTHER_TYPE } from "../domain/dimension.ts";
import type { RowFacts } from "../domain/row-facts.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { Place } from "../domain/schema/reference.ts";
import type { RecordOf } from "../domain/data-file.ts";
import { EVENT_TYPES } from "../domain/vocabularies.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { type ClaimRows, selectPassingClaims, selectPassingRows } from "./claim-cards.ts";
import { findRow } from "./row-claims.ts";
import { factsOfRow } from "./row-facts.ts";
import { eventTypeOf } from "./row-values.ts";

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

/** The events of rows, each of which is one of its own, and what the data sets have of them. */
function ofRows(claims: readonly Claim[], record: CodedRecord) {
  const events: RecordOf<"events">[] = [];
  const rows = new Map<string, RowFacts>();
  for (const { id, about, summary } of claims) {
    const found = findRow(record, id);
    if (found === null) continue;
    rows.set(id, factsOfRow(found.joined, found.row));
    if (about === null) continue;
    const type = eventTypeOf(found.joined.set.events, found.row);
    // A type that ACLED does not have stands in the summary, as the file names it.
    const known = EVENT_TYPES.find((each) => each === type) ?? OTHER_TYPE;
    events.push({ id: about, title: summary, type: known });
  }
  return { events, rows };
}

/** The first rows of data sets, as their claims; `coded` is how many claims of documents are before. */
const rowClaims = (all: ClaimRows, coded: number, most: number): readonly Claim[] =>
  all.slice(coded, Math.min(all.length, coded + most));

/**
 * The places as a file has them: one that lies in no unit of somebody's own names the province that
 * the record states, for whoever reads the file knows the provinces, and a place has to lie in one.
 */
function placesForFile(record: CodedRecord, stated: CodedRecord): CodedRecord["places"] {
  const isOutside = ({ kind, admin1 }: Place) => admin1 === null && kind !== "region";
  return new Map(
    [...record.places].map(([id, place]) => {
      const admin1 = isOutside(place) ? stated.places.get(id)?.admin1 : undefined;
      return [id, admin1 ? { ...place, admin1 } : place];
    }),
  );
}

function exportedClaims(
  coded: readonly Claim[],
  rows: readonly Claim[],
  record: CodedRecord,
  stated: CodedRecord,
  boundaries: Boundaries | null,
): Omit<ExportedClaims, "rowsLeftOut"> {
  const ofData = ofRows(rows, record);
  const claims = [...coded, ...rows];
  const places = reached(
    boundaries?.own === undefined ? record.places : placesForFile(record, stated),
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
    events: [
      ...reached(
        record.events,
        claims.flatMap(({ about }) => about ?? []),
        () => [],
      ),
      ...ofData.events,
    ],
    rows: ofData.rows,
    claims,
    points: pointsOf(boundaries).filter(({ place }) => kept.has(place)),
  };
}

/**
 * The claims that pass the filter, in the order of the record, with every document, voice, group,
 * place, proposition and event that they lead to; null until the record has been read. Of rows of
 * data sets the first `mostRows`, for a file of a million is one that nothing opens.
 */
export const selectExportedClaims = createSelector(
  [
    selectPassingClaims,
    selectPassingRows,
    (state: State) => state.record,
    (state: State) => state.coded,
    (state: State) => state.boundaries,
    (_state: State, mostRows?: number) => mostRows ?? Infinity,
  ],
  (coded, all, record, stated, boundaries, mostRows): ExportedClaims | null => {
    if (record === null || stated === null) return null;
    const rows = rowClaims(all, coded.length, mostRows);
    return {
      ...exportedClaims(coded, rows, record, stated, boundaries),
      rowsLeftOut: all.length - coded.length - rows.length,
    };
  },
);

/** How many rows of data sets pass the filter. */
export const selectPassingRowCount = createSelector(
  [selectPassingClaims, selectPassingRows],
  (coded, all) => all.length - coded.length,
);

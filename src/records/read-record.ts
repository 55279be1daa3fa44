import { type Collection, COLLECTIONS, dataFileName, type RecordOf } from "../domain/data-file.ts";
import {
  brokenParent,
  brokenUpstream,
  danglingActor,
  danglingPlaces,
  danglingReferences,
  type IdSets,
  referencesOf,
} from "./check-references.ts";
import { type CollectionResult, type FileText, readCollection } from "./read-collection.ts";
import type { FileFault, Rejection } from "./rejection.ts";
import type { JoinedDataSet } from "./joined-data-set.ts";
import { STUBS } from "./stub.ts";

export type Files = Readonly<Record<Collection, FileText>>;

/**
 * The coded record: every collection by id in the order of its file, and what was not taken in.
 * `dataSets` are files of events that stand beside it (see `joinDataSets`); their rows are no claims
 * of the collections, because there may be millions.
 */
export type CodedRecord = {
  readonly [C in Collection]: ReadonlyMap<string, RecordOf<C>>;
} & {
  readonly rejected: readonly Rejection[];
  readonly faults: readonly FileFault[];
  readonly dataSets: readonly JoinedDataSet[];
  /** The same rows as they were first put beside the claims: named otherwise, counted alike. */
  readonly namedBefore?: CodedRecord;
};

type Reference = keyof IdSets;
type Results = { readonly [C in Collection]: CollectionResult<RecordOf<C>> };

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]));

interface Sieved<R> {
  readonly kept: readonly R[];
  readonly rejected: readonly Rejection[];
}

/** Splits records by a check that gives a reason or null. A stand-in, which no file holds, just goes. */
function sieve<C extends Collection>(
  collection: C,
  records: readonly RecordOf<C>[],
  { positions }: CollectionResult<RecordOf<C>>,
  reasonAgainst: (record: RecordOf<C>) => string | null,
): Sieved<RecordOf<C>> {
  const file = dataFileName(collection);
  const rejected: Rejection[] = [];
  const kept = records.filter((record) => {
    const reason = reasonAgainst(record);
    const index = positions.get(record.id);
    if (reason !== null && index !== undefined)
      rejected.push({ file, index, id: record.id, reason });
    return reason === null;
  });
  return { kept, rejected };
}

/** A place that is rejected takes those with it that lie in it, or have it among their members. */
function sievePlaces(result: Results["places"]): Sieved<RecordOf<"places">> {
  const rejected: Rejection[] = [];
  let kept = result.records;
  for (;;) {
    const ids = new Set<string>(kept.map(({ id }) => id));
    const sieved = sieve("places", kept, result, (place) => danglingPlaces(place, ids));
    if (sieved.rejected.length === 0) return { kept, rejected };
    rejected.push(...sieved.rejected);
    kept = sieved.kept;
  }
}

/** Adds stand-ins for what claims refer to in files that could not be read. */
function addStubs<C extends Reference>(
  collection: C,
  records: Map<string, RecordOf<C>>,
  claims: readonly RecordOf<"claims">[],
): void {
  for (const claim of claims)
    for (const [target, id] of referencesOf(claim))
      if (target === collection && !records.has(id)) records.set(id, STUBS[collection](id));
}

const asResults = (read: readonly (readonly [Collection, CollectionResult<never>])[]): Results =>
  Object.fromEntries(read) as unknown as Results;

const readOne = (files: Files, collection: Collection) =>
  [collection, readCollection(collection, files[collection]) as CollectionResult<never>] as const;

/**
 * Reads all data files. Never throws: files that cannot be read are listed as faults, records that
 * break the contract as rejected, and the rest is whole in itself (no dangling id, no event
 * without a claim).
 */
export function readRecord(files: Files): CodedRecord {
  return joinRecord(asResults(COLLECTIONS.map((collection) => readOne(files, collection))));
}

/** The same with a pause after each file, so that a page can answer in between. */
export async function readRecordInSteps(
  files: Files,
  pause: () => Promise<void>,
): Promise<CodedRecord> {
  const read: ReturnType<typeof readOne>[] = [];
  for (const collection of COLLECTIONS) {
    read.push(readOne(files, collection));
    await pause();
  }
  return joinRecord(asResults(read));
}

function joinRecord(results: Results): CodedRecord {
  const places = sievePlaces(results.places);
  const allActors = byId(results.actors.records);
  const actors = sieve("actors", results.actors.records, results.actors, (actor) =>
    brokenParent(actor, allActors),
  );
  const actorsById = byId(actors.kept);
  // Where no actor could be read, nothing is known of whom a claimant is.
  const known = sieve("claimants", results.claimants.records, results.claimants, (claimant) =>
    results.actors.fault === null ? danglingActor(claimant, actorsById) : null,
  );
  const claimantsById = byId(known.kept);
  const claimants = sieve("claimants", known.kept, results.claimants, (claimant) =>
    brokenUpstream(claimant, claimantsById),
  );
  const maps = {
    documents: byId(results.documents.records),
    claimants: byId(claimants.kept),
    actors: actorsById,
    places: byId(places.kept),
    propositions: byId(results.propositions.records),
    events: byId(results.events.records),
  };
  const collections = Object.keys(maps) as Reference[];
  for (const collection of collections)
    if (results[collection].fault !== null)
      addStubs(collection, maps[collection] as Map<string, never>, results.claims.records);

  const ids = Object.fromEntries(
    collections.map((collection) => [collection, new Set(maps[collection].keys())]),
  ) as unknown as IdSets;
  const claims = sieve("claims", results.claims.records, results.claims, (claim) =>
    danglingReferences(claim, ids),
  );
  const reported = new Set<string>(claims.kept.flatMap(({ about }) => about ?? []));
  const events = sieve("events", [...maps.events.values()], results.events, ({ id }) =>
    reported.has(id) || results.claims.fault !== null ? null : "no claim reports this event",
  );

  return {
    ...maps,
    events: byId(events.kept),
    claims: byId(claims.kept),
    rejected: [
      ...COLLECTIONS.flatMap((collection) => results[collection].rejected),
      ...actors.rejected,
      ...places.rejected,
      ...known.rejected,
      ...claimants.rejected,
      ...events.rejected,
      ...claims.rejected,
    ],
    faults: COLLECTIONS.flatMap((collection) => results[collection].fault ?? []),
    dataSets: [],
  };
}

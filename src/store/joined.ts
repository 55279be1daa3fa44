import type { DataSet } from "../domain/data-set.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import { type OwnBoundaries, withOwnUnits } from "../domain/own-boundaries.ts";
import { joinBoundaries } from "../records/join-boundaries.ts";
import { ANY_UNITS, type UnitsInUse, unitsInUse } from "../records/fitting-join.ts";
import { joinDataSets } from "../records/join-data-sets.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { renameDataSets } from "../records/rename-data-sets.ts";
import type { State } from "./state.ts";

/** The own boundaries whose units stand in the place of the provinces; null: the provinces stand. */
const ownInUse = ({ ownBoundaries, ownUnits }: Pick<State, "ownBoundaries" | "ownUnits">) =>
  ownBoundaries.find(({ id }) => id === ownUnits) ?? null;

type Joined = Pick<
  State,
  "record" | "coded" | "choices" | "boundaries" | "shippedBoundaries" | "ownBoundaries" | "ownUnits"
>;

const knownUnits = new WeakMap<Boundaries["admin1"], UnitsInUse>();

/** The units of the boundaries in use; the same for the same. */
function unitsOf(boundaries: Boundaries | null, own: OwnBoundaries | null): UnitsInUse {
  if (boundaries === null) return ANY_UNITS;
  const { admin1 } = boundaries;
  const known = knownUnits.get(admin1);
  if (known !== undefined) return known;
  const ids = admin1.features.map(({ properties }) => properties.id);
  const made = unitsInUse(ids, own);
  knownUnits.set(admin1, made);
  return made;
}

/** Each of `put` in the place of the one with its id, or behind the others. */
export function withDataSets(
  dataSets: readonly DataSet[],
  put: readonly DataSet[],
): readonly DataSet[] {
  return put.reduce((list, each) => {
    const at = list.findIndex(({ id }) => id === each.id);
    return at < 0 ? [...list, each] : list.with(at, each);
  }, dataSets);
}

/** What a record was made from. */
interface Made {
  /** What is counted follows from these alone. */
  readonly from: readonly unknown[];
  /** Those that are on, as they were called then. */
  readonly on: readonly DataSet[];
}

const madeFrom = new WeakMap<CodedRecord, Made>();

interface AmongOwn {
  readonly coded: CodedRecord;
  readonly record: CodedRecord;
}
const amongOwn = new WeakMap<OwnBoundaries, AmongOwn>();

/** The record among own units; the same for the same, or nothing that is counted of it is known again. */
function recordAmong(coded: CodedRecord, own: OwnBoundaries | null): CodedRecord {
  if (own === null) return coded;
  const known = amongOwn.get(own);
  if (known?.coded === coded) return known.record;
  const record = joinBoundaries(coded, own);
  amongOwn.set(own, { coded, record });
  return record;
}

const withOwn = new WeakMap<
  OwnBoundaries,
  { readonly shipped: Boundaries; readonly boundaries: Boundaries }
>();

/** The boundaries with own units in use; the same for the same, as records are known by them. */
function boundariesAmong(shipped: Boundaries, own: OwnBoundaries | null): Boundaries {
  if (own === null) return shipped;
  const known = withOwn.get(own);
  if (known?.shipped === shipped) return known.boundaries;
  const boundaries = withOwnUnits(shipped, own);
  withOwn.set(own, { shipped, boundaries });
  return boundaries;
}

/** The last that was made with data sets: what is counted ahead of a change is there after it. */
let last: CodedRecord | null = null;

/** Lets go of what was to come and does not: all rows of a file would be held until another comes. */
export function forgetLast(): void {
  last = null;
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** Whether all data sets of the last record are among these; switched off they come back as they were. */
const hasLast = (dataSets: readonly DataSet[]) =>
  last !== null &&
  last.dataSets.every(({ set }) => dataSets.some(({ events }) => events === set.events));

/** A record of the same rows and joins, if it is the one on the page or the last. */
function knownRecord({ record }: Pick<State, "record">, from: Made["from"]): CodedRecord | null {
  const isOf = (one: CodedRecord | null) =>
    one !== null && isSameList(madeFrom.get(one)?.from ?? [], from);
  return [record, last].find(isOf) ?? null;
}

/** The same record for the same things; with other names of data sets what is counted stays. */
function recordBeside(state: Joined, dataSets: readonly DataSet[]): State["record"] {
  const { coded, choices, boundaries } = state;
  if (coded === null) return null;
  const own = boundaries === null ? null : ownInUse(state);
  const on = dataSets.filter(({ isOn }) => isOn);
  const counted = on.flatMap(({ id, events, join }) => [id, events, join]);
  const from = [coded, choices.actors, boundaries, own, ...counted];
  if (on.length === 0 && !hasLast(dataSets)) last = null;
  const known = knownRecord(state, from);
  if (known !== null) {
    if (isSameList(madeFrom.get(known)?.on ?? [], on)) return known;
    const renamed = renameDataSets(known, on);
    madeFrom.set(renamed, { from, on });
    if (known === last) last = renamed;
    return renamed;
  }
  const record = joinDataSets(recordAmong(coded, own), on, {
    mapping: choices.actors,
    units: unitsOf(boundaries, own),
    drawn: boundaries?.countries ?? null,
  });
  madeFrom.set(record, { from, on });
  if (on.length > 0) last = record;
  return record;
}

/** The record among the units in use, with these data sets beside it. */
export const beside = (state: Joined, dataSets: readonly DataSet[]): Partial<State> => ({
  dataSets,
  record: recordBeside(state, dataSets),
});

/** What follows from data sets that come, in the place of all others. */
export const putDataSets = (state: State, dataSets: readonly DataSet[]): Partial<State> => ({
  ...beside(state, dataSets),
  // What a link waited for may be among these; what still is not, the filter's own words say.
  ...(dataSets.length > state.dataSets.length && {
    dropped: state.dropped.filter(({ problem }) => problem.code !== "no-data-set"),
  }),
});

/** What follows from other choices about files of events: actors named anew count as such at once. */
export function withChoices(state: State, given: Partial<ImportChoices>): Partial<State> {
  const choices = { ...state.choices, ...given };
  return { choices, ...beside({ ...state, choices }, state.dataSets) };
}

type Given = Partial<Pick<State, "shippedBoundaries" | "ownBoundaries" | "ownUnits">>;

/**
 * What follows from other boundaries: those in use, and the record among their units. Both stay what
 * they are where the same stand as before.
 */
export function withBoundaries(state: State, given: Given): Partial<State> {
  const next = { ...state, ...given };
  const own = ownInUse(next);
  const ownUnits = own?.id ?? null;
  const isSame = next.shippedBoundaries === state.shippedBoundaries && own === ownInUse(state);
  if (isSame) return { ...given, ownUnits };
  const { shippedBoundaries } = next;
  const boundaries = shippedBoundaries && boundariesAmong(shippedBoundaries, own);
  const wasShipped = state.record !== null && ownInUse(state) === null && own === null;
  return {
    ...given,
    ownUnits,
    boundaries,
    // The record does not know the boundaries that are shipped: loading them changes nothing of it.
    ...(!(wasShipped && state.dataSets.length === 0) &&
      beside({ ...next, boundaries }, state.dataSets)),
  };
}

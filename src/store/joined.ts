import type { DataSet } from "../domain/data-set.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import { type OwnBoundaries, withOwnUnits } from "../domain/own-boundaries.ts";
import { joinBoundaries } from "../records/join-boundaries.ts";
import { ANY_UNITS, type UnitsInUse, unitsInUse } from "../records/fitting-join.ts";
import { joinDataSets } from "../records/join-data-sets.ts";
import type { State } from "./state.ts";

/** The own boundaries whose units stand in the place of the provinces; null: the provinces stand. */
const ownInUse = ({ ownBoundaries, ownUnits }: Pick<State, "ownBoundaries" | "ownUnits">) =>
  ownBoundaries.find(({ id }) => id === ownUnits) ?? null;

type Joined = Pick<
  State,
  "coded" | "choices" | "boundaries" | "shippedBoundaries" | "ownBoundaries" | "ownUnits"
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

interface Beside {
  readonly from: readonly unknown[];
  readonly record: State["record"];
}

/** The last answer. */
let last: Beside | null = null;

/** The same record for the same things: what is counted ahead of a change is there after it. */
function recordBeside(state: Joined, dataSets: readonly DataSet[]): State["record"] {
  const { coded, choices, boundaries } = state;
  if (coded === null) return null;
  const own = boundaries === null ? null : ownInUse(state);
  const from = [coded, choices.actors, boundaries, own, ...dataSets];
  const isSame =
    from.length === last?.from.length && from.every((one, at) => one === last?.from[at]);
  if (last !== null && isSame) return last.record;
  const among = own === null ? coded : joinBoundaries(coded, own);
  const record = joinDataSets(among, dataSets, choices.actors, unitsOf(boundaries, own));
  last = { from, record };
  return record;
}

/** The record among the units in use, with these data sets beside it. */
export const beside = (state: Joined, dataSets: readonly DataSet[]): Partial<State> => ({
  dataSets,
  record: recordBeside(state, dataSets),
});

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
  const boundaries = shippedBoundaries && withOwnUnits(shippedBoundaries, own);
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

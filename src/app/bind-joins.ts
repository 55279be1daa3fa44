import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSet, PlaceMapping, ProvinceJoin } from "../domain/data-set.ts";
import { mappingOf } from "../domain/place-mapping.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { unitsHash } from "../geo/units-hash.ts";
import { type JoinChoices, joinGroundOf } from "../ingest/join-provinces.ts";
import type { JoinedColumns } from "../ingest/joined-columns.ts";
import type { State } from "../store/state.ts";
import { putDataSets } from "../store/joined.ts";
import type { AppStore } from "../store/store.ts";
import type { JoinRequest } from "./join-worker.ts";

/** Answers a request; rejects when `signal` is aborted. */
export type Joiner = (request: JoinRequest, signal: AbortSignal) => Promise<ProvinceJoin>;

/** A data set whose join is not what it would be now, and what that would be made with. */
interface Due {
  readonly set: DataSet;
  readonly boundaries: Boundaries;
  readonly choices: JoinChoices;
}

function isSameMapping(one: PlaceMapping, other: PlaceMapping): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

const isSameDue = (one: Due, other: Due) =>
  one.set.events === other.set.events &&
  one.boundaries === other.boundaries &&
  one.choices.trust === other.choices.trust &&
  isSameMapping(one.choices.places, other.choices.places);

/** Only what a join looks at, so that no more is copied into the worker. */
function columnsOf({ events }: DataSet): JoinedColumns {
  const { rows, line, longitude, latitude, country, admin1, admin2, location } = events;
  return { rows, line, longitude, latitude, country, admin1, admin2, location };
}

/**
 * Joins data sets to provinces again when the boundaries, the meaning of a name or what is trusted
 * has changed since: one after the other, and never on the page's own thread. An answer to what nobody
 * asks any more is dropped, also while it is being put. One that fails is said, and not tried again.
 * Returns a function that lets go.
 */
export function bindJoins(store: AppStore, join: Joiner): () => void {
  const failed: Due[] = [];
  let running: (Due & { readonly canceller: AbortController }) | null = null;

  function dueOf({ dataSets, boundaries, choices }: State): readonly Due[] {
    if (boundaries === null) return [];
    return dataSets.flatMap((set) => {
      const places = mappingOf(set.events, choices.places);
      const isAsItShould =
        set.join.trust === set.trust &&
        isSameMapping(set.join.places, places) &&
        set.join.unitsHash === unitsHash(boundaries.admin1);
      return isAsItShould ? [] : [{ set, boundaries, choices: { places, trust: set.trust } }];
    });
  }

  function work(): void {
    const due = dueOf(store.getState()).filter(
      (each) => !failed.some((one) => isSameDue(each, one)),
    );
    if (running !== null) {
      const { canceller, ...current } = running;
      if (due.some((each) => isSameDue(each, current))) return;
      canceller.abort();
      running = null;
    }
    const [next] = due;
    if (next === undefined) return;
    const mine = { ...next, canceller: new AbortController() };
    running = mine;
    const { set, boundaries, choices } = next;
    const request = { events: columnsOf(set), boundaries: joinGroundOf(boundaries), choices };
    const { signal } = mine.canceller;
    const putJoin = (made: ProvinceJoin) =>
      store.change(
        (state) =>
          putDataSets(
            state,
            state.dataSets.map((each) => (each.id === set.id ? { ...each, join: made } : each)),
          ),
        { onPut: () => (running = null), signal },
      );
    join(request, signal)
      .then(putJoin)
      .catch((error: unknown) => {
        if (signal.aborted) return;
        running = null;
        // Asked again it would fail again; what is on screen stays as it was joined before.
        failed.push(next);
        store.actions.reportUnmade({ what: "join", id: set.id }, reasonOf(error));
        work();
      });
  }

  let last: Pick<State, "dataSets" | "boundaries" | "choices"> | null = null;
  const look = (state: State) => {
    const { dataSets, boundaries, choices } = state;
    const isAsBefore =
      last !== null &&
      last.dataSets === dataSets &&
      last.boundaries === boundaries &&
      last.choices.places === choices.places;
    if (isAsBefore) return;
    last = state;
    work();
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    running?.canceller.abort();
    running = null;
  };
}

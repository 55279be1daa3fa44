import type { DataSet } from "../domain/data-set.ts";
import { nextTask } from "../domain/next-task.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { asCounted } from "../records/rename-data-sets.ts";
import type { Unit } from "../domain/dimension.ts";
import { COUNTS_IN_UNIT, FIRST_COUNTS } from "../selectors/first-counts.ts";
import { keepArrays } from "../selectors/lazy-columns.ts";
import { memoised } from "../selectors/memoised.ts";
import { beside, forgetLast } from "../store/joined.ts";
import type { State } from "../store/state.ts";
import type { AppStore } from "../store/store.ts";
import { watchedOf } from "../store/watched.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Steps that follow one another so far share a task; in milliseconds. */
const SLICE = 12;

const countedOf = ({ record }: State) => (record === null ? null : asCounted(record));

/** One that counts ahead after the other, or each would find that the other changed what it counts. */
const turnsOf = memoised<AppStore, ReturnType<typeof oneAtATime>>(() => oneAtATime());

/**
 * Counts what the views ask of a state that is to come, in tasks of some tens of milliseconds. What
 * was counted; undefined: it has become another meanwhile.
 */
async function count(
  store: AppStore,
  steps: typeof FIRST_COUNTS,
  ahead: () => State,
  signal?: AbortSignal,
): Promise<CodedRecord | null | undefined> {
  const counted = countedOf(ahead());
  if (counted === null) return counted;
  let begun = -Infinity;
  for (const step of [...steps, ...watchedOf(store)]) {
    if (performance.now() - begun > SLICE) {
      await nextTask();
      begun = performance.now();
    }
    signal?.throwIfAborted();
    // With the filter of now, which somebody may have changed.
    const state = ahead();
    if (countedOf(state) !== counted) return undefined;
    try {
      step(state);
    } catch {
      // Nothing has to be there before it is asked for: whoever asks meets the fault, and can show it.
    }
  }
  return counted;
}

/**
 * Puts other data sets beside the record once that is counted what the views will ask about them, in
 * tasks of their own: all at once would hold up the page for seconds. What is changed meanwhile is
 * never overtaken: it is counted anew until what is put is what was counted.
 *
 * @param dataSetsOf what is to stand in the place of the data sets of now
 * @param put puts it there at once
 * @throws the signal's reason when it is aborted: then nothing is put
 */
export function putCounted(
  store: AppStore,
  dataSetsOf: (now: readonly DataSet[]) => readonly DataSet[],
  put: (dataSets: readonly DataSet[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  // The same for the same, so that a record which was counted is known again.
  const dataSets = memoised(dataSetsOf);
  const ahead = (): State => {
    const state = store.getState();
    return { ...state, ...beside(state, dataSets(state.dataSets)) };
  };
  return turnsOf(store)(async () => {
    const letGo = keepArrays();
    try {
      let counted: CodedRecord | null | undefined;
      do counted = await count(store, FIRST_COUNTS, ahead, signal);
      while (countedOf(ahead()) !== counted);
      signal?.throwIfAborted();
      put(ahead().dataSets);
    } catch (error) {
      forgetLast();
      throw error;
    } finally {
      letGo();
    }
  });
}

/** The unit that was asked for last and is not shown yet. */
const askedUnits = new WeakMap<AppStore, Unit>();

/**
 * Shows counts in another unit once they are counted, in tasks of their own: which values go with
 * which is found out with the first question. Of several that are asked for the last is shown.
 */
export function showUnit(store: AppStore, unit: Unit): Promise<void> {
  askedUnits.set(store, unit);
  const isAsked = () => askedUnits.get(store) === unit;
  const ahead = (): State => {
    const state = store.getState();
    return { ...state, view: { ...state.view, unit: isAsked() ? unit : state.view.unit } };
  };
  return turnsOf(store)(async () => {
    const letGo = keepArrays();
    try {
      await count(store, COUNTS_IN_UNIT, ahead);
    } finally {
      letGo();
    }
    if (!isAsked()) return;
    askedUnits.delete(store);
    store.actions.setView({ unit });
  });
}

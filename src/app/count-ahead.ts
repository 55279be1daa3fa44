import { nextTask } from "../domain/next-task.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { asCounted } from "../records/rename-data-sets.ts";
import { COUNTS_IN_UNIT, FIRST_COUNTS } from "../selectors/first-counts.ts";
import { keepArrays } from "../selectors/lazy-columns.ts";
import type { Preparing } from "../store/changing.ts";
import type { State } from "../store/state.ts";
import { watchedOf } from "../store/watched.ts";

/** Steps that follow one another so far share a task; in milliseconds. */
const SLICE = 12;

const countedOf = ({ record }: State) => (record === null ? null : asCounted(record));

/**
 * What is counted ahead of a state: nothing that the page is counted by may be counted over.
 * Engines of the same record have one filter, which is that of the page.
 */
function aheadOf(shown: State, next: State): State {
  if (countedOf(next) !== countedOf(shown)) return next;
  return { ...shown, view: { ...shown.view, unit: next.view.unit } };
}

/** Another filter is counted at once, and without a record there is nothing to count. */
const isCounted = (one: State, other: State): boolean =>
  countedOf(other) === null ||
  (countedOf(one) === countedOf(other) && one.view.unit === other.view.unit);

/** Records of which all is counted that is asked in any unit. */
const known = new WeakSet<CodedRecord>();

/**
 * Counts what the views will ask of a state that is to come, in tasks of some tens of milliseconds:
 * all at once would hold up the page for seconds. What is changed meanwhile is never overtaken: it
 * is counted anew until what is put is what was counted.
 */
export const countAhead: Preparing = {
  isReady: isCounted,

  async prepare(store, next) {
    const begin = next();
    const record = countedOf(begin);
    const isKnown = record === null || known.has(record);
    const steps = isKnown ? COUNTS_IN_UNIT : FIRST_COUNTS;
    const letGo = keepArrays();
    try {
      let begun = -Infinity;
      for (const step of [...steps, ...watchedOf(store)]) {
        if (performance.now() - begun > SLICE) {
          await nextTask();
          begun = performance.now();
        }
        // With the filter of now, which somebody may have changed.
        if (!isCounted(begin, next())) return null;
        step(aheadOf(store.getState(), next()));
      }
      if (record !== null) known.add(record);
      return begin;
    } finally {
      letGo();
    }
  },
};

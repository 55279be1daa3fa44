import type { DataSet } from "../domain/data-set.ts";
import { nextTask } from "../domain/next-task.ts";
import { firstCounts } from "../selectors/first-counts.ts";
import { beside } from "../store/joined.ts";
import type { AppStore } from "../store/store.ts";

/**
 * Counts what the views will ask about these data sets before they are put beside the record, in
 * tasks of their own: all at once would hold up the page for seconds.
 *
 * @throws the signal's reason when it is aborted
 */
export async function countAhead(
  store: AppStore,
  dataSets: readonly DataSet[],
  signal: AbortSignal,
): Promise<void> {
  const state = store.getState();
  for (const count of firstCounts({ ...state, ...beside(state, dataSets) })) {
    await nextTask();
    signal.throwIfAborted();
    count();
  }
}

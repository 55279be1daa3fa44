import { isWaiting } from "../domain/link-problem.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { readRecordInSteps } from "../records/read-record.ts";
import { selectClaimTable } from "../selectors/claim-table.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { knownScene } from "../selectors/known-scene.ts";
import type { AppStore } from "../store/store.ts";
import { hashOf } from "./hash-files.ts";
import { fetchBoundaries, fetchRecordFiles } from "./load-files.ts";
import { nextTask } from "../domain/next-task.ts";

async function loadRecord(store: AppStore): Promise<void> {
  const files = await fetchRecordFiles();
  const hash = hashOf(files);
  const record = await readRecordInSteps(files, nextTask);
  // The columns are built here, in tasks of their own, and not by the first view that asks.
  selectClaimTable({ ...store.getState(), record });
  await nextTask();
  selectTotals({ ...store.getState(), record });
  await nextTask();
  store.actions.loadRecord(record, await hash);
}

async function loadBoundaries(store: AppStore): Promise<void> {
  try {
    store.actions.loadBoundaries(await fetchBoundaries());
  } catch (error) {
    store.actions.failBoundaries(reasonOf(error));
  }
}

/**
 * Takes what neither the record nor the boundaries know out of the opened link, and says so; what
 * waits for a data set or for own units stays. `gone`: ids of units that were in use until now.
 */
export function dropUnknown(store: AppStore, gone?: ReadonlySet<string>): void {
  // Of each state by itself: what waits to be shown is not taken back with it.
  store.changeAtOnce((state) => {
    const { scene, dropped } = knownScene(state, gone);
    const before = state.dropped.filter((each) => !isWaiting(each));
    const isOther = dropped.length > 0 || before.length < state.dropped.length;
    return isOther ? { ...scene, dropped: [...before, ...dropped] } : {};
  });
}

/**
 * Loads the record and the boundaries side by side; each may fail without the other. `bringWork`
 * then brings what the analyst had open, which the link may be about.
 */
export async function load(
  store: AppStore,
  bringWork: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await Promise.all([loadRecord(store), loadBoundaries(store)]);
  await bringWork();
  dropUnknown(store);
}

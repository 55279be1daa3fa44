import { createStore, type StoreApi } from "zustand/vanilla";
import { abortable } from "../domain/abortable.ts";
import { forgetLast } from "./joined.ts";
import type { State, Update } from "./state.ts";

/** A store that is looked at and not changed. */
export type Readable = Omit<StoreApi<State>, "setState">;

export interface ChangeOptions {
  /** Hears of the change just before anybody else does: what stood, and what stands then. */
  readonly onPut?: (before: State, after: State) => void;
  /** When it is aborted the change is not made. */
  readonly signal?: AbortSignal | undefined;
}

/** How changes come onto the page. */
export interface Changing {
  /**
   * Makes a change at once where the views are ready for it, and otherwise once they are: several
   * that wait are made together. While it waits it is made to the state of then.
   *
   * Rejects with the signal's reason when it is aborted, and with what getting ready for it throws:
   * then it is not made, for the views would throw the same, and nothing would be left on the page.
   */
  readonly change: (update: Update, options?: ChangeOptions) => Promise<void>;
  /** The state with what was asked for and is not shown yet: what is chosen in it is at once. */
  readonly asked: Readable;
}

/** What has to be done before the views show a state. */
export interface Preparing {
  /** Whether views that show the one, or are ready for it, are ready for the other. */
  readonly isReady: (one: State, other: State) => boolean;
  /**
   * Gets ready for a state that may change meanwhile. Which it was when all was done; null: it
   * changed so that it has to be begun anew.
   */
  readonly prepare: (store: StoreApi<State>, next: () => State) => Promise<State | null>;
}

/** Views that are ready for anything. */
export const AT_ONCE: Preparing = {
  isReady: () => true,
  prepare: (_store, next) => Promise.resolve(next()),
};

interface Pending extends Pick<ChangeOptions, "onPut"> {
  readonly update: Update;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

const changed = (state: State, update: Update): State => ({ ...state, ...update(state) });

/** What is filtered, chosen and shown, which is small. */
const sceneOf = ({ clauses, selection, view }: State) => JSON.stringify([clauses, selection, view]);

interface Made {
  readonly one: Pending;
  /** After it and all before it. */
  readonly state: State;
}

/** Makes changes to a state, one on the other; `onFault` hears of those that cannot be made. */
function makeAll(
  changes: readonly Pending[],
  begin: State,
  onFault: (one: Pending, error: unknown) => void = () => undefined,
): readonly Made[] {
  let state = begin;
  return changes.flatMap((one) => {
    try {
      state = changed(state, one.update);
    } catch (error) {
      onFault(one, error);
      return [];
    }
    return [{ one, state }];
  });
}

export function createChanging(store: StoreApi<State>, { isReady, prepare }: Preparing): Changing {
  const asked = createStore(() => store.getState());
  let pending: readonly Pending[] = [];
  /** The states after each that is pending. */
  let states: readonly State[] = [];
  let isWorking = false;

  function reckon(): void {
    const made = makeAll(pending, store.getState(), ({ reject }, error) => reject(error));
    pending = made.map(({ one }) => one);
    states = made.map(({ state }) => state);
    asked.setState(states.at(-1) ?? store.getState(), true);
  }
  // Before all others: they find what is asked for as it is.
  store.subscribe(reckon);

  function put(count: number): void {
    const made = pending.slice(0, count);
    const after = states.slice(0, count);
    pending = pending.slice(count);
    try {
      let before = store.getState();
      after.forEach((state, at) => {
        made[at]?.onPut?.(before, state);
        before = state;
      });
      store.setState(before, true);
    } catch (error) {
      reckon();
      for (const { reject } of made) reject(error);
      return;
    }
    for (const { resolve } of made) resolve();
  }

  function drop(one: Pending, reason: unknown): void {
    if (!pending.includes(one)) return;
    pending = pending.filter((each) => each !== one);
    forgetLast();
    reckon();
    one.reject(reason);
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    // Of several it is not known which cannot be shown.
    let isOneByOne = false;
    const count = () => (isOneByOne ? 1 : pending.length);
    const next = () => states[count() - 1] ?? store.getState();
    for (let [first] = pending; first !== undefined; [first] = pending) {
      try {
        const prepared = await prepare(store, next);
        if (prepared === null || !isReady(prepared, next())) continue;
      } catch (error) {
        if (count() === 1) drop(first, error);
        isOneByOne = pending.length > 1 && !isOneByOne;
        continue;
      }
      put(count());
    }
    isWorking = false;
  }

  /** Whether a change comes to the same before what waits as behind it: else that would undo it. */
  function isAsBehind(after: State, update: Update): boolean {
    if (pending.length === 0) return true;
    const wanted = asked.getState();
    const behind = changed(wanted, update);
    const before = makeAll(pending, after).at(-1)?.state ?? after;
    return isReady(wanted, behind) && sceneOf(before) === sceneOf(behind);
  }

  async function change(update: Update, { onPut, signal }: ChangeOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    const shown = store.getState();
    const after = changed(shown, update);
    if (isReady(shown, after) && isAsBehind(after, update)) {
      onPut?.(shown, after);
      store.setState(after, true);
      return;
    }
    return abortable(signal, (resolve, reject) => {
      const one: Pending = { update, resolve, reject, ...(onPut && { onPut }) };
      pending = [...pending, one];
      reckon();
      // One may take another back.
      if (isReady(shown, asked.getState())) put(pending.length);
      else void work();
      return () => drop(one, signal?.reason);
    });
  }
  return { change, asked };
}

import { createStore, type StoreApi } from "zustand/vanilla";
import { abortable } from "../domain/abortable.ts";
import { forgetLast } from "./joined.ts";
import type { Readable, State, Update } from "./state.ts";

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
   * that wait are shown together. Whatever is shown when, all ends as if each change had been made
   * at once, in the order in which they were asked for.
   *
   * Rejects with the signal's reason when it is aborted, and with what getting ready for it throws:
   * then it is not made, for the views would throw the same, and nothing would be left on the page.
   */
  readonly change: (update: Update, options?: ChangeOptions) => Promise<void>;
  /**
   * Makes a change at once, whether or not the views are ready for it, and whatever waits.
   *
   * @throws what `update` throws: then it is not made
   */
  readonly changeAtOnce: (update: Update) => void;
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
  readonly prepare: (store: Readable, next: () => State) => Promise<State | null>;
}

/** Views that are ready for anything. */
export const AT_ONCE: Preparing = {
  isReady: () => true,
  prepare: (_store, next) => Promise.resolve(next()),
};

/** A change that the views are not ready for. */
interface Waiting extends Pick<ChangeOptions, "onPut"> {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** A change that was asked for. */
interface Asked {
  readonly update: Update;
  /** null: it is shown already, before what waits. */
  readonly waiting: Waiting | null;
  /** What was asked for before it, and with it. */
  readonly before: State;
  readonly after: State;
}

const changed = (state: State, update: Update): State => ({ ...state, ...update(state) });

const isWaiting = (one: Asked): one is Asked & { readonly waiting: Waiting } =>
  one.waiting !== null;

const partsOf = ({ clauses, selection, view }: State): Readonly<Record<string, unknown>> => ({
  clauses,
  selection,
  ...view,
});

/** What becomes of what is filtered, chosen and shown. */
function turned(before: State, after: State): string {
  const was = partsOf(before);
  return JSON.stringify(Object.entries(partsOf(after)).filter(([key, is]) => is !== was[key]));
}

/** @param onFault hears of what somebody throws who hears of a change: it is made all the same */
export function createChanging(
  store: StoreApi<State>,
  { isReady, prepare }: Preparing,
  onFault: (error: unknown) => void,
): Changing {
  const asked = createStore(() => store.getState());
  /** What was asked for since the first that waits, which begins it, in that order. */
  let made: readonly Asked[] = [];
  let isWorking = false;

  const wanted = (): State => made.at(-1)?.after ?? store.getState();
  const waiting = () => made.filter(isWaiting);
  /** Whoever hears of a change and throws takes nothing back, and stops nothing. */
  function put(where: Pick<StoreApi<State>, "setState">, state: State): void {
    try {
      where.setState(state, true);
    } catch (error) {
      onFault(error);
    }
  }
  const tell = () => put(asked, wanted());
  const show = (state: State) => put(store, state);
  // Before all others: they find what is asked for as it is.
  store.subscribe(tell);

  function setMade(next: readonly Asked[]): void {
    const first = next.findIndex(isWaiting);
    made = first < 0 ? [] : next.slice(first);
  }

  /** Takes back what waits, as if it had not been asked for. */
  function drop(one: Waiting, reason: unknown): void {
    const [first] = made;
    if (first === undefined || !made.some((each) => each.waiting === one)) return;
    forgetLast();
    let state = first.before;
    const rest: Asked[] = [];
    const lost: (() => void)[] = [];
    for (const each of made) {
      if (each.waiting === one) continue;
      try {
        const after = changed(state, each.update);
        rest.push({ ...each, before: state, after });
        state = after;
      } catch (error) {
        lost.push(() => (each.waiting?.reject ?? onFault)(error));
      }
    }
    setMade(rest);
    tell();
    one.reject(reason);
    for (const say of lost) say();
  }

  /** What is shown once the first that waits is, and no other. */
  const withFirst = (): State =>
    made.reduce(
      (state, each) => (isWaiting(each) ? state : changed(state, each.update)),
      made[0]?.after ?? store.getState(),
    );

  /** Shows what waits, or only the first of it. */
  function showWaiting(isFirstOnly: boolean): void {
    const due = waiting().slice(0, isFirstOnly ? 1 : undefined);
    const isAll = due.length === waiting().length;
    const state = isAll ? wanted() : withFirst();
    try {
      for (const { waiting: one, before, after } of due) one.onPut?.(before, after);
    } catch (error) {
      for (const { waiting: one } of due) drop(one, error);
      return;
    }
    setMade(isAll ? [] : made.slice(1));
    show(state);
    for (const { waiting: one } of due) one.resolve();
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    // Of several it is not known which cannot be shown.
    let isOneByOne = false;
    const isFirstOnly = () => isOneByOne && waiting().length > 1;
    const next = () => (isFirstOnly() ? withFirst() : wanted());
    try {
      for (let [first] = waiting(); first !== undefined; [first] = waiting()) {
        try {
          const prepared = await prepare(store, next);
          if (prepared !== null && isReady(prepared, next())) showWaiting(isFirstOnly());
        } catch (error) {
          const isKnown = isFirstOnly() || waiting().length === 1;
          if (isKnown) drop(first.waiting, error);
          isOneByOne = !isKnown;
        }
      }
    } finally {
      isWorking = false;
    }
  }

  /** What is shown if a change is made before what waits; null: it has to wait, too. */
  function ahead(update: Update, after: State): State | null {
    const shown = store.getState();
    if (made.length === 0) return isReady(shown, after) ? after : null;
    if (!isReady(wanted(), after)) return null;
    const early = changed(shown, update);
    // A step back, say, could take back another step than that which waits.
    const isSame = turned(shown, early) === turned(wanted(), after);
    return isSame && isReady(shown, early) ? early : null;
  }

  const add = (one: Asked) => setMade([...made, one]);

  function changeAtOnce(update: Update): void {
    const before = wanted();
    const after = changed(before, update);
    const early = made.length === 0 ? after : changed(store.getState(), update);
    add({ update, waiting: null, before, after });
    show(early);
  }

  async function change(update: Update, { onPut, signal }: ChangeOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    const before = wanted();
    const after = changed(before, update);
    const early = ahead(update, after);
    if (early !== null) {
      onPut?.(store.getState(), early);
      add({ update, waiting: null, before, after });
      show(early);
      return;
    }
    return abortable(signal, (resolve, reject) => {
      const one: Waiting = { resolve, reject, ...(onPut && { onPut }) };
      add({ update, waiting: one, before, after });
      tell();
      // One may take another back.
      if (isReady(store.getState(), after)) showWaiting(false);
      else void work();
      return () => drop(one, signal?.reason);
    });
  }
  return { change, changeAtOnce, asked };
}

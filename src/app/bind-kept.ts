import { reasonOf } from "../domain/reason-of.ts";
import type { State } from "../store/state.ts";
import type { AppStore } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";

/** Where an analyst's work is kept. Each call may throw, as a browser's storage does when forbidden. */
export interface Keep {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  /** Calls back with the text that another tab wrote under `key`; returns a function that lets go. */
  readonly onOthers: (key: string, listener: (text: string) => void) => () => void;
}

/** This browser's storage, shared by all tabs of the page. */
const browserKeep: Keep = {
  read: (key) => window.localStorage.getItem(key),
  write: (key, text) => window.localStorage.setItem(key, text),
  onOthers: (key, listener) => {
    const onStorage = (event: StorageEvent) => {
      // A null is a storage that was emptied: what stands on this page is not thrown away for it.
      if (event.key === key && event.newValue !== null) listener(event.newValue);
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  },
};

/** A page that is one file keeps nothing: every such file would share the same storage. */
const noKeep: Keep = {
  read: () => null,
  write: () => undefined,
  onOthers: () => () => undefined,
};

/** Where this page keeps what is written on it. */
export const pageKeep: Keep = isSingleFile ? noKeep : browserKeep;

/** A part of the state that is kept, and how it goes into text and out of it. */
export interface Kept<T> {
  readonly key: string;
  readonly valueOf: (state: State) => T;
  readonly write: (value: T) => string;
  /** Takes a text over into the store; returns what of it could not be read, null: nothing. */
  readonly take: (text: string) => string | null;
  /** When to write; at once if left out. */
  readonly later?: (act: () => void) => void;
}

/** Where text is put that could not be read in whole, before it is written over. */
export const unreadKey = (key: string) => `${key}.unread`;

/**
 * Keeps a part of the state: takes it from the keep at the start, writes every change, and takes
 * over what another tab writes. Never throws; faults stand in the store. Returns a function that
 * lets go.
 */
export function bindKept<T>(store: AppStore, keep: Keep, kept: Kept<T>): () => void {
  const { key, valueOf, write, take, later = (act) => act() } = kept;
  const { reportKeeping } = store.actions;
  /** What keep and store last agreed on: only another value is written, so tabs do not echo. */
  let agreed = valueOf(store.getState());
  let isTaking = false;

  const trying = (act: () => void) => {
    try {
      act();
    } catch (error) {
      reportKeeping({ kind: "not-saved", detail: reasonOf(error) });
    }
  };
  const takeOver = (text: string) => {
    isTaking = true;
    const unread = take(text);
    agreed = valueOf(store.getState());
    isTaking = false;
    if (unread === null) return;
    reportKeeping({ kind: "not-read", detail: unread });
    trying(() => keep.write(unreadKey(key), text));
  };
  const save = () =>
    trying(() => {
      keep.write(key, write(agreed));
      if (store.getState().keepingFault?.kind === "not-saved") reportKeeping(null);
    });

  trying(() => {
    const text = keep.read(key);
    if (text !== null) takeOver(text);
  });
  const unsubscribe = store.subscribe((state) => {
    const value = valueOf(state);
    if (isTaking || value === agreed) return;
    agreed = value;
    later(save);
  });
  const letGo = keep.onOthers(key, takeOver);
  return () => {
    unsubscribe();
    letGo();
  };
}

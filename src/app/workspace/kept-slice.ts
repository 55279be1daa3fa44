import type { KeptKind } from "../../domain/workspace.ts";
import type { State } from "../../store/state.ts";
import type { AppStore } from "../../store/store.ts";

/** A record of a thing that is written by itself, so that what is small is not written with it. */
export interface KeptPart<T> {
  readonly name: string;
  readonly write: (thing: T) => unknown;
  /** Whether it is plain data with arrays so large that they are written one by one. */
  readonly inPieces?: boolean;
  /** Whether both give the same record. */
  readonly isSame: (one: T, other: T) => boolean;
}

/** A thing, with what of it could not be read; or what is wrong; or nothing of this page: null. */
export type ReadThing<T> =
  { readonly thing: T; readonly fault?: string } | { readonly fault: string } | null;

/** A part of the state that is kept: a list of things, each with a key of its own. */
export interface KeptSlice<T> {
  readonly kind: KeptKind;
  /** Another value whenever the list may be another. */
  readonly sourceOf: (state: State) => unknown;
  readonly listOf: (state: State) => readonly T[];
  readonly keyOf: (thing: T) => string;
  /** Whether the order of the list is kept. */
  readonly isOrdered: boolean;
  /** Whether it changes with each letter that is typed, so that writing waits for a pause. */
  readonly isTyped: boolean;
  /** Whether a write is so large that the space for it is looked at before. */
  readonly isLarge: boolean;
  readonly parts: readonly KeptPart<T>[];
  /** Parts of others that go when a thing is removed. */
  readonly goesWith: readonly string[];
  /** Of the values of all parts, by their names; untrusted. What is large is looked at in steps. */
  readonly read: (
    values: Readonly<Record<string, unknown>>,
    store: AppStore,
  ) => ReadThing<T> | Promise<ReadThing<T>>;
  /**
   * Puts a whole list in the place of the one on the page. null: that one stays. `onPut` hears of it
   * just before anybody else does, and what stood before.
   */
  readonly put: (
    store: AppStore,
    listOf: (state: State) => readonly T[] | null,
    onPut?: (before: State) => void,
  ) => Promise<void>;
}

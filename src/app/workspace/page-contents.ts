import {
  KEPT_KINDS,
  type KeptKind,
  type KeptThing,
  type WorkspaceContents,
} from "../../domain/workspace.ts";
import type { AppStore } from "../../store/store.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { IN_TURN, keptSlices } from "./kept-slices.ts";

/** All that stands on the page and is to be kept. */
export function contentsOf(store: AppStore): WorkspaceContents {
  const state = store.getState();
  const listOf = <K extends KeptKind>(kind: K): readonly KeptThing<K>[] =>
    keptSlices[kind].listOf(state);
  return Object.fromEntries(
    KEPT_KINDS.map((kind) => [kind, listOf(kind)]),
  ) as unknown as WorkspaceContents;
}

function takeKind<T>(
  store: AppStore,
  slice: KeptSlice<T>,
  list: readonly T[],
  how: "merge" | "replace",
): Promise<void> {
  return slice.put(store, (state) => {
    const own = how === "merge" ? slice.listOf(state) : [];
    return [...new Map([...own, ...list].map((thing) => [slice.keyOf(thing), thing])).values()];
  });
}

/** Puts things beside those on the page, where these count, or in the place of all. */
export async function takeContents(
  store: AppStore,
  contents: WorkspaceContents,
  how: "merge" | "replace",
): Promise<void> {
  const take = <K extends KeptKind>(kind: K) =>
    takeKind<KeptThing<K>>(store, keptSlices[kind], contents[kind], how);
  for (const kind of IN_TURN) await take(kind);
}

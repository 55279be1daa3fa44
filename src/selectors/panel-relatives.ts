import { createSelector } from "reselect";
import type { Actor } from "../domain/schema/reference.ts";
import type { State } from "../store/state.ts";

export interface Relatives {
  readonly parents: readonly Actor[];
  readonly children: readonly Actor[];
}

/** What a group is part of, the nearest first, and what is directly part of it. */
export const selectRelatives = createSelector(
  [(state: State) => state.record],
  (record): ((id: string) => Relatives) => {
    const actors = [...(record?.actors.values() ?? [])];
    const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
    return (id) => {
      const parents: Actor[] = [];
      let parent = byId.get(byId.get(id)?.parent ?? "");
      // A circle in the record must not hang the page.
      while (parent !== undefined && parent.id !== id && !parents.includes(parent)) {
        parents.push(parent);
        parent = byId.get(parent.parent ?? "");
      }
      return { parents, children: actors.filter((actor) => actor.parent === id) };
    };
  },
);

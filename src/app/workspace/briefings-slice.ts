import { type KeptBriefing, mergeBriefings } from "../../domain/briefing-edits.ts";
import { writeBriefing } from "../../exports/write-briefing.ts";
import { readKeptBriefing } from "../../records/read-kept-briefing.ts";
import type { AppStore } from "../../store/store.ts";
import type { KeptSlice } from "./kept-slices.ts";

/**
 * The author's briefings, each as its file. What stands in the store before is shipped, and is kept
 * only once its author has changed it: a newer one would never be seen otherwise.
 */
export function briefingsSlice(store: AppStore): KeptSlice<KeptBriefing> {
  const shipped = store.getState().briefings;
  return {
    kind: "briefings",
    sourceOf: ({ briefings }) => briefings,
    listOf: ({ briefings }) => briefings.filter((each) => !shipped.includes(each)),
    keyOf: ({ key }) => key,
    isOrdered: true,
    isTyped: true,
    isLarge: false,
    goesWith: [],
    parts: [
      {
        name: "briefings",
        write: ({ key, content }) => ({ key, file: writeBriefing(content) }),
        isSame: (one, other) => one === other,
      },
    ],
    read: ({ briefings }) => readKeptBriefing(briefings),
    take: ({ getState, actions }, list) => {
      const standing = getState().briefings.filter((each) => shipped.includes(each));
      actions.takeOverBriefings(mergeBriefings(standing, list));
    },
  };
}

import { type KeptBriefing, mergeBriefings } from "../../domain/briefing-edits.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { writeBriefing } from "../../exports/write-briefing.ts";
import { readKeptBriefing } from "../../records/read-kept-briefing.ts";
import { selectOwnBriefings } from "../../selectors/own-briefings.ts";
import { takeOverBriefings } from "../../store/history.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putAtOnce } from "./put-slice.ts";

/**
 * The author's briefings, each as its file. What is shipped is kept only once its author has changed
 * it: a newer one would never be seen otherwise.
 */
export const briefingsSlice: KeptSlice<KeptBriefing> = {
  kind: "briefings",
  sourceOf: ({ briefings }) => briefings,
  listOf: selectOwnBriefings,
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
  read: ({ briefings }) => readKeptBriefing(briefings, PROBLEM_WORDS),
  put: putAtOnce((state, list) => {
    const { briefings, shippedBriefings } = state;
    const standing = briefings.filter((each) => shippedBriefings.includes(each));
    return takeOverBriefings(state, mergeBriefings(standing, list));
  }),
};

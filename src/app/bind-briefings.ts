import type { KeptBriefing } from "../domain/briefing-edits.ts";
import { writeBriefing } from "../exports/write-briefing.ts";
import { readKeptBriefings } from "../records/read-kept-briefings.ts";
import type { AppStore } from "../store/store.ts";
import { bindKept, type Keep, unreadKey } from "./bind-kept.ts";

export const BRIEFINGS_KEY = "attest.briefings.v1";
export const UNREAD_BRIEFINGS_KEY = unreadKey(BRIEFINGS_KEY);

type Later = (act: () => void) => void;

/** Milliseconds of rest after which what was typed is written. */
const PAUSE = 300;

/** After a pause of the hand, or at once when the page goes: writing is dear, and letters are many. */
export function afterPause(): Later {
  let timer: number | undefined;
  let waiting: (() => void) | null = null;
  const flush = () => {
    window.clearTimeout(timer);
    waiting?.();
    waiting = null;
  };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  return (act) => {
    waiting = act;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, PAUSE);
  };
}

/**
 * Keeps the author's briefings in this browser. What stands in the store before is shipped, and is
 * kept only once its author has changed it: a newer one would never be seen otherwise.
 */
export function bindBriefings(store: AppStore, keep: Keep, later: Later): () => void {
  const shipped = new Set<KeptBriefing>(store.getState().briefings);
  return bindKept(store, keep, {
    key: BRIEFINGS_KEY,
    valueOf: ({ briefings }) => briefings,
    write: (briefings) =>
      JSON.stringify(
        briefings
          .filter((each) => !shipped.has(each))
          .map(({ key, content }) => ({ key, file: writeBriefing(content) })),
      ),
    take: (text) => {
      const { briefings, faults } = readKeptBriefings(text);
      store.actions.loadBriefings(briefings);
      return faults.length === 0 ? null : faults.join(" · ");
    },
    later,
  });
}

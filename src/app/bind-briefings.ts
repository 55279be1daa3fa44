import type { KeptBriefing } from "../domain/briefing-edits.ts";
import { writeBriefing } from "../exports/write-briefing.ts";
import { readKeptBriefings } from "../records/read-kept-briefings.ts";
import type { AppStore } from "../store/store.ts";
import type { RatingsKeep } from "./bind-ratings.ts";

export const BRIEFINGS_KEY = "attest.briefings.v1";
/** Where text is put that could not be read in whole, before it is written over. */
export const UNREAD_BRIEFINGS_KEY = `${BRIEFINGS_KEY}.unread`;

/** Calls `act` once nothing has been asked for a while, or at once when the page goes. */
export interface Patience {
  readonly ask: (act: () => void) => void;
}

const PAUSE = 300;

/** After a pause of the hand, so that a letter typed does not write everything anew. */
export function browserPatience(): Patience {
  let timer: number | undefined;
  let waiting: (() => void) | null = null;
  const flush = () => {
    window.clearTimeout(timer);
    waiting?.();
    waiting = null;
  };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  return {
    ask: (act) => {
      waiting = act;
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, PAUSE);
    },
  };
}

const textOf = (briefings: readonly KeptBriefing[]) =>
  JSON.stringify(briefings.map(({ key, content }) => ({ key, file: writeBriefing(content) })));

/**
 * Keeps the author's briefings in this browser: takes them from there at the start, writes what
 * changes, and takes over what another tab writes. Never throws; faults stand in the store.
 */
export function bindBriefings(store: AppStore, keep: RatingsKeep, patience: Patience): () => void {
  const { loadBriefings, reportKeeping } = store.actions;
  let agreed: readonly KeptBriefing[] = store.getState().briefings;

  const trying = (act: () => void) => {
    try {
      act();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      reportKeeping({ kind: "not-saved", detail });
    }
  };
  const takeText = (text: string) => {
    const { briefings, faults } = readKeptBriefings(text);
    loadBriefings(briefings);
    agreed = store.getState().briefings;
    if (faults.length === 0) return;
    reportKeeping({ kind: "not-read", detail: faults.join(" · ") });
    trying(() => keep.write(UNREAD_BRIEFINGS_KEY, text));
  };

  trying(() => {
    const kept = keep.read(BRIEFINGS_KEY);
    if (kept !== null) takeText(kept);
  });
  const unsubscribe = store.subscribe(({ briefings }) => {
    if (briefings === agreed) return;
    agreed = briefings;
    patience.ask(() => trying(() => keep.write(BRIEFINGS_KEY, textOf(agreed))));
  });
  const letGo = keep.onOthers(BRIEFINGS_KEY, takeText);
  return () => {
    unsubscribe();
    letGo();
  };
}

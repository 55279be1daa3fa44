import type { OwnRating } from "../domain/rating.ts";
import { writeRatings } from "../exports/write-ratings.ts";
import { t } from "../i18n/index.ts";
import { readRatings } from "../records/read-ratings.ts";
import type { AppStore } from "../store/store.ts";

export const RATINGS_KEY = "attest.ratings.v1";
/** Where text is put that could not be read in whole, before it is written over. */
export const UNREAD_KEY = `${RATINGS_KEY}.unread`;

/** Where ratings are kept. Each call may throw, as a browser's storage does when it is forbidden. */
export interface RatingsKeep {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  /** Calls back with the text that another tab wrote under `key`; returns a function that lets go. */
  readonly onOthers: (key: string, listener: (text: string) => void) => () => void;
}

/** This browser's storage, shared by all tabs of the page. */
export const browserKeep: RatingsKeep = {
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

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What of a kept text could not be read, in one line; null where it was read in whole. */
function unreadOf({ fault, rejected }: ReturnType<typeof readRatings>): string | null {
  if (fault !== null) return `${t.ratings.fault[fault.fault]} (${fault.detail})`;
  if (rejected.length === 0) return null;
  return rejected
    .map(({ index, subject, reason }) => `${subject ?? t.ratings.at(index)}: ${reason}`)
    .join(" · ");
}

/**
 * Keeps the analyst's ratings in this browser: takes them from there at the start, writes every
 * change, and takes over what another tab writes. Never throws; faults stand in the store.
 * Ratings of what the record does not hold are kept. Returns a function that lets go.
 */
export function bindRatings(store: AppStore, keep: RatingsKeep): () => void {
  const { loadRatings, reportKeeping } = store.actions;
  /** What keep and store last agreed on: only another list is written, so tabs do not echo. */
  let agreed: readonly OwnRating[] = store.getState().ratings;

  const trying = (act: () => void) => {
    try {
      act();
    } catch (error) {
      reportKeeping({ kind: "not-saved", detail: reasonOf(error) });
    }
  };
  const takeText = (text: string) => {
    const read = readRatings(text);
    const unread = unreadOf(read);
    if (read.fault === null) {
      agreed = read.ratings;
      loadRatings(read.ratings);
    }
    if (unread === null) return;
    reportKeeping({ kind: "not-read", detail: unread });
    trying(() => keep.write(UNREAD_KEY, text));
  };

  trying(() => {
    const kept = keep.read(RATINGS_KEY);
    if (kept !== null) takeText(kept);
  });

  const unsubscribe = store.subscribe(({ ratings, keepingFault }) => {
    if (ratings === agreed) return;
    agreed = ratings;
    trying(() => {
      keep.write(RATINGS_KEY, writeRatings(ratings));
      if (keepingFault?.kind === "not-saved") reportKeeping(null);
    });
  });
  const letGo = keep.onOthers(RATINGS_KEY, takeText);
  return () => {
    unsubscribe();
    letGo();
  };
}

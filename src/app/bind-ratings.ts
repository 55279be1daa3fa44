import { writeRatings } from "../exports/write-ratings.ts";
import { t } from "../i18n/index.ts";
import { readRatings } from "../records/read-ratings.ts";
import type { AppStore } from "../store/store.ts";
import { bindKept, type Keep, unreadKey } from "./bind-kept.ts";

export const RATINGS_KEY = "attest.ratings.v1";
export const UNREAD_KEY = unreadKey(RATINGS_KEY);

/** What of a kept text could not be read, in one line; null where it was read in whole. */
function unreadOf({ fault, rejected }: ReturnType<typeof readRatings>): string | null {
  if (fault !== null) return `${t.ratings.fault[fault.fault]} (${fault.detail})`;
  if (rejected.length === 0) return null;
  return rejected
    .map(({ index, subject, reason }) => `${subject ?? t.ratings.at(index)}: ${reason}`)
    .join(" · ");
}

/** Keeps the analyst's ratings in this browser; those of what the record does not hold are kept. */
export const bindRatings = (store: AppStore, keep: Keep): (() => void) =>
  bindKept(store, keep, {
    key: RATINGS_KEY,
    valueOf: ({ ratings }) => ratings,
    write: writeRatings,
    take: (text) => {
      const read = readRatings(text);
      if (read.fault === null) store.actions.loadRatings(read.ratings);
      return unreadOf(read);
    },
  });

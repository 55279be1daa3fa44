import { readBriefing } from "../records/read-briefing.ts";
import type { AppStore } from "../store/store.ts";
import { afterPause, bindBriefings } from "./bind-briefings.ts";
import { pageKeep } from "./bind-kept.ts";
import { fetchBriefing } from "./load-files.ts";

/** Key of the briefing that ships with the product. */
const SHIPPED = "shipped";

/** Brings the shipped briefing and the author's own, opens the first, and keeps what is written. */
export async function startBriefings(store: AppStore): Promise<void> {
  const { loadBriefings, author } = store.actions;
  const file = await fetchBriefing();
  if (file !== null) {
    const { briefing, fault } = readBriefing(file);
    if (fault === null) loadBriefings([{ key: SHIPPED, content: briefing }]);
  }
  bindBriefings(store, pageKeep, afterPause());
  const [first] = store.getState().briefings;
  if (first !== undefined) author({ key: first.key, slide: null });
}

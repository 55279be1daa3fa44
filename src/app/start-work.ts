import { readBriefing } from "../records/read-briefing.ts";
import { CARRIED_PATH } from "../domain/carried.ts";
import type { AppStore } from "../store/store.ts";
import { embeddedFile } from "../ui/embedded-file.ts";
import { fetchBriefing } from "./load-files.ts";
import { startWorkspace } from "./workspace/page-workspace.ts";

/** Key of the briefing that ships with the product. */
const SHIPPED = "shipped";

/** Brings the shipped briefing and all that this browser keeps, and opens the first briefing. */
export async function startWork(store: AppStore): Promise<void> {
  const { shipBriefings, author } = store.actions;
  // Before there are slides, which would say that they lack what is only about to come.
  const carried = embeddedFile(CARRIED_PATH);
  if (carried !== null)
    await import("./carried-data.ts").then(({ takeCarried }) => takeCarried(store, carried));
  const file = await fetchBriefing();
  if (file !== null) {
    const { briefing, fault } = readBriefing(file);
    if (fault === null) shipBriefings([{ key: SHIPPED, content: briefing }]);
  }
  await startWorkspace(store);
  const { briefings, authoring } = store.getState();
  const [first] = briefings;
  if (first !== undefined && authoring === null) author({ key: first.key, slide: null });
}

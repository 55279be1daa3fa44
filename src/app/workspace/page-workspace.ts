import { EMPTY_CONTENTS, type InterruptedImport } from "../../domain/workspace.ts";
import { type ImportLog, openImportLog } from "../../ingest/workspace/import-log.ts";
import { noDatabase } from "../../ingest/workspace/workspace-database.ts";
import type { AppStore } from "../../store/store.ts";
import { isSingleFile } from "../../ui/embedded-file.ts";
import { bindWorkspace, type Workspace } from "./bind-workspace.ts";
import { pageDatabase, pageGround, readingLocks } from "./page-ground.ts";
import type { WorkspaceGround } from "./workspace-ground.ts";

/** Any page opened from a disk could read what this one keeps, so a page that is one file keeps none. */
const nothingKept: Workspace = {
  restore: () => Promise.resolve(null),
  save: () => Promise.resolve({ failed: "missing", detail: "" }),
  contents: () => EMPTY_CONTENTS,
  take: () => Promise.resolve(),
  deleteAll: () => Promise.resolve(null),
  letGo: () => undefined,
};

/** What became of the files of events that this page read. */
export const importLog: ImportLog = openImportLog(
  isSingleFile ? noDatabase : pageDatabase,
  readingLocks,
  () => crypto.randomUUID(),
);

let began: (workspace: Workspace) => void = () => undefined;
/** The workspace of this page, once it has begun: what the product ships stands in the store then. */
export const pageWorkspace = new Promise<Workspace>((resolve) => {
  began = resolve;
});

/** Looks for readings that no page goes on with. */
export async function findInterrupted(store: AppStore): Promise<readonly InterruptedImport[]> {
  const open = new Set(store.getState().dataSets.map(({ id }) => id));
  const interrupted = await importLog.interrupted(open);
  store.actions.noteKeeping({ interrupted });
  return interrupted;
}

/** Brings back what this browser keeps, and keeps what changes from now on. */
export async function startWorkspace(
  store: AppStore,
  ground: () => WorkspaceGround = pageGround,
): Promise<void> {
  const workspace = isSingleFile ? nothingKept : bindWorkspace(store, ground());
  began(workspace);
  if (isSingleFile) return;
  if ((await workspace.restore()) !== null) return;
  await findInterrupted(store);
  // What was changed before it could be heard.
  await workspace.save();
}

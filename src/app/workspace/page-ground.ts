import type { Space } from "../../domain/workspace.ts";
import type { KeptTexts } from "../../ingest/workspace/earlier-keeping.ts";
import type { ReadingLocks } from "../../ingest/workspace/import-log.ts";
import { openWorkspaceDatabase } from "../../ingest/workspace/workspace-database.ts";
import { afterPause } from "./after-pause.ts";
import type { WorkspaceChannel, WorkspaceGround } from "./workspace-ground.ts";

/** What all texts that this product keeps begin with. */
const OWN = "attest.";

const pageTexts: KeptTexts = {
  read: (key) => window.localStorage.getItem(key),
  write: (key, text) => window.localStorage.setItem(key, text),
  remove: (key) => window.localStorage.removeItem(key),
  clear: () => {
    for (const key of Object.keys(window.localStorage))
      if (key.startsWith(OWN)) window.localStorage.removeItem(key);
  },
};

/** Hears nothing and tells nobody, where the browser forbids a page to talk. */
const silent = (): WorkspaceChannel => ({
  onmessage: null,
  postMessage: () => undefined,
  close: () => undefined,
});

function openChannel(): WorkspaceChannel {
  try {
    return new BroadcastChannel("attest.workspace");
  } catch {
    return silent();
  }
}

/** The browser's locks, which a page without a secure origin has not. */
const locks = (): LockManager | null => ("locks" in navigator ? navigator.locks : null);

async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  const manager = locks();
  if (manager === null) return act();
  return manager.request(name, act);
}

const READING = "attest.reading.";

/** Readings that go on in a page are known by a lock, which the browser lets go when the page ends. */
export const readingLocks: ReadingLocks = {
  hold: async (id) => {
    const ended = Promise.withResolvers<null>();
    const granted = Promise.withResolvers<null>();
    const manager = locks();
    if (manager === null) granted.resolve(null);
    else
      manager
        .request(READING + id, () => {
          granted.resolve(null);
          return ended.promise;
        })
        // A browser that gives no lock reads the file all the same.
        .catch(() => granted.resolve(null));
    await granted.promise;
    return () => ended.resolve(null);
  },
  held: async () => {
    const state = await locks()?.query();
    const names = (state?.held ?? []).map(({ name }) => name ?? "");
    return new Set(
      names.filter((name) => name.startsWith(READING)).map((name) => name.slice(READING.length)),
    );
  },
};

/** What the browser says of the space that this page's storage takes and may take. */
export async function pageSpace(): Promise<Space> {
  try {
    const [{ usage, quota }, isPersistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage ?? null, allowed: quota ?? null, isPersistent };
  } catch {
    return { used: null, allowed: null, isPersistent: false };
  }
}

export const pageDatabase = openWorkspaceDatabase();

/** What the workspace of this page stands on. */
export const pageGround = (): WorkspaceGround => ({
  database: pageDatabase,
  channel: openChannel(),
  texts: pageTexts,
  later: afterPause(),
  alone,
  space: pageSpace,
  persist: async () => navigator.storage.persist(),
  now: () => new Date().toISOString(),
  // As on the first visit: nothing of what this page still holds may be written again.
  onDeleted: () => window.location.replace(window.location.pathname),
});

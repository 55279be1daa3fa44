import type { StoreFailure } from "../../domain/workspace.ts";
import type { KeptTexts } from "../../ingest/workspace/earlier-keeping.ts";
import { openWorkspaceDatabase } from "../../ingest/workspace/workspace-database.ts";
import { type AppStore, createAppStore } from "../../store/store.ts";
import { countAhead } from "../count-ahead.ts";
import { bindWorkspace, type Workspace } from "./bind-workspace.ts";
import type { WorkspaceChannel, WorkspaceGround, WorkspaceMessage } from "./workspace-ground.ts";

export interface Tab extends Workspace {
  readonly store: AppStore;
  /** How often this tab was told that all is deleted. */
  readonly deleted: () => number;
}

/** Tabs of one browser: one database, texts of their own, and each hears the others. */
export function browserOf(kept: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(kept));
  const texts: KeptTexts = {
    read: (key) => values.get(key) ?? null,
    write: (key, text) => void values.set(key, text),
    remove: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
  const channels = new Set<WorkspaceChannel>();
  const told: WorkspaceMessage[] = [];
  function openChannel(): WorkspaceChannel {
    const channel: WorkspaceChannel = {
      onmessage: null,
      postMessage: (message: WorkspaceMessage) => {
        told.push(message);
        const event = new MessageEvent("message", { data: structuredClone(message) });
        for (const other of channels) if (other !== channel) other.onmessage?.(event);
      },
      close: () => void channels.delete(channel),
    };
    channels.add(channel);
    return channel;
  }
  const groundOf = (change: Partial<WorkspaceGround> = {}): WorkspaceGround => ({
    database: openWorkspaceDatabase(),
    channel: openChannel(),
    texts,
    later: (act) => act(),
    alone: (_name, act) => act(),
    space: () => Promise.resolve({ used: null, allowed: null, isPersistent: false }),
    persist: () => Promise.resolve(),
    now: () => "2026-01-02T03:04:05.000Z",
    onDeleted: () => undefined,
    ...change,
  });
  function openTab(
    change: Partial<WorkspaceGround> = {},
    prepare?: (store: AppStore) => void,
  ): Tab {
    const store = createAppStore("main", countAhead);
    prepare?.(store);
    let deleted = 0;
    const onDeleted = () => {
      deleted += 1;
    };
    const workspace = bindWorkspace(store, groundOf({ onDeleted, ...change }));
    return { ...workspace, store, deleted: () => deleted };
  }
  return { values, told, groundOf, openTab };
}

/** Until all that was written in each tab has been taken over by the others. */
export async function settled(...tabs: readonly Tab[]): Promise<readonly (StoreFailure | null)[]> {
  for (const tab of tabs) await tab.save();
  return Promise.all(tabs.map((tab) => tab.save()));
}

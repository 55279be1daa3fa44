import type { Space } from "../../domain/workspace.ts";
import type { KeptTexts } from "../../ingest/workspace/earlier-keeping.ts";
import type { Address } from "../../ingest/workspace/open-database.ts";
import type { WorkspaceDatabase } from "../../ingest/workspace/workspace-database.ts";

/** What pages of one browser tell one another. */
export type WorkspaceMessage =
  | { readonly type: "written"; readonly addresses: readonly Address[] }
  | { readonly type: "deleted" };

export type WorkspaceChannel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<WorkspaceMessage>) => unknown) | null;
};

/** What the workspace stands on; the page's own, or a test's. */
export interface WorkspaceGround {
  readonly database: WorkspaceDatabase;
  readonly channel: WorkspaceChannel;
  readonly texts: KeptTexts;
  /** Calls `act` when it is time to write what is typed. */
  readonly later: (act: () => void) => void;
  /** Does something while no other page does something under the same name. */
  readonly alone: <T>(name: string, act: () => Promise<T>) => Promise<T>;
  readonly space: () => Promise<Space>;
  /** Asks the browser not to throw away what is kept. */
  readonly persist: () => Promise<unknown>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Another page deleted everything. */
  readonly onDeleted: () => void;
}

/** Name under which the workspace is written to alone. */
export const LOCK = "attest.workspace";

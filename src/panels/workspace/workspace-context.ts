import { createContext, useContext } from "react";
import type {
  InterruptedImport,
  Space,
  StoreFailure,
  WorkspaceRead,
} from "../../domain/workspace.ts";

/** What can be done with the workspace as a whole; the application provides it. */
export interface WorkspaceDesk {
  readonly open: () => void;
  /** Opens the workspace with a file that is to be looked at. */
  readonly offer: (file: File) => void;
  /** The file that was offered, once. */
  readonly takeOffered: () => File | null;
  readonly space: () => Promise<Space>;
  /** Writes at once what is not written yet. */
  readonly saveNow: () => Promise<StoreFailure | null>;
  /** The workspace as one file. Throws what the browser says. */
  readonly write: (withDocuments: boolean) => Promise<Blob>;
  readonly read: (file: File) => Promise<WorkspaceRead>;
  /** Takes over what a file holds, beside what stands here or in its place. */
  readonly take: (read: WorkspaceRead, how: "merge" | "replace") => Promise<void>;
  /** Deletes all that this browser keeps, and begins anew; comes back only where that failed. */
  readonly deleteAll: () => Promise<StoreFailure>;
  readonly readAgain: (interrupted: InterruptedImport) => void;
  readonly forget: (interrupted: InterruptedImport) => void;
}

const WorkspaceContext = createContext<WorkspaceDesk | null>(null);

export const WorkspaceProvider = WorkspaceContext.Provider;

/** Throws outside of a WorkspaceProvider. */
export function useWorkspaceDesk(): WorkspaceDesk {
  const desk = useContext(WorkspaceContext);
  if (desk === null) throw new Error("useWorkspaceDesk needs a WorkspaceProvider above it");
  return desk;
}

import { useMemo, useRef } from "react";
import type { WorkspaceDesk } from "../../panels/workspace/workspace-context.ts";
import { useAppStore } from "../../store/react.ts";
import type { Overlay } from "../overlay.ts";

/** Loaded when they are first asked for: writing and reading archives is heavy. */
const desk = () => import("./workspace-desk.ts");
const page = () => import("./page-workspace.ts");

/** What can be done with the workspace; files are read again as if they were chosen anew. */
export function useWorkspaceDesk(
  open: (overlay: Overlay) => void,
  add: (files: readonly File[]) => void,
): WorkspaceDesk {
  const store = useAppStore();
  const offered = useRef<File | null>(null);
  return useMemo((): WorkspaceDesk => {
    const { actions } = store;
    return {
      open: () => open("workspace"),
      offer: (file) => {
        offered.current = file;
        open("workspace");
      },
      takeOffered: () => {
        const file = offered.current;
        offered.current = null;
        return file;
      },
      space: async () => (await import("./page-ground.ts")).pageSpace(),
      saveNow: async () => (await (await page()).pageWorkspace).save(),
      write: async (withDocuments) => (await desk()).writeWorkspace(withDocuments),
      read: async (file) => (await desk()).readWorkspace(store, file),
      take: async (read, how) => (await desk()).takeWorkspace(store, read, how),
      deleteAll: async () => {
        const failure = await (await (await page()).pageWorkspace).deleteAll();
        if (failure !== null) return failure;
        // As on the first visit: nothing of what this page still holds may be written again.
        window.location.replace(window.location.pathname);
        return new Promise(() => undefined);
      },
      readAgain: (interrupted) =>
        void page().then(async ({ importLog, findInterrupted }) => {
          const file = await importLog.fileOf(interrupted);
          // What another layout had read is kept until its file has been read anew.
          if (interrupted.why === "closed") await importLog.forget(interrupted);
          await findInterrupted(store);
          if (file === null) return;
          open("documents");
          add([file]);
        }),
      forget: (interrupted) =>
        void page().then(async ({ importLog, findInterrupted }) => {
          await importLog.forget(interrupted);
          await findInterrupted(store);
          if (store.getState().keepingFault?.kind === "not-read") actions.reportKeeping(null);
        }),
    };
  }, [add, open, store]);
}

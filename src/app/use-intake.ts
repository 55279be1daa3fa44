import { useEffect, useMemo, useRef } from "react";
import type { Intaking } from "../panels/reader/intake-context.ts";
import { useAppStore } from "../store/react.ts";
import type { Overlay } from "./overlay.ts";

/** Loaded when documents are first asked for: most visits bring none. */
const intake = () => import("./intake.ts");

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

/** How documents come in: by the dialog, or dragged onto the page, which opens it. */
export function useIntake(open: (overlay: Overlay) => void): Intaking {
  const store = useAppStore();
  const cancel = useRef<() => void>(() => undefined);

  useEffect(() => {
    const onDragEnter = (event: DragEvent) => {
      if (holdsFiles(event)) open("documents");
    };
    // A file that misses the zone would otherwise take the place of the page.
    const keepPage = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    window.addEventListener("dragenter", onDragEnter);
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", keepPage);
    return () => {
      window.removeEventListener("dragenter", onDragEnter);
      window.removeEventListener("dragover", keepPage);
      window.removeEventListener("drop", keepPage);
    };
  }, [open]);

  return useMemo(
    () => ({
      open: () => open("documents"),
      add: (files) => {
        const canceller = new AbortController();
        cancel.current = () => canceller.abort();
        void intake().then(({ addFiles }) => addFiles(store, files, canceller.signal));
      },
      cancel: () => cancel.current(),
      forget: store.actions.forget,
    }),
    [open, store],
  );
}

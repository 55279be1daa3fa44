import { useEffect, useMemo } from "react";
import type { Intaking } from "../panels/reader/intake-context.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import type { IntakeQueue } from "./intake-queue.ts";
import type { Overlay } from "./overlay.ts";

/** Loaded when documents are first asked for: most visits bring none. */
const intake = () => import("./intake.ts");

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

/** How documents come in: by the dialog, or dragged onto the page, which opens it. */
export function useIntake(open: (overlay: Overlay) => void): Intaking {
  const store = useAppStore();
  const isRead = useSelector(({ record }) => record !== null);

  useEffect(() => {
    if (isRead) void intake().then(({ restoreAttached }) => restoreAttached(store));
  }, [isRead, store]);

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

  return useMemo(() => {
    let opened: Promise<IntakeQueue> | null = null;
    const queue = () => (opened ??= intake().then(({ openIntake }) => openIntake(store)));
    return {
      open: () => open("documents"),
      add: (files) => void queue().then(({ add }) => add(files)),
      cancel: (key) => void queue().then(({ cancel }) => cancel(key)),
      answer: (key, given) => void queue().then(({ answer }) => answer(key, given)),
      again: (key) => void queue().then(({ again }) => again(key)),
      forget: (document) => void intake().then(({ forget }) => forget(store, document)),
    };
  }, [open, store]);
}

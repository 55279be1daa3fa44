import { useEffect, useMemo } from "react";
import type { Intaking } from "../panels/reader/intake-context.ts";
import { useAppStore } from "../store/react.ts";
import type { IntakeQueue } from "./intake-queue.ts";
import type { Overlay } from "./overlay.ts";

/** Loaded when documents are first asked for: most visits bring none. */
const intake = () => import("./intake.ts");

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

/** The files that were dropped; a folder is read where it meets the zone. */
const filesIn = ({ dataTransfer }: DragEvent): readonly File[] =>
  [...(dataTransfer?.items ?? [])].flatMap((item) => {
    const file = item.webkitGetAsEntry()?.isDirectory === true ? null : item.getAsFile();
    return file === null ? [] : [file];
  });

/** How documents come in: by the dialog, or dragged onto the page, which opens it. */
export function useIntake(open: (overlay: Overlay) => void, close: () => void): Intaking {
  const store = useAppStore();

  const intaking = useMemo((): Intaking => {
    let opened: Promise<IntakeQueue> | null = null;
    const queue = () => (opened ??= intake().then(({ openIntake }) => openIntake(store)));
    return {
      open: () => open("documents"),
      add: (files) => void queue().then(({ add }) => add(files)),
      cancel: (key) => void queue().then(({ cancel }) => cancel(key)),
      answer: (key, given) => void queue().then(({ answer }) => answer(key, given)),
      again: (key) => void queue().then(({ again }) => again(key)),
      openBriefing: (file) => {
        close();
        store.actions.offerBriefing(file);
      },
      forget: store.actions.forget,
    };
  }, [close, open, store]);

  useEffect(() => {
    const onDragEnter = (event: DragEvent) => {
      if (holdsFiles(event)) open("documents");
    };
    // Without it a file would take the place of the page.
    const keepPage = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    // What misses the zone is meant for it all the same; what meets it never comes here.
    const onDrop = (event: DragEvent) => {
      keepPage(event);
      const files = filesIn(event);
      if (files.length > 0) intaking.add(files);
    };
    window.addEventListener("dragenter", onDragEnter);
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onDragEnter);
      window.removeEventListener("dragover", keepPage);
      window.removeEventListener("drop", onDrop);
    };
  }, [open, intaking]);

  return intaking;
}

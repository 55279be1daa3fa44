import { useEffect } from "react";
import { selectNeighbours } from "../selectors/reader.ts";
import { useAppStore } from "../store/react.ts";
import type { Actions } from "../store/store.ts";
import type { Overlay } from "./overlay.ts";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[role=dialog]") !== null;

function focusSearch(): void {
  document.querySelector<HTMLInputElement>("[data-shortcut='search'] input")?.focus();
}

/** What a key press asks for, or null when it is not ours to take. */
function commandOf(
  event: KeyboardEvent,
  actions: Actions,
  open: (overlay: Overlay) => void,
  step: (way: "previous" | "next") => (() => void) | null,
): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "k") return () => open("palette");
    if (isTyping(event.target)) return null;
    if (key === "z") return event.shiftKey ? actions.redo : actions.undo;
    return key === "y" ? actions.redo : null;
  }
  if (event.altKey || isTyping(event.target) || isInDialog(event.target)) return null;
  if (event.key === "?") return () => open("help");
  if (event.key === "/") return focusSearch;
  if (event.key === "[" || event.key === "]") return step(event.key === "[" ? "previous" : "next");
  if (event.key === "Escape") return actions.clearSelection;
  return null;
}

/** The keys that work anywhere on the page. */
export function useShortcuts(open: (overlay: Overlay) => void): void {
  const store = useAppStore();
  const { actions } = store;
  useEffect(() => {
    /** To the claim before or after the one that is read. */
    const step = (way: "previous" | "next") => {
      const id = selectNeighbours(store.getState())[way];
      return id === null ? null : () => actions.select({ type: "claim", id });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandOf(event, actions, open, step);
      if (command === null) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, actions, open]);
}

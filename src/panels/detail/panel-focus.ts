import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "../../domain/selection.ts";
import { useAppStore, useSelector } from "../../store/react.ts";

interface Step {
  readonly selection: Selection;
  readonly past: number;
}

/**
 * Moves the focus to the panel's heading in two cases only: a list was opened (its button may be
 * anywhere), or the focused control of the panel went away with the old content. A click on the
 * map, undo or a link never takes the focus from where it is. `shown` changes when a panel that had
 * to be loaded stands. Returns the ref of the panel.
 */
export function usePanelFocus(shown: number): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null);
  const store = useAppStore();
  const selection = useSelector((state) => state.selection);
  const before = useRef<Step | null>(null);
  const wasInside = useRef(false);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && (region.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, []);

  useEffect(() => {
    const heading = region.current?.querySelector<HTMLElement>("h2");
    if (heading == null) return;
    const { past, future } = store.getState();
    const step = before.current;
    before.current = { selection, past: past.length };
    if (step?.selection === selection) return;
    // Something else is read from its beginning, not from where the last was left.
    if (step !== null) region.current?.parentElement?.scrollTo({ top: 0 });
    const lost = document.activeElement === null || document.activeElement === document.body;
    const isAct = past.length > (step?.past ?? 0) && future.length === 0;
    const opened = selection.type === "list" && isAct && (step !== null || lost);
    if (opened || (step !== null && wasInside.current && lost)) heading.focus();
  }, [store, selection, shown]);
  return region;
}

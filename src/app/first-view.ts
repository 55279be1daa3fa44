import { startTransition, useEffect, useState } from "react";
import { loadPalette } from "./load-palette.ts";
import { useSelector } from "../store/react.ts";

/** The parts of the first view, in the order in which they come. */
const PARTS = ["map", "filters", "charts"] as const;
export type FirstViewPart = (typeof PARTS)[number];

export type IsThere = (part: FirstViewPart) => boolean;

/** A busy page gets its next part after this many milliseconds all the same. */
const PATIENCE = 300;

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act, 1);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: PATIENCE });
  return () => window.cancelIdleCallback(handle);
}

/**
 * Which parts may be there by now: one more each time that the page is idle, once the record is
 * read. Mounting all at once would leave the page deaf for a third of a second.
 */
export function useFirstView(): IsThere {
  const isRead = useSelector(({ record }) => record !== null);
  const [there, setThere] = useState(0);
  useEffect(() => {
    if (!isRead) return;
    // Without a network it is fetched again when it is asked for.
    if (there === PARTS.length) return whenIdle(() => void loadPalette().catch(() => undefined));
    return whenIdle(() => startTransition(() => setThere(there + 1)));
  }, [isRead, there]);
  return (part) => PARTS.indexOf(part) < there;
}

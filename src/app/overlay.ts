import { useCallback, useState } from "react";

export type Overlay = "palette" | "help" | "documents" | "ratings" | "workspace";

/** Which dialog stands above the page; at most one. */
export function useOverlay() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const open = useCallback((which: Overlay) => setOverlay(which), []);
  const close = useCallback(() => setOverlay(null), []);
  return { overlay, open, close };
}

import { type RefObject, useEffect, useMemo, useState } from "react";
import { homeView } from "../../geo/frame.ts";
import type { Frame, GroundView } from "../../geo/project.ts";
import type { MapController } from "../controller.ts";
import { PADDING } from "../padding.ts";

/**
 * The way between degrees and the element's layout pixels, a new one whenever the ground has moved
 * under it; null until the element has a size.
 */
export function useGroundView(
  element: RefObject<Element | null>,
  controller: MapController | null,
): GroundView | null {
  const [size, setSize] = useState<Frame | null>(null);
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => controller?.onMove(() => setMoves((count) => count + 1)), [controller]);

  const home = useMemo(() => (size === null ? null : homeView(size, PADDING)), [size]);
  const live = useMemo<GroundView | null>(
    () =>
      controller === null
        ? null
        : {
            project: (longitude, latitude) => controller.project(longitude, latitude),
            unproject: (x, y) => controller.unproject(x, y),
          },
    // Each move makes another view of the ground.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [controller, moves],
  );
  return size === null ? null : (live ?? home);
}

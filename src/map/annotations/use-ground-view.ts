import { type RefObject, useEffect, useMemo, useState } from "react";
import { homeView } from "../../geo/frame.ts";
import type { Frame, GroundView } from "../../geo/project.ts";
import type { MapController } from "../controller.ts";
import { PADDING } from "../padding.ts";

interface LiveView extends GroundView {
  readonly controller: MapController;
}

/**
 * The way between degrees and the element's layout pixels, a new one whenever the ground has moved
 * under it; null until the element has a size.
 */
export function useGroundView(
  element: RefObject<Element | null>,
  controller: MapController | null,
): GroundView | null {
  const [size, setSize] = useState<Frame | null>(null);
  const [live, setLive] = useState<LiveView | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    if (controller === null) return;
    const look = () =>
      setLive({
        controller,
        project: (longitude, latitude) => controller.project(longitude, latitude),
        unproject: (x, y) => controller.unproject(x, y),
      });
    look();
    return controller.onMove(look);
  }, [controller]);

  const home = useMemo(() => (size === null ? null : homeView(size, PADDING)), [size]);
  if (size === null) return null;
  // A controller that has been removed knows nothing any more.
  return controller !== null && live?.controller === controller ? live : home;
}

import { type RefObject, useEffect, useState } from "react";
import { FRAME } from "../../geo/frame.ts";

/** The drawing's units for each pixel of the screen, so that names and marks keep their size. */
export function useScale(drawing: RefObject<SVGSVGElement | null>): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (drawing.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setScale(Math.max(FRAME.width / width, FRAME.height / height));
    });
    observer.observe(drawing.current);
    return () => observer.disconnect();
  }, [drawing]);
  return scale;
}

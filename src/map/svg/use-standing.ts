import { type RefObject, useEffect, useState } from "react";
import { FRAME } from "../../geo/frame.ts";

/** How the home view stands on the screen. */
export interface Standing {
  /** The drawing's units for each pixel, so that names and marks keep their size. */
  readonly scale: number;
  /** Of the drawing, in pixels. */
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Standing = Object.freeze({ scale: 1, width: FRAME.width, height: FRAME.height });

/** The size of the drawing as it is measured. */
export function useStanding(drawing: RefObject<SVGSVGElement | null>): Standing {
  const [standing, setStanding] = useState(UNKNOWN);
  useEffect(() => {
    if (drawing.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0)
        setStanding({ width, height, scale: Math.max(FRAME.width / width, FRAME.height / height) });
    });
    observer.observe(drawing.current);
    return () => observer.disconnect();
  }, [drawing]);
  return standing;
}

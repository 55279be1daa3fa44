import { useMemo } from "react";
import { FRAME } from "../../geo/frame.ts";
import type { PictureFrame } from "../../geo/picture-frame.ts";
import type { Box } from "./fit-labels.ts";
import type { Standing } from "./use-standing.ts";

/** What the map shows around the drawing of the home view; the style sheet says the same. */
const INSET = 28;

/** The edges of the map in pixels from the drawing's origin. `frame`: another view than the home view. */
export function useEdges({ scale, width, height }: Standing, frame: PictureFrame | undefined): Box {
  return useMemo(() => {
    if (frame !== undefined) {
      const [left, top, wide, high] = frame.viewBox.map((units) => units / frame.unitsPerPixel);
      const [x = 0, y = 0] = [left, top];
      return { left: x, right: x + (wide ?? 0), top: y, bottom: y + (high ?? 0) };
    }
    // The drawing stands in the middle of its element.
    const beside = INSET + (width - FRAME.width / scale) / 2;
    const above = INSET + (height - FRAME.height / scale) / 2;
    return {
      left: -beside,
      right: FRAME.width / scale + beside,
      top: -above,
      bottom: FRAME.height / scale + above,
    };
  }, [scale, width, height, frame]);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the tooltip and the edge of the map, in pixels. */
export const EDGE = 8;

/**
 * Where a box begins on an axis of `length` pixels: `gap` after the point, or before it where there
 * is more room; where it fits on neither side, as far from the point as the edges let it be.
 */
function beginning(at: number, box: number, length: number, gap: number): number {
  const after = at + gap;
  const before = at - gap - box;
  const fits = (start: number) => start >= EDGE && start + box <= length - EDGE;
  const isAfter = fits(after) || (!fits(before) && at <= length / 2);
  const wanted = isAfter ? after : before;
  return Math.max(EDGE, Math.min(wanted, length - EDGE - box));
}

/** Left and top of a tooltip beside a point, wholly on the map wherever it is not larger than that. */
export function placeTooltip(
  point: { readonly x: number; readonly y: number },
  box: Size,
  map: Size,
  gap: number,
): { readonly left: number; readonly top: number } {
  return {
    left: beginning(point.x, box.width, map.width, gap),
    top: beginning(point.y, box.height, map.height, gap),
  };
}

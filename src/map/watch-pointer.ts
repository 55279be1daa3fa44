import type { Map as MapLibre } from "maplibre-gl";

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Tells where the pointer is when the map rests, and when there is nothing under it: it has left, or
 * a hand moves the map, after which something else lies under a pointer that rested while its wheel
 * turned. A flight that no hand has begun leaves what the keyboard is on.
 */
export function watchPointer(
  map: MapLibre,
  onPoint: (point: ScreenPoint, isThere: boolean) => void,
): void {
  let pointer: ScreenPoint | null = null;
  let isByHand = false;
  map.on("mousemove", ({ point }) => {
    pointer = point;
    if (!map.isMoving()) onPoint(point, true);
  });
  map.on("mouseout", ({ point }) => {
    pointer = null;
    onPoint(point, false);
  });
  map.on("movestart", ({ originalEvent }) => {
    isByHand = originalEvent !== undefined;
    if (isByHand && pointer !== null) onPoint(pointer, false);
  });
  map.on("moveend", () => {
    if (isByHand && pointer !== null) onPoint(pointer, true);
    isByHand = false;
  });
}

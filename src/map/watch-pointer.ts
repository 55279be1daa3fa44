import type { Map as MapLibre } from "maplibre-gl";
import { whenMovedByHand } from "./when-moved-by-hand.ts";

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Tells where the pointer is while the map rests; null: nowhere on it, or the ground moves away from
 * under it, and what is said of a thing would stand beside another. After a hand has moved the map,
 * something else lies under a pointer that rested while its wheel turned: that is told once it is
 * drawn, for only then it can be asked for. After a flight that no hand has begun nothing is told:
 * the keyboard may be on something.
 */
export function watchPointer(map: MapLibre, onPoint: (point: ScreenPoint | null) => void): void {
  let pointer: ScreenPoint | null = null;
  let isByHand = false;
  map.on("mousemove", ({ point }) => {
    pointer = point;
    if (!map.isMoving()) onPoint(point);
  });
  map.on("mouseout", () => {
    pointer = null;
    onPoint(null);
  });
  whenMovedByHand(map, () => (isByHand = true));
  map.on("movestart", () => onPoint(null));
  map.on("idle", () => {
    if (isByHand && pointer !== null) onPoint(pointer);
    isByHand = false;
  });
}

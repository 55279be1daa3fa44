import type { Map as MapLibre } from "maplibre-gl";

/** Calls when a hand begins to move the map; what a wheel begins has no original event. */
export function whenMovedByHand(map: MapLibre, listener: () => void): void {
  map.on("movestart", (event) => {
    if ("originalEvent" in event && event.originalEvent !== undefined) listener();
  });
  map.on("dragstart", listener);
  map.on("wheel", listener);
}

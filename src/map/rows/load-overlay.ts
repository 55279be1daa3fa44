import type { Map as MapLibre } from "maplibre-gl";
import type { RowOverlay } from "./row-overlay.ts";

/** null: this page draws no single rows, and keeps to marks for several at every zoom. */
export type LoadOverlay = ((map: MapLibre) => Promise<RowOverlay>) | null;

/** What draws each row by itself: heavy, and fetched when the first of them comes into view. */
export const loadOverlay: LoadOverlay = async (map) => {
  const { RowOverlay } = await import("./row-overlay.ts");
  return new RowOverlay(map);
};

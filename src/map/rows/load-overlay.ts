import type { Map as MapLibre } from "maplibre-gl";
import { reasonOf } from "../../domain/reason-of.ts";
import type { RowOverlay } from "./row-overlay.ts";
import type * as Overlay from "./row-overlay.ts";

/** null: this page draws no single rows, and keeps to marks for several at every zoom. */
export type LoadOverlay = ((map: MapLibre) => Promise<RowOverlay>) | null;

let attempts = 0;

const isOverlay = (value: unknown): value is typeof Overlay =>
  typeof value === "object" && value !== null && "RowOverlay" in value;

/**
 * Chromium remembers for the life of a page that a module could not be had, and asks for it no more;
 * under another address, which its own message names, it does.
 */
async function importAgain(error: unknown) {
  const [address] = /https?:[^\s?]+/u.exec(reasonOf(error)) ?? [];
  if (address === undefined) throw error;
  attempts += 1;
  const file = (await import(/* @vite-ignore */ `${address}?attempt=${attempts}`)) as object;
  // A built file holds several modules, and gives each out under a name of the bundler's.
  const again = Object.values(file).find(isOverlay);
  if (again === undefined) throw error;
  return again;
}

/** What draws each row by itself: heavy, and fetched when the first of them comes into view. */
export const loadOverlay: LoadOverlay = async (map) => {
  const { RowOverlay } = await import("./row-overlay.ts").catch(importAgain);
  return new RowOverlay(map);
};

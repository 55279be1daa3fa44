import type { Layout } from "../../domain/briefing.ts";
import type { Size } from "./captures.ts";

/** Size of the maps on a page of each layout, in pixels; a page is 912 wide inside its margins. */
export function mapSizeOf(layout: Layout, hasText: boolean): Size {
  switch (layout) {
    case "two-maps":
      return { width: hasText ? 320 : 448, height: 400 };
    case "map-chart":
    case "map-claims":
      // Beside a text the page is narrow, and what is above and below the two countries makes all smaller.
      return hasText ? { width: 360, height: 360 } : { width: 560, height: 420 };
    default:
      return { width: hasText ? 640 : 912, height: hasText ? 420 : 520 };
  }
}

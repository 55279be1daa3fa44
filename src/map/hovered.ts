import type { Hit } from "./hit.ts";

/** What is under the pointer or the keyboard, and where on the map, in pixels. */
export interface Hovered extends Hit {
  readonly x: number;
  readonly y: number;
}

import type { Bounds } from "./project.ts";

/** What holds all of one or more boxes. */
export const boundsAround = (boxes: readonly Bounds[]): Bounds => [
  Math.min(...boxes.map(([west]) => west)),
  Math.min(...boxes.map(([, south]) => south)),
  Math.max(...boxes.map(([, , east]) => east)),
  Math.max(...boxes.map(([, , , north]) => north)),
];
